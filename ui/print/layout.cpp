#include "ui/print/layout.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextTable>
#include <numeric>

#include "ui/print/fonts.h"

namespace luwte::print {

using documents::Block;
using documents::Document;
using documents::Row;
using Kind = documents::Block::Kind;

namespace {

const QColor ink(0x1b, 0x24, 0x20);
const QColor muted(0x4d, 0x5a, 0x53);
const QColor accent(0x1f, 0x61, 0x50);
const QColor tint(0xee, 0xf4, 0xf0);

double points(double value)
{
    return value * unitsPerInch / 72;
}

class Writer
{
public:
    Writer(QTextDocument &text, const Document &document) : m_cursor(&text), m_document(document), m_scale(typeScale(document)) {}

    /// Gives where each topic begins: a heading or goal with all that belongs to it, or lines to write on.
    QList<int> write()
    {
        Kind before = Kind::NewPage;
        for (const Block &block : m_document.blocks) {
            write(block);
            const bool begins = block.kind == Kind::Heading || block.kind == Kind::Lines || (block.kind == Kind::Subtitle && before != Kind::Heading && before != Kind::Title);
            if (begins)
                m_topics.append(m_begin);
            before = block.kind;
        }
        return m_topics;
    }

private:
    QTextCharFormat format(double size, bool bold = false, const QColor &colour = ink)
    {
        QTextCharFormat chars;
        chars.setFont(paperFont(size, unitsPerInch, bold));
        chars.setForeground(colour);
        return chars;
    }

    QTextBlockFormat spacing(double above, double below, double left = 0)
    {
        QTextBlockFormat block;
        block.setTopMargin(points(above));
        block.setBottomMargin(points(below));
        block.setLeftMargin(points(left));
        block.setLineHeight(m_document.style == documents::Style::Professional ? 118 : 130, QTextBlockFormat::ProportionalHeight);
        return block;
    }

    void paragraph(const QString &text, const QTextBlockFormat &block, const QTextCharFormat &chars)
    {
        if (m_started)
            m_cursor.insertBlock(block, chars);
        else
            m_cursor.setBlockFormat(block);
        m_started = true;
        m_begin = m_cursor.position();
        m_cursor.setCharFormat(chars);
        m_cursor.insertText(text, chars);
    }

    void write(const Block &block)
    {
        switch (block.kind) {
        case Kind::Title: return paragraph(block.text, spacing(0, 4), format(m_scale.title, true, accent));
        case Kind::Subtitle: return paragraph(block.text, keep(spacing(8, 3)), format(m_scale.subtitle, true));
        case Kind::Heading: return heading(block);
        case Kind::Paragraph: return paragraph(block.text, spacing(2, 5), format(m_scale.body));
        case Kind::Quote: return quote(block.text);
        case Kind::Facts: return facts(block.rows);
        case Kind::Table: return table(block.rows);
        case Kind::List: return list(block.rows);
        case Kind::Lines: return lines(block.rows);
        case Kind::NewPage: {
            QTextBlockFormat next = spacing(0, 0);
            next.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            return paragraph({}, next, format(m_scale.body));
        }
        }
    }

    static QTextBlockFormat keep(QTextBlockFormat block)
    {
        block.setNonBreakableLines(true);
        return block;
    }

    void heading(const Block &block)
    {
        const QTextCharFormat chars = format(m_scale.heading, true, accent);
        paragraph({}, keep(spacing(m_document.pocket ? 6 : m_document.style == documents::Style::Professional ? 12 : 18, m_document.pocket ? 1 : 4)), chars);
        if (!block.icon.isEmpty() && m_document.style != documents::Style::Professional) {
            const int at = m_cursor.position();
            m_cursor.insertImage(pictogram(block.icon, points(m_scale.heading * 1.5)));
            QTextCursor image = m_cursor;
            image.setPosition(at, QTextCursor::KeepAnchor);
            QTextCharFormat beside;
            beside.setVerticalAlignment(QTextCharFormat::AlignMiddle);
            image.mergeCharFormat(beside);
            m_cursor.insertText(QStringLiteral("  "), chars);
        }
        m_cursor.insertText(block.text, chars);
    }

    QImage pictogram(const QString &name, double size)
    {
        QImage image(QSize(qRound(size), qRound(size)), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(tint);
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(QRectF(0, 0, size, size), size / 5, size / 5);
        QImage shape(QSize(qRound(size * 0.7), qRound(size * 0.7)), QImage::Format_ARGB32_Premultiplied);
        shape.fill(Qt::transparent);
        QPainter ofShape(&shape);
        QSvgRenderer(QStringLiteral(":/luwte/print/%1.svg").arg(name)).render(&ofShape);
        ofShape.setCompositionMode(QPainter::CompositionMode_SourceIn);
        ofShape.fillRect(shape.rect(), accent);
        ofShape.end();
        painter.drawImage(QPointF(size * 0.15, size * 0.15), shape);
        return image;
    }

    void quote(const QString &text)
    {
        QTextTableFormat frame = plainTable();
        frame.setBackground(tint);
        frame.setCellPadding(points(8));
        frame.setTopMargin(points(2));
        frame.setBottomMargin(points(6));
        QTextTable *box = m_cursor.insertTable(1, 1, frame);
        fill(box->cellAt(0, 0), m_document.style == documents::Style::Professional ? text : QStringLiteral("“%1”").arg(text), format(m_scale.body));
        leave();
    }

    static QTextTableFormat plainTable()
    {
        QTextTableFormat table;
        table.setBorder(0);
        table.setCellSpacing(0);
        table.setCellPadding(points(2.5));
        table.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        return table;
    }

    static void fill(const QTextTableCell &cell, const QString &text, const QTextCharFormat &chars)
    {
        QTextCursor at = cell.firstCursorPosition();
        at.setCharFormat(chars);
        at.setBlockCharFormat(chars);
        at.insertText(text, chars);
    }

    /// A table leaves an empty paragraph behind; it is made as low as it gets.
    void leave()
    {
        m_cursor.movePosition(QTextCursor::End);
        QTextBlockFormat thin;
        thin.setLineHeight(points(1), QTextBlockFormat::FixedHeight);
        m_cursor.setBlockFormat(thin);
        m_started = true;
    }

    void facts(const QList<Row> &rows)
    {
        QTextTableFormat form = plainTable();
        form.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 28), QTextLength(QTextLength::PercentageLength, 72)});
        QTextTable *table = m_cursor.insertTable(int(rows.size()), 2, form);
        for (int i = 0; i < rows.size(); ++i) {
            fill(table->cellAt(i, 0), rows.at(i).cells.value(0), format(m_scale.body, false, muted));
            fill(table->cellAt(i, 1), rows.at(i).cells.value(1), format(m_scale.body));
        }
        leave();
    }

    void table(const QList<Row> &rows)
    {
        const int columns = int(rows.first().cells.size());
        QTextTableFormat form = plainTable();
        form.setBorder(points(0.5));
        form.setBorderCollapse(true);
        form.setBorderBrush(QColor(0xb9, 0xc4, 0xbd));
        form.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        form.setCellPadding(points(3.5));
        form.setHeaderRowCount(1);
        form.setBottomMargin(points(6));
        form.setColumnWidthConstraints(widths(rows, columns));
        QTextTable *table = m_cursor.insertTable(int(rows.size()), columns, form);
        for (int i = 0; i < rows.size(); ++i) {
            for (int column = 0; column < columns; ++column) {
                QTextTableCell cell = table->cellAt(i, column);
                if (i == 0) {
                    QTextCharFormat head = cell.format();
                    head.setBackground(tint);
                    cell.setFormat(head);
                }
                fill(cell, rows.at(i).cells.value(column), format(m_scale.body - 1, i == 0));
            }
        }
        leave();
    }

    /// No word is broken; what is left goes to the columns that have most to say.
    QList<QTextLength> widths(const QList<Row> &rows, int columns)
    {
        const QFontMetricsF metrics(paperFont(m_scale.body - 1, unitsPerInch, true));
        QList<double> least(columns, 0);
        QList<double> whole(columns, 0);
        for (const Row &row : rows) {
            for (int column = 0; column < columns; ++column) {
                const QString text = row.cells.value(column);
                for (const QString &word : text.split(u' '))
                    least[column] = qMax(least[column], metrics.horizontalAdvance(word) + points(8));
                whole[column] = qMax(whole[column], metrics.horizontalAdvance(text) + points(8));
            }
        }
        const double page = m_cursor.document()->pageSize().width();
        const double words = std::accumulate(least.begin(), least.end(), 0.0);
        const double more = qMax(1.0, std::accumulate(whole.begin(), whole.end(), 0.0) - words);
        QList<QTextLength> lengths;
        for (int column = 0; column < columns; ++column) {
            const double share = least[column] + (whole[column] - least[column]) / more * qMax(0.0, page - words);
            lengths.append(QTextLength(QTextLength::PercentageLength, 100 * share / qMax(page, words)));
        }
        return lengths;
    }

    void list(const QList<Row> &rows)
    {
        for (const Row &row : rows) {
            QTextBlockFormat block = spacing(1, 3, 14);
            block.setTextIndent(-points(12));
            paragraph(QStringLiteral("•  ") + row.cells.value(0), block, format(m_scale.body));
        }
    }

    void lines(const QList<Row> &rows)
    {
        // Names to sign beside one another; or one question, with room for an answer.
        const bool question = rows.size() == 1;
        paragraph({}, keep(spacing(12, 0)), format(2));
        const int begin = m_begin;
        QTextTableFormat form = plainTable();
        form.setCellPadding(points(4));
        QTextTable *table = m_cursor.insertTable(1, int(rows.size()), form);
        const QTextCharFormat rule = format(m_scale.small, false, muted);
        const double width = m_cursor.document()->pageSize().width() / double(rows.size()) - points(question ? 8 : 24);
        const int strokes = int(width / QFontMetricsF(rule.font()).horizontalAdvance(u'_'));
        for (int i = 0; i < rows.size(); ++i) {
            QTextCursor at = table->cellAt(0, i).firstCursorPosition();
            at.insertText(rows.at(i).cells.value(0), format(question ? m_scale.body : m_scale.small, false, question ? ink : muted));
            for (int line = 0; line < (question ? 3 : 1); ++line) {
                QTextBlockFormat space;
                space.setTopMargin(points(26));
                at.insertBlock(space, rule);
                at.insertText(QStringLiteral("_").repeated(strokes), rule);
            }
        }
        leave();
        m_begin = begin;
    }

    QTextCursor m_cursor;
    const Document &m_document;
    TypeScale m_scale;
    bool m_started = false;
    int m_begin = 0; ///< where the last paragraph begins
    QList<int> m_topics;
};

/// A topic that would be torn apart begins on the next page, unless it is longer than a page anyway.
void keepTogether(QTextDocument &text, const QList<int> &topics)
{
    const double height = text.pageSize().height();
    for (qsizetype i = 0; i < topics.size(); ++i) {
        const QTextBlock first = text.findBlock(topics.at(i));
        const QTextBlock last = i + 1 < topics.size() ? text.findBlock(topics.at(i + 1)).previous() : text.lastBlock();
        const double top = text.documentLayout()->blockBoundingRect(first).top();
        const double bottom = text.documentLayout()->blockBoundingRect(last).bottom();
        if (int(top / height) == int((bottom - 1) / height) || bottom - top > height * 0.9)
            continue;
        QTextCursor cursor(first);
        QTextBlockFormat next = first.blockFormat();
        next.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        next.setTopMargin(0);
        cursor.setBlockFormat(next);
    }
}

} // namespace

std::unique_ptr<QTextDocument> layOut(const Document &document, QSizeF page)
{
    auto text = std::make_unique<QTextDocument>();
    text->setUseDesignMetrics(true);
    text->setUndoRedoEnabled(false);
    text->setDocumentMargin(0);
    text->setDefaultFont(paperFont(typeScale(document).body, unitsPerInch));
    text->setPageSize(page);
    keepTogether(*text, Writer(*text, document).write());
    // Breaks that were put in leave some paragraphs after them without lines: those would not be on paper at all.
    text->markContentsDirty(0, text->characterCount());
    return text;
}

} // namespace luwte::print
