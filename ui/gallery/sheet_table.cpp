#include <QAbstractTableModel>
#include <QVBoxLayout>
#include <array>

#include "ui/gallery/sheets.h"
#include "ui/kit/card.h"
#include "ui/kit/page_header.h"
#include "ui/kit/record_table.h"
#include "ui/kit/text.h"

namespace luwte::ui {

namespace {

/// Many invented clients, given out 200 at a time.
class People final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_have; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 5; }
    bool canFetchMore(const QModelIndex &) const override { return m_have < 100'000; }
    void fetchMore(const QModelIndex &) override
    {
        beginInsertRows({}, m_have, m_have + 199);
        m_have += 200;
        endInsertRows();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return std::array{QStringLiteral("Cliënt"), QStringLiteral("Risico"), QStringLiteral("Taal"), QStringLiteral("Regio"), QStringLiteral("Volgende termijn")}[size_t(section)];
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        static const std::array names{"Li", "Marek", "Valentina", "Jayden", "Sanne", "Tsegay", "Ionela", "Blessing"};
        static const std::array facts{"41 · arbeidsuitbuiting", "34 · arbeidsuitbuiting", "29 · seksuele uitbuiting", "16 · criminele uitbuiting", "22 · seksuele uitbuiting", "27 · arbeidsuitbuiting", "31 · gedwongen bedelarij", "24 · seksuele uitbuiting"};
        static const std::array languages{"Mandarijn (Chinees)", "Pools", "Spaans", "Nederlands", "Nederlands", "Tigrinya", "Roemeens", "Engels"};
        static const std::array regions{"Noord", "Limburg", "Zuid", "Zuid", "Oost", "West", "Zeeland", "Noord"};
        static const std::array terms{"Rvb aanvragen, nog 4 dagen", "geen plek, dag 3", "einde bedenktijd 28 feb", "melding nog doen", "zorgplan, vandaag", "", "evaluatie 12 jan", "3 dagen over de datum"};
        const size_t i = size_t(index.row()) % names.size();
        static const std::array risks{1, 2, 3, 4, 0, 1, 2, -1};
        if (role == Qt::DisplayRole)
            switch (index.column()) {
            case 0: return QString::fromUtf8(names[i]) + (index.row() >= 8 ? QStringLiteral(" %1").arg(index.row()) : QString());
            case 2: return QString::fromUtf8(languages[i]);
            case 3: return QString::fromUtf8(regions[i]);
            case 4: return QString::fromUtf8(terms[i]);
            default: return {};
            }
        if (role == SubtitleRole && index.column() == 0)
            return QString::fromUtf8(facts[i]);
        if (role == StrongRole && index.column() == 0)
            return true;
        if (role == RiskRole && index.column() == 1)
            return risks[i];
        if (role == ToneRole && index.column() == 4 && i == 7)
            return int(Tone::Attention);
        return {};
    }

private:
    int m_have = 0;
};

class TableSheet final : public Page
{
public:
    TableSheet() : Page(false), m_table(new RecordTable)
    {
        m_table->setTwoLines(true);
        m_table->setLabel(QStringLiteral("Cliënten"));
        m_table->setModel(new People(m_table));
        m_table->setColumnWidths({0, 20, 20, 12, 30});
        m_table->setDroppable({2, 3, 4});
        auto *card = new Card;
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        card->layout()->setContentsMargins(1, 1, 1, 1);
        card->addWidget(m_table);
        body()->addWidget(card, 1);
        TableSheet::retranslate();
    }
    void activated() override { m_table->setFocus(); }

protected:
    void retranslate() override
    {
        header()->setTitle(QStringLiteral("Cliënten"));
        header()->setSubtitle(QStringLiteral("100.000 verzonnen personen"));
        header()->setPrimary(QStringLiteral("Nieuwe intake"));
    }

private:
    RecordTable *m_table;
};

} // namespace

Page *tableSheet()
{
    return new TableSheet;
}

} // namespace luwte::ui
