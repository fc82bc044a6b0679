#include "core/documents/document.h"

#include <QRegularExpression>

namespace luwte::documents {

QString Document::plainText() const
{
    QStringList lines;
    for (const Block &block : blocks) {
        if (!block.text.isEmpty())
            lines.append(block.text);
        for (const Row &row : block.rows)
            lines.append(row.cells.join(QStringLiteral(": ")));
    }
    return lines.join(u'\n');
}

Readability readability(const Document &document)
{
    static const QRegularExpression ends(QStringLiteral("[.!?:\\n]+"));
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    Readability found;
    int words = 0;
    const QStringList sentences = document.plainText().split(ends, Qt::SkipEmptyParts);
    for (const QString &sentence : sentences) {
        const QStringList parts = sentence.split(spaces, Qt::SkipEmptyParts);
        if (parts.isEmpty())
            continue;
        ++found.sentences;
        words += int(parts.size());
        for (const QString &word : parts)
            if (word.size() >= 14 && !found.longWords.contains(word))
                found.longWords.append(word);
    }
    found.wordsPerSentence = found.sentences ? double(words) / found.sentences : 0;
    return found;
}

} // namespace luwte::documents
