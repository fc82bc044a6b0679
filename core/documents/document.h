#pragma once
// What a print says, without saying how it looks: the same document becomes the preview, the PDF and the paper. No fonts and no
// pages here; ui/print lays it out.

#include <QList>
#include <QString>
#include <QStringList>

#include "core/base/id.h"

namespace luwte::documents {

/// For whom a document is written (ux.md 2.16): a professional; a client, in plain words; a client who reads with difficulty.
enum class Style { Professional, Plain, Easy };

struct Row
{
    QStringList cells;
};

struct Block
{
    enum class Kind {
        Title,     ///< text
        Subtitle,  ///< text
        Heading,   ///< text, with `icon` on easy prints
        Paragraph, ///< text
        Quote,     ///< the client's own words
        Facts,     ///< rows of label and value
        Table,     ///< first row is the head
        List,      ///< rows of one cell
        Lines,     ///< lines to sign or write on: rows of one cell, the label
        NewPage,
    };
    Kind kind = Kind::Paragraph;
    QString text;
    QList<Row> rows;
    QString icon;
};

struct Document
{
    QString name;        ///< "careplan": stable
    QString title;       ///< on the document; neutral on safe copies
    QString language = QStringLiteral("nl");
    Style style = Style::Professional;
    bool safe = false;   ///< leads nobody to the person: no family name, no address, no shelter (promise of security.md)
    bool pocket = false; ///< small, four to a sheet with lines to cut along
    bool exercise = false; ///< fictional people: watermark
    QList<Block> blocks;
    QString footer;      ///< version stamp
    QString printId;     ///< random; also in the log of prints
    QStringList leftOut; ///< labels of what a safe copy does not carry
    Id person;
    Id caseId;

    void add(Block::Kind kind, const QString &text = {}, const QList<Row> &rows = {}, const QString &icon = {}) { blocks.append({kind, text, rows, icon}); }
    /// All text in reading order: accessible list beside the preview, readability, missing glyphs.
    [[nodiscard]] QString plainText() const;
};

/// Words a sentence on average and the longest words: what the checker reports; it never claims a level (ux.md A6).
struct Readability
{
    int sentences = 0;
    double wordsPerSentence = 0;
    QStringList longWords; ///< of 14 letters or more
};
[[nodiscard]] Readability readability(const Document &document);

} // namespace luwte::documents
