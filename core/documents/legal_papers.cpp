#include "core/documents/legal_papers.h"

#include <algorithm>

#include "core/documents/words.h"
#include "core/lane/views.h"

namespace luwte::documents {

using Kind = Block::Kind;

Result<Document> reflectionLetter(const command::Reader &reader, const CaseFacts &facts)
{
    const auto exploitation = store::select<victim::Exploitation>(reader.connection, "WHERE person = ? AND case_id = ? ORDER BY id", {store::asValue(facts.person.id), store::asValue(facts.c.id)});
    if (facts.c.signs.isEmpty() && exploitation.empty() && facts.c.mainForm.isEmpty())
        return refuse(QStringLiteral("document.no-signs"), say("papers", "Leg eerst vast welke signalen er zijn. De brief zegt wat er gezien is."), QStringLiteral("signs"));
    Document document;
    document.title = say("papers", "Geringste aanwijzing van mensenhandel");
    document.add(Kind::Title, document.title);
    document.add(Kind::Subtitle, say("papers", "Verzoek om bedenktijd aan te bieden"));
    document.add(Kind::Facts, {}, whoFacts(facts) + QList<Row>{{{say("papers", "Datum"), dateInWords(facts.today)}}});
    document.add(Kind::Paragraph, say("papers", "Wij zien signalen dat deze persoon slachtoffer is van mensenhandel. Wij vragen u bedenktijd aan te bieden."));
    document.add(Kind::Heading, say("papers", "Wat wij zien"));
    QStringList seen;
    if (!facts.c.mainForm.isEmpty())
        seen.append(say("papers", "Vorm: %1").arg(label("UITB", facts.c.mainForm).toLower()));
    seen += labels("SIGNAL", facts.c.signs);
    for (const auto &one : exploitation) {
        if (!one.industry.isEmpty())
            seen.append(say("papers", "Sector: %1").arg(label("INDUSTRY", one.industry).toLower()));
        seen += labels("DWANG", one.coercion);
    }
    seen.removeDuplicates();
    document.add(Kind::List, {}, listOf(seen));
    document.add(Kind::Paragraph, say("papers", "Een signaal kan ook iets anders betekenen. Samen zijn deze signalen een aanwijzing."));
    document.add(Kind::Heading, say("papers", "Waarom nu"));
    document.add(Kind::List, {}, listOf({say("papers", "De geringste aanwijzing is genoeg. Bewijs of aangifte is niet nodig."), say("papers", "Bedenktijd geeft rust om te beslissen over aangifte of een andere vorm van medewerking."),
        say("papers", "Tijdens de bedenktijd wordt het vertrek opgeschort en zijn er opvang en zorg."), say("papers", "De cliënt beslist zelf. Wij dringen niet aan.")}));
    if (facts.c.reflectionOffered.is(Code("not_offered")))
        document.add(Kind::Paragraph, say("papers", "Eerder is geen bedenktijd aangeboden door %1. Reden: %2. Wij vragen u dit opnieuw te bekijken.").arg(facts.c.reflectionOfferedBy, facts.c.reflectionReason));
    document.add(Kind::Heading, say("papers", "Antwoord"));
    document.add(Kind::Paragraph, say("papers", "Biedt u geen bedenktijd aan? Laat dan op papier weten wie dat besluit, en waarom."));
    document.add(Kind::Facts, {}, {{{say("papers", "Zorgcoördinator"), facts.coordinator}}});
    document.add(Kind::Lines, {}, {{{say("papers", "Handtekening")}}});
    return document;
}

Result<Document> factsInTime(const command::Reader &reader, const CaseFacts &facts)
{
    Document document;
    document.title = say("papers", "Feitenrelaas");
    document.add(Kind::Title, document.title);
    document.add(Kind::Subtitle, say("papers", "Voor de advocaat, op %1").arg(dateInWords(facts.today)));
    document.add(Kind::Facts, {}, whoFacts(facts));
    document.add(Kind::Heading, say("papers", "Uitbuiting"));
    QList<Row> exploitation{{{say("papers", "Vorm"), say("papers", "Waar"), say("papers", "Wanneer"), say("papers", "Dwangmiddelen")}}};
    for (const auto &one : store::select<victim::Exploitation>(reader.connection, "WHERE person = ? AND case_id = ? ORDER BY id", {store::asValue(facts.person.id), store::asValue(facts.c.id)}))
        exploitation.append({{label("UITB", one.form), one.place, one.endedOn.isValid() ? say("papers", "%1 tot en met %2").arg(one.period, dateInWords(one.endedOn)).trimmed() : one.period, labels("DWANG", one.coercion).join(QStringLiteral(", "))}});
    if (exploitation.size() > 1)
        document.add(Kind::Table, {}, exploitation);
    else
        document.add(Kind::Paragraph, facts.c.mainForm.isEmpty() ? say("papers", "Nog niet vastgelegd.") : label("UITB", facts.c.mainForm));
    document.add(Kind::Heading, say("papers", "Verloop"));
    QList<Row> rows{{{say("papers", "Datum"), say("papers", "Spoor"), say("papers", "Wat")}}};
    auto items = lane::lanesOf(reader.connection, facts.c, facts.today).items;
    std::stable_sort(items.begin(), items.end(), [](const lane::LaneItem &a, const lane::LaneItem &b) { return a.from < b.from; });
    for (const lane::LaneItem &item : items) {
        // Where somebody stays is not the lawyer's to know from this, and what they feared is their own.
        if (item.lane == lane::Lane::Place || QByteArrayView(item.kind) == "willingness" || QByteArrayView(item.kind) == "safety")
            continue;
        const QString until = item.shape == lane::LaneItem::Shape::Bar && item.until.isValid() ? say("papers", "%1, tot en met %2").arg(item.text, dateInWords(item.until)) : item.text;
        rows.append({{dateInWords(item.from), lane::laneName(item.lane), until}});
    }
    document.add(Kind::Table, {}, rows);
    QList<Row> numbers;
    for (const auto &step : lane::criminalSteps(reader.connection, facts.c))
        if (!step.number.isEmpty())
            numbers.append({{label("CRIMINAL_STEP", step.step), QStringLiteral("%1%2").arg(step.number, step.by.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(step.by))}});
    if (!numbers.isEmpty()) {
        document.add(Kind::Heading, say("papers", "Nummers"));
        document.add(Kind::Facts, {}, numbers);
    }
    document.add(Kind::Paragraph, say("papers", "Dit zijn feiten uit het dossier, zonder verhaal en zonder oordeel. De cliënt beslist wat er verder gedeeld wordt."));
    document.add(Kind::Facts, {}, {{{say("papers", "Zorgcoördinator"), facts.coordinator}}});
    return document;
}

Result<Document> forcedActs(const command::Reader &reader, const CaseFacts &facts)
{
    const auto act = lane::forcedActOf(reader.connection, facts.c);
    if (!act)
        return refuse(QStringLiteral("document.no-act"), say("papers", "Leg eerst vast wat onder dwang gebeurde, bij Sporen onder Strafzaak."), QStringLiteral("case"));
    Document document;
    document.title = say("papers", "Gedwongen handelingen: niet straffen");
    document.add(Kind::Title, document.title);
    document.add(Kind::Subtitle, say("papers", "Voor de advocaat en het Openbaar Ministerie, op %1").arg(dateInWords(facts.today)));
    document.add(Kind::Facts, {}, whoFacts(facts) + QList<Row>{{{say("papers", "Rol in de zaak"), facts.c.role.given() ? label("PERSON_ROLE", facts.c.role.value()) : QString()}}});
    document.add(Kind::Paragraph, say("papers", "Wie als slachtoffer van mensenhandel gedwongen is tot een strafbaar feit, hoeft daarvoor niet vervolgd of gestraft te worden. Wij vragen dit mee te wegen."));
    const auto part = [&](const QString &head, const QString &text) {
        if (text.isEmpty())
            return;
        document.add(Kind::Heading, head);
        document.add(Kind::Paragraph, text);
    };
    part(say("papers", "Waarvan de cliënt verdacht wordt"), act->when.isEmpty() ? act->act : QStringLiteral("%1 (%2)").arg(act->act, act->when));
    part(say("papers", "Hoe de cliënt werd gedwongen"), act->pressure);
    QStringList signs = labels("DWANG", act->coercion) + labels("SIGNAL", act->signs.isEmpty() ? facts.c.signs : act->signs);
    signs.removeDuplicates();
    if (!signs.isEmpty()) {
        document.add(Kind::Heading, say("papers", "Dwangmiddelen en signalen"));
        document.add(Kind::List, {}, listOf(signs));
    }
    part(say("papers", "Wat er tegen dwang pleit"), act->against);
    part(say("papers", "Ons oordeel"), act->judgement.isEmpty() ? facts.c.roleJudgement : act->judgement);
    QList<Row> rows{{{say("papers", "Advocaat"), act->lawyer}}, {{say("papers", "Zorgcoördinator"), facts.coordinator}}};
    if (act->raisedOn.isValid())
        rows.append({{say("papers", "Besproken met het OM op"), dateInWords(act->raisedOn)}});
    if (!act->outcome.isEmpty())
        rows.append({{say("papers", "Uitkomst"), label("NON_PUNISHMENT", act->outcome)}});
    document.add(Kind::Facts, {}, rows);
    return document;
}

} // namespace luwte::documents
