#include "ui/placement/match_table.h"

#include "core/codebook/book.h"
#include "ui/kit/text.h"
#include "ui/kit/text_delegate.h"

namespace luwte::ui {

void MatchTable::setPage(placement::MatchPage page)
{
    beginResetModel();
    m_page = std::move(page);
    endResetModel();
}

const placement::MatchRow &MatchTable::row(int row) const
{
    return fits(row) ? m_page.fits[std::size_t(row)] : m_page.misses[std::size_t(row) - m_page.fits.size()];
}

int MatchTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_page.fits.size() + m_page.misses.size());
}

int MatchTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant MatchTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const placement::MatchRow &place = row(index.row());
    const bool good = fits(index.row());
    QStringList why;
    if (good)
        why = place.orderReasons.mid(1); // the first is what is free, which stands in the tag
    else
        for (const auto &criterion : place.criteria)
            if (!criterion.passed)
                why.append(criterion.text);
    if (index.column() == 0) {
        switch (role) {
        case Qt::DisplayRole: return place.facility.alias;
        case SubtitleRole: return codebook::Book::standard().label(u"FACILITY_TYPE", place.facility.type);
        case Qt::AccessibleTextRole: return QStringLiteral("%1, %2").arg(place.facility.alias, good ? say("match", "past") : say("match", "past niet"));
        case StrongRole: return good;
        default: return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole: return why.isEmpty() ? say("match", "past") : why.first();
    case SubtitleRole: return why.size() > 1 ? why.mid(1).join(QStringLiteral(" · ")) : QString();
    case Qt::AccessibleTextRole: return why.join(QStringLiteral(", "));
    case ToneRole: return int(good ? Tone::Plain : Tone::Error);
    case RowTagRole: return good ? say("match", "%1 vrij").arg(place.free) : QString();
    case RowTagToneRole: return int(Tone::Good);
    default: return {};
    }
}

QVariant MatchTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? say("match", "Plek") : say("match", "Waarom wel of niet");
}

} // namespace luwte::ui
