#include "ui/privacy/consent_card.h"

#include "core/base/day_text.h"
#include "core/privacy/views.h"

namespace luwte::ui {

using privacy::Consent;

QString ConsentCard::title() const
{
    return say("consent", "Toestemming");
}

static QString whom(const Consent &consent)
{
    const QString kind = codeText("RECIPIENT", consent.recipientKind);
    return consent.recipient.isEmpty() || consent.recipient.compare(kind, Qt::CaseInsensitive) == 0 ? kind : QStringLiteral("%1 (%2)").arg(consent.recipient, kind);
}

/// "Gegeven door de cliënt zelf, mondeling, in het Spaans, met tolk"
static QString given(const Consent &consent)
{
    QStringList parts{codeText("CONSENT_BY", consent.givenBy)};
    if (!consent.guardianName.isEmpty())
        parts[0] += QStringLiteral(" (%1)").arg(consent.guardianName);
    parts.append(codeText("CONSENT_HOW", consent.how).toLower());
    if (!consent.language.isEmpty())
        parts.append(codeText("LANGUAGE", consent.language));
    if (consent.interpreter.is(Code("yes")))
        parts.append(say("consent", "met tolk"));
    return parts.join(QStringLiteral(", "));
}

static QString term(const Consent &consent)
{
    if (consent.withdrawnOn.isValid())
        return say("consent", "Ingetrokken op %1").arg(dayText(consent.withdrawnOn));
    if (!consent.from.isValid())
        return say("consent", "Gevraagd op %1").arg(dayText(consent.askedOn));
    if (consent.until.isValid())
        return say("consent", "Geldt van %1 tot en met %2").arg(dayText(consent.from), dayText(consent.until));
    return say("consent", "Geldt vanaf %1, tot de cliënt het intrekt").arg(dayText(consent.from));
}

void ConsentCard::build()
{
    const auto consents = privacy::consentsOf(desk().reader().connection, current().person);
    if (consents.empty())
        addEmpty(say("consent", "Er is nog geen toestemming gevraagd. Zonder toestemming deel je alleen als een wet het vraagt of iemand in gevaar is."));
    for (auto it = consents.rbegin(); it != consents.rend(); ++it) {
        const Code state = privacy::rules::stateOn(*it, desk().today());
        Line line{QStringLiteral("%1 · %2").arg(whom(*it), codeText("SHARE_PURPOSE", it->purpose).toLower()), codeText("CONSENT_STATE", state),
            state == "given" ? Tone::Good : state == "asked" ? Tone::Attention : Tone::Muted, {}};
        if (!it->givenBy.isEmpty())
            line.facts.append(given(*it));
        line.facts.append(QStringLiteral("%1 · %2").arg(term(*it), codeTexts("DATA_CLASS", it->data)));
        if (!it->note.isEmpty())
            line.facts.append(it->note);
        const QJsonObject which{{QStringLiteral("consent"), it->id.toText()}};
        const QString of = line.text;
        auto *buttons = addLine(line);
        if (state == "asked" || state == "rather_not")
            addAsking(buttons, say("consent", "Cliënt zegt ja"), "consent.give", which, of, {{QStringLiteral("data"), toJson(*it).value(QLatin1String("data"))}});
        if (state == "asked")
            addDirect(buttons, say("consent", "Cliënt wil liever niet"), "consent.decline", which, of);
        if (state == "given")
            addDirect(buttons, say("consent", "Trek in"), "consent.withdraw", which, of);
    }
    addAsking(addButtons(), say("consent", "Vraag toestemming"), "consent.ask", {{QStringLiteral("case"), current().id.toText()}});
}

} // namespace luwte::ui
