#include "ui/desk/command_card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/desk/choices.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

void takeAway(QLayout *place, CommandCard *&card)
{
    if (!card)
        return;
    place->removeWidget(card);
    card->hide();
    std::exchange(card, nullptr)->deleteLater();
}

QList<ErrorSummary::Line> linesFor(const Refusals &refusals, const Form *form, const std::function<QWidget *(const QString &field)> &elsewhere)
{
    QList<ErrorSummary::Line> lines;
    for (const Refusal &refusal : refusals) {
        FieldWidget *field = form ? form->field(refusal.field) : nullptr;
        QWidget *target = field ? field->focusTarget() : nullptr;
        if (!target && elsewhere && !refusal.field.isEmpty())
            target = elsewhere(refusal.field);
        lines.append({refusal.text, target});
    }
    return lines;
}

CommandCard::CommandCard(Desk &desk, const QString &command, const QJsonObject &fixed, std::function<QString()> verb, QWidget *parent)
    : Localized({}, parent), m_desk(desk), m_command(command), m_fixed(fixed), m_verb(std::move(verb)), m_form(new Form(choicesOf(desk))), m_do(new PrimaryButton),
      m_back(new SecondaryButton)
{
    const auto *spec = desk.catalog().findCommand(command);
    Q_ASSERT(spec);
    for (const FieldInfo &info : spec->fields)
        // A reference to something that cannot be chosen here is not asked.
        if (!fixed.contains(QLatin1String(info.name)) && (info.type != FieldType::Ref || !recordOptions(info, desk).isEmpty()))
            m_form->addField(info, inputFor(info, desk));
    addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_do);
    buttons->addWidget(m_back);
    buttons->addStretch();
    body()->addLayout(buttons);
    connect(m_do, &QPushButton::clicked, this, &CommandCard::carryOut);
    connect(m_back, &QPushButton::clicked, this, &CommandCard::cancelled);
    CommandCard::retranslate();
}

void CommandCard::setLead(std::function<QString()> lead)
{
    m_leadText = std::move(lead);
    m_lead = new Text;
    body()->insertWidget(body()->indexOf(m_form), m_lead);
    retranslate();
}

void CommandCard::begin()
{
    m_form->focusField();
}

void CommandCard::carryOut()
{
    const Refusals unread = m_form->check();
    if (!unread.isEmpty())
        return tell(unread);
    QJsonObject with = m_form->values();
    for (auto it = m_fixed.begin(); it != m_fixed.end(); ++it)
        with.insert(it.key(), it.value());
    const auto result = m_work ? m_work(with) : m_desk.execute(m_command, with);
    if (!result)
        return tell(result.error());
    tell({});
    emit done(result->id, result->result);
}

void CommandCard::tell(const Refusals &refusals)
{
    m_form->showRefusals(refusals);
    if (!refusals.isEmpty())
        m_form->summary()->show(linesFor(refusals, m_form, m_elsewhere));
}

void CommandCard::retranslate()
{
    setTitle(m_desk.catalog().findCommand(m_command)->purpose.text());
    m_do->setText(m_verb());
    m_back->setText(say("card", "Terug"));
    if (m_lead)
        m_lead->setText(m_leadText());
}

} // namespace luwte::ui
