#include "ui/oversight/looks_tab.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "core/oversight/views.h"
#include "ui/desk/command_card.h"
#include "ui/kit/buttons.h"
#include "ui/kit/clear_layout.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/oversight/look_list.h"

namespace luwte::ui {

LooksTab::LooksTab(Desk &desk, const Id &person, QWidget *parent)
    : PersonTab(desk, person, parent), m_what(new MutedText), m_list(new LookList), m_shut(new QVBoxLayout), m_add(new SecondaryButton), m_home(new QVBoxLayout)
{
    setMaximumWidth(920);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(m_shut);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addLayout(m_home);
    layout->addWidget(m_what);
    layout->addWidget(m_list);
    layout->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, [this] { askShutOut({}); });
    LooksTab::retranslate();
}

void LooksTab::refresh(const victim::PersonPage &page)
{
    m_case = page.current() ? page.current()->id : Id();
    m_stale = true;
    if (isVisible())
        read();
}

void LooksTab::showEvent(QShowEvent *event)
{
    PersonTab::showEvent(event);
    if (m_stale)
        read();
}

void LooksTab::read()
{
    m_stale = false;
    clearLayout(m_shut);
    const bool decides = desk().may(QStringLiteral("case.shut_out")) && !m_case.isNull();
    m_add->setVisible(decides && !m_card);
    if (const Refusals refusals = desk().admit(access::Right::LooksRead, person()); !refusals.isEmpty()) {
        m_list->show({}, say("looks", "Alleen wie deze casus coördineert, en de FG, zien wie er keek."));
        return;
    }
    desk().looked(access::look::looks, person());
    desk().attempt([&] {
        for (const auto &shut : oversight::shutOutOf(desk().reader().connection, person())) {
            auto *line = new QWidget;
            auto *row = new QHBoxLayout(line);
            row->setContentsMargins(0, 0, 0, 0);
            row->addWidget(new Text(say("looks", "%1 ziet niets van deze casus: %2").arg(desk().colleague(shut.account), shut.reason)), 1);
            if (decides) {
                auto *in = new SecondaryButton(say("looks", "Laat weer toe"));
                connect(in, &QPushButton::clicked, this, [this, account = shut.account] { askShutOut(account); });
                row->addWidget(in);
            }
            m_shut->addWidget(line);
        }
        m_list->show(oversight::looksAt(desk().reader().connection, person(), {}, {}), say("looks", "Nog niemand heeft dit dossier bekeken."));
    });
}

void LooksTab::askShutOut(const QString &letIn)
{
    if (m_card)
        return;
    QJsonObject fixed{{QStringLiteral("case"), m_case.toText()}};
    if (!letIn.isEmpty())
        fixed.insert(QStringLiteral("account"), letIn);
    m_card = new CommandCard(desk(), letIn.isEmpty() ? QStringLiteral("case.shut_out") : QStringLiteral("case.let_in"), fixed,
        [in = !letIn.isEmpty()] { return in ? say("looks", "Laat weer toe") : say("looks", "Sluit buiten"); });
    connect(m_card, &CommandCard::done, this, &LooksTab::closeCard);
    connect(m_card, &CommandCard::cancelled, this, &LooksTab::closeCard);
    m_home->addWidget(m_card);
    m_add->hide();
    m_card->begin();
}

void LooksTab::closeCard()
{
    if (!m_card)
        return;
    m_card->hide();
    m_card->deleteLater();
    m_card = nullptr;
    QTimer::singleShot(0, this, &LooksTab::read);
}

bool LooksTab::escape()
{
    const bool open = m_card != nullptr;
    closeCard();
    return open;
}

void LooksTab::retranslate()
{
    m_what->setText(say("looks", "Wie dit dossier opende, het nieuwste boven. Dit kan niemand veranderen."));
    m_add->setText(say("looks", "Sluit een collega buiten"));
    if (isVisible())
        read();
}

} // namespace luwte::ui
