#include "ui/placement/board_page.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/victim/views.h"
#include "ui/desk/command_card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/page_header.h"
#include "ui/kit/record_table.h"
#include "ui/kit/scroll.h"
#include "ui/kit/text.h"
#include "ui/kit/text_delegate.h"
#include "ui/kit/theme.h"
#include "ui/placement/board_model.h"

namespace luwte::ui {

namespace {

constexpr int weeksShown = 6;

/// A bar over the weeks of a stay; the word "vrij" in an empty cell.
class BarDelegate final : public TextDelegate
{
public:
    using TextDelegate::TextDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() == 0)
            return TextDelegate::paint(painter, option, index);
        const int span = index.data(BoardModel::SpanRole).toInt();
        const Tokens &t = tokens();
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, t.accentSoft);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
        const bool starts = index.data(BoardModel::StartsRole).toBool();
        const bool ends = index.data(BoardModel::EndsRole).toBool();
        const QRect bar = option.rect.adjusted(starts ? space::xs : 0, space::xs, ends ? -space::xs : 0, -space::xs - 1);
        if (span == 1) {
            painter->fillRect(bar, t.lanes[3]);
        } else if (span == 2) {
            painter->setPen(QPen(t.lanes[3], 1, Qt::DashLine));
            painter->drawRect(bar.adjusted(0, 0, -1, -1));
        } else if (span == 3) {
            painter->fillRect(bar, QBrush(t.line, Qt::BDiagPattern));
        }
        // The text of a stay stands where it begins, and at the left edge of the picture.
        const bool tell = span != 1 || starts || index.column() == 1;
        if (tell) {
            painter->setFont(typeFont(span == 0 ? TypeStep::Small : TypeStep::Body));
            painter->setPen(span == 1 ? textOn(t.lanes[3]) : span == 0 ? t.muted : t.text);
            // Under the name of the week, as the header has it.
            const QRect place(option.rect.left() + space::m, bar.top(), option.rect.width() - space::m - space::xs, bar.height());
            const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width());
            painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
        }
        painter->restore();
    }
};

} // namespace

BoardPage::BoardPage(Desk &desk, QWidget *parent)
    : Page(false, parent), m_desk(desk), m_names(new QCheckBox), m_counts(new MutedText), m_ages(new MutedText), m_table(new RecordTable), m_model(new BoardModel(this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(m_counts, 1);
    row->addWidget(m_names);
    body()->addLayout(row);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_ages);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setItemDelegate(new BarDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setColumnWidths({18, 0, 0, 0, 0, 0, 0});
    connect(m_names, &QCheckBox::toggled, this, &BoardPage::showNames);
    connect(m_table, &RecordTable::opened, this, [this](const QModelIndex &index) {
        const QString person = index.data(BoardModel::PersonRole).toString();
        if (!person.isEmpty())
            emit goTo(QStringLiteral("person/%1/place").arg(person));
    });
    connect(m_table->emptyState(), &EmptyState::clicked, this, &BoardPage::addFacility);
    connect(&m_desk, &Desk::saved, this, [this] {
        if (isVisible())
            look();
    });
    BoardPage::retranslate();
}

void BoardPage::activated()
{
    look();
    m_table->setFocus(Qt::OtherFocusReason);
}

void BoardPage::look()
{
    placement::Board board;
    m_desk.attempt([&] { board = placement::placeBoard(m_desk.reader().connection, {.weeks = weeksShown}, m_desk.now(), m_desk.reader().sight(access::Right::PlacementRead)); });
    m_counts->setText(say("board", "Vrij nu %1 · vrij binnen 14 dagen %2 · buiten gebruik %3 · wacht %4").arg(board.freeNow).arg(board.freeSoon).arg(board.outOfUse).arg(board.waiting));
    QStringList notes;
    for (const auto &facility : board.facilities) {
        if (!facility.tooManyText.isEmpty())
            notes.append(QStringLiteral("%1: %2").arg(facility.facility.alias, facility.tooManyText));
        if (facility.callFirst)
            notes.append(QStringLiteral("%1: %2").arg(facility.facility.alias, facility.dataAge));
    }
    m_ages->setText(notes.join(QStringLiteral(" · ")));
    m_ages->setVisible(!notes.isEmpty());
    m_model->setBoard(std::move(board));
    showNames(m_names->isChecked());
}

void BoardPage::showNames(bool on)
{
    QHash<QString, QString> names;
    if (on) {
        m_desk.attempt([&] {
            for (const auto &row : m_model->board().rows)
                for (const auto &span : row.spans)
                    if (const auto person = victim::findPerson(m_desk.reader().connection, span.person))
                        names.insert(span.person.toText(), person->chosenName);
        });
    }
    m_model->setNames(names);
}

void BoardPage::addFacility()
{
    if (m_card || !m_desk.may(QStringLiteral("facility.add")))
        return;
    m_card = new CommandCard(m_desk, QStringLiteral("facility.add"), {}, [] { return say("board", "Voeg locatie toe"); });
    connect(m_card, &CommandCard::done, this, [this] {
        closeCard();
        look();
    });
    connect(m_card, &CommandCard::cancelled, this, &BoardPage::closeCard);
    m_scroll = scrolling(m_card); // the form is longer than a small screen
    body()->insertWidget(0, m_scroll, 1);
    m_table->hide();
    m_card->begin();
}

void BoardPage::closeCard()
{
    if (!m_card)
        return;
    m_scroll->hide();
    m_scroll->deleteLater();
    m_scroll = nullptr;
    m_card = nullptr;
    m_table->show();
}

bool BoardPage::escape()
{
    const bool open = m_card != nullptr;
    closeCard();
    return open;
}

void BoardPage::primaryAction()
{
    if (m_card)
        m_card->carryOut();
    else
        addFacility();
}

void BoardPage::conceal()
{
    m_names->setChecked(false);
}

void BoardPage::retranslate()
{
    header()->setTitle(say("board", "Plekken"));
    header()->setPrimary(m_desk.may(QStringLiteral("facility.add")) ? say("board", "Nieuwe locatie") : QString());
    m_names->setText(say("board", "Toon namen"));
    m_table->setLabel(say("board", "Plekken per week"));
    m_table->emptyState()->setIconName(QStringLiteral("place"));
    m_table->emptyState()->setText(say("board", "Nog geen plekken."));
    m_table->emptyState()->setHint(say("board", "Voeg een locatie toe met het aantal plekken."));
    m_table->emptyState()->setButton(m_desk.may(QStringLiteral("facility.add")) ? say("board", "Nieuwe locatie") : QString());
    emit m_model->headerDataChanged(Qt::Horizontal, 0, qMax(0, m_model->columnCount() - 1));
    look();
}

} // namespace luwte::ui
