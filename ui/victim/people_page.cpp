#include "ui/victim/people_page.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include "core/base/locale.h"
#include "core/oversight/views.h"
#include "ui/kit/icons.h"
#include "ui/kit/page_header.h"
#include "ui/kit/record_table.h"
#include "ui/kit/risk_badge.h"
#include "ui/kit/theme.h"
#include "ui/victim/people_model.h"

namespace luwte::ui {

namespace {

/// The badge with its word, whatever the width of the column.
class LevelDelegate final : public TextDelegate
{
public:
    using TextDelegate::TextDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        TextDelegate::paint(painter, option, index);
        const int level = index.data(PeopleModel::LevelRole).toInt();
        const QFont font = typeFont(TypeStep::Small);
        const QSize size = riskBadgeSize(level, font);
        const bool word = size.width() + 2 * space::s <= option.rect.width();
        const QSize fits = riskBadgeSize(level, font, word);
        paintRiskBadge(painter, QRect(QPoint(option.rect.left() + space::m, option.rect.center().y() - fits.height() / 2), fits), level, font, word);
    }
};

} // namespace

PeoplePage::PeoplePage(Desk &desk, QWidget *parent)
    : Page(false, parent), m_desk(desk), m_search(new QLineEdit), m_mine(new QCheckBox), m_count(new MutedText), m_table(new RecordTable),
      m_model(new PeopleModel(desk, this)), m_delay(new QTimer(this))
{
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(480);
    m_search->installEventFilter(this);
    m_count->setWordWrap(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(m_search, 1);
    row->addWidget(m_mine);
    row->addStretch();
    row->addWidget(m_count);
    m_count->setMinimumWidth(1); // a long number keeps no window wide
    body()->addLayout(row);
    body()->addWidget(m_table, 1);
    body()->setSpacing(space::m);

    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setTwoLines(true);
    m_table->setItemDelegateForColumn(PeopleModel::Risk, new LevelDelegate(m_table));
    m_table->setColumnWidths({0, 16, 22});
    m_table->setDroppable({PeopleModel::Coordinator});
    m_delay->setSingleShot(true);
    m_delay->setInterval(20);
    connect(m_delay, &QTimer::timeout, this, &PeoplePage::look);
    connect(m_search, &QLineEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_mine, &QCheckBox::toggled, this, &PeoplePage::look);
    connect(m_table, &RecordTable::opened, this, &PeoplePage::open);
    connect(m_table->emptyState(), &EmptyState::clicked, this, &PeoplePage::primaryAction);
    connect(&m_desk, &Desk::saved, this, [this] {
        m_stale = true;
        if (isVisible())
            m_delay->start();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PeoplePage::tellCount);
    PeoplePage::retranslate();
}

void PeoplePage::look()
{
    const auto *current = m_model->at(m_table->currentIndex());
    const Id kept = current ? current->person : Id();
    const victim::PeopleFilter filter{m_search->text().trimmed(), m_mine->isChecked() ? m_desk.session().user : QString()};
    tellEmpty();
    if (m_stale && filter.text == m_model->filter().text && filter.coordinator == m_model->filter().coordinator)
        m_model->reload();
    else
        m_model->setFilter(filter);
    m_stale = false;
    if (const int again = kept.isNull() ? -1 : m_model->rowOf(kept); again >= 0)
        m_table->setCurrentIndex(m_model->index(again, 0));
    tellCount();
}

void PeoplePage::tellEmpty()
{
    EmptyState *empty = m_table->emptyState();
    const QString text = m_search->text().trimmed();
    const bool may = m_desk.may(QStringLiteral("case.open"));
    if (!text.isEmpty()) {
        empty->setIconName(QStringLiteral("search"));
        empty->setText(say("people", "Niets gevonden voor \"%1\".").arg(text));
        QString hint = say("people", "Probeer een deel van de naam, een casusnummer of een telefoonnummer.");
        if (!m_desk.readOnly() && oversight::hasOutside(m_desk.session(), m_desk.now()))
            hint += u' ' + say("people", "Kan het niet wachten? Ctrl+Shift+E opent de noodtoegang.");
        empty->setHint(hint);
        empty->setButton(may ? say("people", "Nieuwe intake met deze naam") : QString());
    } else if (m_mine->isChecked()) {
        empty->setIconName(QStringLiteral("client"));
        empty->setText(say("people", "Je hebt nu geen eigen cliënten."));
        empty->setHint(say("people", "Haal het vinkje weg om alle cliënten te zien."));
        empty->setButton({});
    } else {
        empty->setIconName(QStringLiteral("client"));
        empty->setText(say("people", "Hier komen de cliënten van dit kantoor."));
        empty->setHint(say("people", "Begin met een intake. Een naam en de antwoorden die je weet zijn genoeg."));
        empty->setButton(may ? say("people", "Nieuwe intake") : QString());
    }
}

void PeoplePage::tellCount()
{
    const int rows = m_model->rowCount();
    const QLocale locale = readersLocale();
    if (rows == 0)
        m_count->setText({});
    else if (m_model->canFetchMore({})) // counting everybody would read everybody
        m_count->setText(say("people", "meer dan %1").arg(locale.toString(rows)));
    else
        m_count->setText(rows == 1 ? say("people", "1 cliënt") : say("people", "%1 cliënten").arg(locale.toString(rows)));
}

void PeoplePage::open(const QModelIndex &index)
{
    if (const auto *row = m_model->at(index))
        emit goTo(QStringLiteral("person/") + row->person.toText());
}

void PeoplePage::primaryAction()
{
    if (!m_desk.may(QStringLiteral("case.open")))
        return;
    const QString text = m_search->text().trimmed();
    emit goTo(text.isEmpty() || m_model->rowCount() > 0 ? QStringLiteral("intake") : QStringLiteral("intake/name/") + text);
}

void PeoplePage::activated()
{
    if (m_stale)
        look();
    if (m_table->currentIndex().isValid())
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_search->setFocus(Qt::OtherFocusReason);
}

void PeoplePage::conceal()
{
    m_search->clear(); // what was looked for says whom somebody works for
}

bool PeoplePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & Qt::ControlModifier);
        if (enter || key->key() == Qt::Key_Down) {
            if (m_delay->isActive()) {
                m_delay->stop();
                look();
            }
            if (enter && m_model->rowCount() > 0)
                open(m_model->index(0, 0));
            else if (enter)
                primaryAction();
            else
                m_table->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void PeoplePage::retranslate()
{
    header()->setTitle(say("people", "Cliënten"));
    header()->setPrimary(m_desk.may(QStringLiteral("case.open")) ? say("people", "Nieuwe intake") : QString());
    m_search->setPlaceholderText(say("people", "Naam, nummer of telefoon"));
    m_search->setAccessibleName(say("people", "Zoek een cliënt"));
    m_mine->setText(say("people", "Alleen mijn cliënten"));
    m_table->setLabel(say("people", "Cliënten"));
    emit m_model->headerDataChanged(Qt::Horizontal, 0, PeopleModel::Columns - 1);
    m_stale = true; // what a row says is said in core
    look();
}

} // namespace luwte::ui
