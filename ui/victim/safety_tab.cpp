#include "ui/victim/safety_tab.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "core/victim/rules.h"
#include "ui/desk/choices.h"
#include "ui/desk/facts.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/choice_field.h"
#include "ui/kit/dates.h"
#include "ui/kit/form.h"
#include "ui/kit/risk_badge.h"
#include "ui/kit/theme.h"
#include "ui/victim/safety_plan_card.h"
#include "ui/victim/sight_card.h"
#include "ui/victim/whereabouts_card.h"

namespace luwte::ui {

namespace {

/// The level as a choice of words; the record wants its number.
class LevelField final : public ChoiceField
{
public:
    LevelField() { offer(); }
    [[nodiscard]] Value value() const override
    {
        const QString chosen = code();
        return chosen.isEmpty() ? Value() : Value(qint64(chosen.toInt()));
    }
    void setValue(const Value &value) override
    {
        const auto *level = std::get_if<qint64>(&value);
        ChoiceField::setValue(level ? Value(QString::number(*level)) : Value());
    }

protected:
    void retranslate() override
    {
        offer();
        ChoiceField::retranslate();
    }

private:
    void offer()
    {
        Options options;
        for (int level = 0; level <= 4; ++level)
            options.append({QString::number(level), QStringLiteral("%1 %2").arg(level).arg(riskWord(level))});
        setOptions(options);
        setEmptyText(say("safety", "zoals berekend"));
    }
};

} // namespace

static bool isQuestion(const FieldInfo &info)
{
    return info.name[0] == 'q' && info.name[1] >= '0' && info.name[1] <= '9';
}

SafetyTab::SafetyTab(Desk &desk, const Id &person, QWidget *parent)
    : PersonTab(desk, person, parent), m_ask(new Card), m_history(new Card), m_form(new Form(choicesOf(desk))), m_result(new Text), m_badge(new RiskBadge),
      m_other(new LinkButton), m_save(new PrimaryButton), m_why(new MutedText), m_list(new QVBoxLayout)
{
    setMaximumWidth(920);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    for (const FieldInfo &info : describe<victim::Safety>().infos()) {
        if (isQuestion(info) || QByteArrayView(info.name) == "suicide_plan" || QByteArrayView(info.name) == "reason")
            m_form->addField(info)->setOptionalHint(false);
        else if (QByteArrayView(info.name) == "level")
            m_form->addField(info, new LevelField)->setOptionalHint(false);
    }
    m_ask->addWidget(m_why);
    m_ask->addWidget(m_form);
    auto *result = new QHBoxLayout;
    result->setSpacing(space::s);
    result->addWidget(m_result);
    result->addWidget(m_badge);
    result->addWidget(m_other);
    result->addStretch();
    m_result->setWordWrap(false);
    m_ask->body()->addLayout(result);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch();
    m_ask->body()->addLayout(buttons);
    m_list->setSpacing(space::m);
    m_history->body()->addLayout(m_list);
    m_parts = {new SightCard(desk), new SafetyPlanCard(desk), new WhereaboutsCard(desk)};
    for (PartCard *part : std::as_const(m_parts)) {
        connect(part, &PartCard::goTo, this, &PersonTab::goTo);
        connect(part, &PartCard::touched, this, &PersonTab::touched);
    }
    layout->addWidget(m_parts[0]); // somebody is out of sight: first of all
    layout->addWidget(m_ask);
    layout->addWidget(m_parts[1]);
    layout->addWidget(m_history);
    layout->addWidget(m_parts[2]);
    layout->addStretch(1);
    begin(false);
    connect(m_form, &Form::changed, this, [this] {
        compute();
        emit touched();
    });
    connect(m_form, &Form::fieldLeft, this, &SafetyTab::leftField);
    connect(m_other, &QPushButton::clicked, this, [this] {
        begin(true);
        m_form->focusField(u"level");
    });
    connect(m_save, &QPushButton::clicked, this, &SafetyTab::primaryAction);
    SafetyTab::retranslate();
}

/// `open`: the level may be set to another than computed.
void SafetyTab::begin(bool open)
{
    m_form->showField(u"level", open);
    m_other->setVisible(!open);
    compute();
}

int SafetyTab::computed() const
{
    victim::Safety answers;
    QJsonObject values = m_form->values();
    values.remove(QStringLiteral("level"));
    values.insert(QStringLiteral("case_id"), m_case.toText());
    (void)readJson(values, answers);
    return victim::rules::safetyLevel(answers);
}

void SafetyTab::compute()
{
    const QJsonObject values = m_form->values();
    const int level = computed();
    m_badge->setLevel(level);
    m_form->showField(u"suicide_plan", values.value(QLatin1String("q9")) == QLatin1String("yes"));
    const QJsonValue set = values.value(QLatin1String("level"));
    m_form->showField(u"reason", set.isDouble() && set.toInt() < level);
}

void SafetyTab::refresh(const victim::PersonPage &page)
{
    m_page = page;
    const victim::Case *c = page.current();
    m_case = c ? c->id : Id();
    const bool closed = !c || c->state == "closed" || c->state == "handed_over";
    m_ask->setVisible(!closed && desk().may(QStringLiteral("safety.assess")));
    fillHistory();
    compute();
    for (PartCard *part : std::as_const(m_parts)) {
        part->setVisible(c != nullptr);
        if (c)
            part->show(*c);
    }
}

void SafetyTab::fillHistory()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_history->setVisible(!m_page.safety.empty());
    for (auto safety = m_page.safety.rbegin(); safety != m_page.safety.rend(); ++safety) {
        auto *entry = new QWidget;
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::m);
        auto *badge = new RiskBadge(safety->level);
        row->addWidget(badge, 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(2);
        texts->addWidget(new Text(QStringLiteral("%1 · %2").arg(showDateTime(safety->at), desk().colleague(safety->madeBy))));
        QStringList yes;
        int unknown = 0;
        for (const auto &field : describe<victim::Safety>().fields()) {
            if (!isQuestion(field.info))
                continue;
            const Value value = field.get(*safety);
            const auto *text = std::get_if<QString>(&value);
            if (text && *text == QLatin1String("yes"))
                yes.append(field.info.label());
            else if (!text || *text != QLatin1String("no"))
                ++unknown;
        }
        QString line = yes.isEmpty() ? say("safety", "Op geen enkele vraag is het antwoord ja.") : yes.join(QStringLiteral(" · "));
        if (unknown > 0)
            line += u' ' + say("safety", "(%1 zonder antwoord)").arg(unknown);
        texts->addWidget(new MutedText(line));
        if (safety->level != safety->computed)
            texts->addWidget(new MutedText(say("safety", "De vragen gaven niveau %1. Reden: %2").arg(safety->computed).arg(safety->reason)));
        row->addLayout(texts, 1);
        m_list->addWidget(entry);
    }
}

bool SafetyTab::hasField(const QString &field) const
{
    return field == QLatin1String("safety") || (m_form->field(field) && field != QLatin1String("reason"));
}

void SafetyTab::showField(const QString &field)
{
    m_form->focusField(m_form->field(field) ? QStringView(field) : QStringView());
}

bool SafetyTab::escape()
{
    return std::any_of(m_parts.begin(), m_parts.end(), [](PartCard *part) { return part->escape(); });
}

bool SafetyTab::primaryAction()
{
    if (std::any_of(m_parts.begin(), m_parts.end(), [](PartCard *part) { return part->carryOpen(); }))
        return true;
    if (m_ask->isHidden() || !m_form->validate())
        return !m_ask->isHidden();
    QJsonObject with = m_form->values();
    with.insert(QStringLiteral("case"), m_case.toText());
    const auto done = desk().execute(QStringLiteral("safety.assess"), with);
    if (!done) {
        m_form->showRefusals(done.error());
        return true;
    }
    m_form->setValues({});
    m_form->clearErrors();
    begin(false);
    emit touched();
    return true;
}

QJsonObject SafetyTab::saveDraft() const
{
    return m_form->values().isEmpty() ? QJsonObject() : m_form->draft();
}

void SafetyTab::restoreDraft(const QJsonObject &draft)
{
    m_form->setDraft(draft);
    begin(draft.contains(QLatin1String("level")));
}

void SafetyTab::retranslate()
{
    m_ask->setTitle(say("safety", "Nieuwe inschatting"));
    m_why->setText(say("safety", "Vraag wat je kunt vragen. Weet niemand het, kies dan onbekend (toets ?). Drie of meer keer zonder antwoord geeft minstens niveau 2."));
    m_history->setTitle(say("safety", "Eerdere inschattingen"));
    m_result->setText(say("safety", "Volgens de vragen:"));
    m_other->setText(say("safety", "Kies een ander niveau"));
    m_save->setText(say("safety", "Leg de inschatting vast"));
    fillHistory();
    for (PartCard *part : std::as_const(m_parts))
        part->retell();
}

} // namespace luwte::ui
