#include "ui/privacy/keeping_card.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "core/base/day_text.h"
#include "core/privacy/views.h"

namespace luwte::ui {

QString KeepingCard::title() const
{
    return say("keeping", "Bewaren en wissen");
}

static QString sentence(const privacy::rules::Keeping &keeping)
{
    const auto &term = keeping.term;
    if (!term.until.isValid())
        return {};
    if (!term.statutory)
        return keeping.open ? say("keeping", "Er loopt een casus. Een jaar na afsluiten kijken jullie of het dossier nog nodig is.")
                            : say("keeping", "Geen wet schrijft bewaren voor. Kijk na %1 of het dossier nog nodig is.").arg(dayText(term.until));
    const QString law = codeText("FIN", Code(term.law));
    if (keeping.open)
        return say("keeping", "Er loopt een casus. Zou die vandaag sluiten, dan bewaart Luwte het dossier tot en met %1 (%2).").arg(dayText(term.until), law);
    return say("keeping", "Bewaren tot en met %1 (%2). Daarna besluiten jullie; niets gaat vanzelf weg.").arg(dayText(term.until), law);
}

void KeepingCard::build()
{
    const auto keeping = privacy::keepingOf(desk().reader().connection, current().person, desk().today());
    addEmpty(sentence(keeping));
    const QJsonObject person{{QStringLiteral("person"), current().person.toText()}};
    for (const auto &hold : privacy::holdsOf(desk().reader().connection, current().person)) {
        if (hold.releasedOn.isValid())
            continue;
        auto *buttons = addLine({say("keeping", "Bewaarplicht"), say("keeping", "Niets wissen"), Tone::Attention,
            {hold.reason, say("keeping", "Sinds %1, door %2").arg(dayText(hold.since), desk().colleague(hold.madeBy))}});
        addAsking(buttons, say("keeping", "Hef op"), "retention.release", {{QStringLiteral("hold"), hold.id.toText()}}, say("keeping", "bewaarplicht"));
    }
    addDecisions();
    auto *buttons = addButtons();
    if (!keeping.held)
        addAsking(buttons, say("keeping", "Leg bewaarplicht vast"), "retention.hold", person);
    if (!keeping.open)
        addAsking(buttons, say("keeping", "Bewaar langer"), "retention.keep", {{QStringLiteral("case"), current().id.toText()}});
    addAsking(buttons, say("keeping", "Besluit alles te wissen"), "erasure.decide", person);
}

void KeepingCard::addDecisions()
{
    for (const auto &erasure : privacy::erasuresOf(desk().reader().connection, current().person)) {
        if (erasure.state != "decided")
            continue;
        const QJsonObject which{{QStringLiteral("erasure"), erasure.id.toText()}};
        auto *buttons = addLine({erasure.record.isNull() ? say("keeping", "Alles van deze cliënt wissen") : say("keeping", "Eén record wissen"), say("keeping", "Besloten"), Tone::Attention,
            {QStringLiteral("%1 · %2").arg(codeText("ERASURE_GROUND", erasure.ground), erasure.reason),
                say("keeping", "Besloten op %1 door %2. Een collega of de FG voert het uit. Daarna is het voorgoed weg.").arg(dayText(erasure.decidedAt.civilDate()), desk().colleague(erasure.madeBy))}});
        addDirect(buttons, say("keeping", "Trek besluit in"), "erasure.withdraw", which);
        addDirect(buttons, say("keeping", "Wis voorgoed"), "erasure.carry_out", which);
    }
}

} // namespace luwte::ui
