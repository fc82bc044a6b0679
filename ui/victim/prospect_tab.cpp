#include "ui/victim/prospect_tab.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/desk/record_form.h"
#include "ui/kit/buttons.h"
#include "ui/kit/theme.h"
#include "ui/victim/aftercare_card.h"

namespace luwte::ui {

static const QStringList &pillars()
{
    static const QStringList names{QStringLiteral("housing"), QStringLiteral("work"), QStringLiteral("income"), QStringLiteral("care"), QStringLiteral("network"), QStringLiteral("certainty")};
    return names;
}

static QString untilOf(const QString &pillar)
{
    return pillar + QStringLiteral("_until");
}

static QList<RecordForm::Group> groups()
{
    QStringList six;
    for (const QString &pillar : pillars())
        six << pillar << untilOf(pillar);
    six << QStringLiteral("bespoke_reason");
    return {
        {[] { return say("prospect", "Zes pijlers"); }, six, false},
        {[] { return say("prospect", "Wie blijft betrokken"); },
            {QStringLiteral("follow_up_name"), QStringLiteral("follow_up_role"), QStringLiteral("follow_up_contact"), QStringLiteral("follow_up_confirmed_on")}, false},
        {[] { return say("prospect", "Klaar om los te laten"); }, {QStringLiteral("client_has_copy"), QStringLiteral("aftercare_planned"), QStringLiteral("ladder_clear")}, false},
    };
}

ProspectTab::ProspectTab(Desk &desk, const Id &person, QWidget *parent)
    : PersonTab(desk, person, parent), m_why(new MutedText), m_form(new RecordForm(desk, QStringLiteral("prospect.save"), groups())), m_save(new PrimaryButton), m_aftercare(new AftercareCard(desk))
{
    setMaximumWidth(920);
    m_form->sendWhole(QStringLiteral("case"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_why);
    layout->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(m_aftercare);
    layout->addStretch(1);
    connect(m_aftercare, &PartCard::touched, this, &PersonTab::touched);
    connect(m_form, &Form::changed, this, &ProspectTab::changed);
    connect(m_form, &Form::fieldLeft, this, [this] {
        if (!pending().isEmpty())
            emit leftField();
    });
    connect(m_save, &QPushButton::clicked, this, &ProspectTab::primaryAction);
    ProspectTab::retranslate();
    changed();
}

void ProspectTab::refresh(const victim::PersonPage &page)
{
    const victim::Case *c = page.current();
    setEnabled(c != nullptr);
    if (!c)
        return;
    std::optional<victim::Prospect> plan;
    desk().attempt([&] { plan = victim::prospectOf(desk().reader().connection, *c); });
    m_form->load(c->id, toJson(plan.value_or(victim::Prospect())));
    m_form->setReadOnly(c->state == "closed" || c->state == "handed_over" || !desk().may(QStringLiteral("prospect.save")));
    m_aftercare->show(*c);
    changed();
}

bool ProspectTab::hasField(const QString &field) const
{
    return m_form->field(field) != nullptr;
}

void ProspectTab::showField(const QString &field)
{
    m_form->reach(field);
}

void ProspectTab::changed()
{
    const QJsonObject values = m_form->values();
    bool bespoke = false;
    for (const QString &pillar : pillars()) {
        const QString state = values.value(pillar).toString();
        m_form->showField(untilOf(pillar), state == QLatin1String("arranged_until"));
        bespoke = bespoke || state == QLatin1String("none_decided");
    }
    m_form->showField(u"bespoke_reason", bespoke);
    m_save->setVisible(!pending().isEmpty());
    emit pendingChanged();
    if (!pending().isEmpty())
        emit touched();
}

QString ProspectTab::pending() const
{
    return m_form->hasTyped() ? say("prospect", "Het perspectiefplan is veranderd en nog niet vastgesteld.") : QString();
}

bool ProspectTab::escape()
{
    return m_aftercare->escape();
}

bool ProspectTab::primaryAction()
{
    if (m_aftercare->carryOpen())
        return true;
    if (pending().isEmpty())
        return false;
    if (m_form->save())
        emit touched();
    changed();
    return true;
}

QJsonObject ProspectTab::saveDraft() const
{
    return m_form->changedDraft();
}

void ProspectTab::restoreDraft(const QJsonObject &draft)
{
    m_form->setDraft(draft);
    changed();
}

void ProspectTab::retranslate()
{
    m_why->setText(say("prospect", "Niemand gaat weg zonder perspectief en zekerheid. Wat hier staat, is nodig voor nazorg en afsluiten."));
    m_save->setText(say("prospect", "Stel het perspectiefplan vast"));
    m_aftercare->retell();
}

} // namespace luwte::ui
