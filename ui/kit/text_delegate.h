#pragma once
// Rows of lists and tables: plain text only, one or two lines, an optional risk badge or tag, fast (QStaticText kept per text and width).

#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace luwte::ui {

/// Roles that models give beside Qt::DisplayRole.
enum RowRole {
    SubtitleRole = Qt::UserRole + 100, ///< QString: the second, quieter line
    RiskRole,                          ///< int 0–4: a badge before the title
    ToneRole,                          ///< int(Tone): colour of the title
    RowTagRole,                        ///< QString: a tag at the right
    RowTagToneRole,                    ///< int(Tone)
    StrongRole,                        ///< bool: the title semibold
    RowIconRole,                       ///< QString: our icon before the title
};

class TextDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TextDelegate(QObject *parent = nullptr);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;
    /// Height of a row with one or two lines in a font.
    [[nodiscard]] static int rowHeight(const QFont &font, bool twoLines);

private:
    void drawLine(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour, Qt::Alignment align) const;

    mutable QCache<QString, QStaticText> m_cache;
};

} // namespace luwte::ui
