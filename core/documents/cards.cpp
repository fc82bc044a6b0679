#include "core/documents/cards.h"

#include "core/access/account.h"
#include "core/aid/views.h"
#include "core/base/fold.h"
#include "core/base/locale.h"
#include "core/documents/voice.h"
#include "core/documents/words.h"
#include "core/victim/rules.h"

namespace luwte::documents {

using Kind = Block::Kind;

static Voice voiceOf(const command::Reader &reader, const CardFacts &facts)
{
    return {victim::rules::isMinor(facts.person, reader.today()), facts.style == Style::Easy};
}

/// "dinsdag 10 maart, 14.00 uur" in the language of the document.
static QString momentInWords(Instant at)
{
    const auto civil = at.civilTime();
    return say("documents", "%1, %2 uur").arg(readersLocale().toString(civil.date(), QStringLiteral("dddd d MMMM")), readersLocale().toString(civil.time(), say("documents", "H.mm")));
}

Result<Document> appointmentsCard(const command::Reader &reader, const CardFacts &facts)
{
    const Voice voice = voiceOf(reader, facts);
    Document document;
    document.title = say("documents", "Mijn afspraken");
    document.add(Kind::Title, document.title);
    int count = 0;
    for (const aid::Appointment &one : aid::appointmentsOf(reader.connection, facts.person.id)) {
        if (one.state != Code("planned") || one.at.civilDate() < reader.today())
            continue;
        ++count;
        document.add(Kind::Heading, momentInWords(one.at), {}, QStringLiteral("today"));
        document.add(Kind::Paragraph, one.what.endsWith(u'.') ? one.what : one.what + u'.');
        QList<Row> rows;
        if (!one.withWhom.isEmpty())
            rows.append({{say("documents", "Met wie: %1.").arg(one.withWhom)}});
        if (!one.place.isEmpty())
            rows.append({{say("documents", "Waar: %1.").arg(one.place)}});
        if (!one.bring.isEmpty())
            rows.append({{say("documents", "Neem mee: %1.").arg(one.bring)}});
        if (!rows.isEmpty())
            document.add(Kind::List, {}, rows);
    }
    if (count == 0)
        return refuse(QStringLiteral("document.no-appointments"), say("documents", "Er staat geen afspraak gepland. Leg eerst een afspraak vast."), QStringLiteral("case"));
    document.add(Kind::Paragraph, voice.pick(say("documents", "Kunt u niet komen? Bel of app uw begeleider."), say("documents", "Kun je niet komen? Bel of app je begeleider.")));
    document.add(Kind::Lines, {}, {{{voice.pick(say("documents", "Telefoon van uw begeleider"), say("documents", "Telefoon van je begeleider"))}}});
    document.footer = say("documents", "Gemaakt op %1").arg(dateInWords(reader.today()));
    return document;
}

static void addPart(Document &document, const QString &heading, const QString &text, const QString &icon)
{
    if (text.isEmpty())
        return;
    document.add(Kind::Heading, heading, {}, icon);
    QList<Row> rows;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        rows.append({{line.trimmed()}});
    document.add(Kind::List, {}, rows);
}

Result<Document> safetyCard(const command::Reader &reader, const CardFacts &facts)
{
    const auto plan = aid::safetyPlanOf(reader.connection, facts.person.id);
    if (!plan)
        return refuse(QStringLiteral("document.no-safety-plan"), say("documents", "Er is nog geen veiligheidsplan. Maak eerst een plan."), QStringLiteral("case"));
    Document document;
    document.pocket = true;
    document.title = say("documents", "Mijn kaart"); // what is found in a pocket says nothing of danger
    document.add(Kind::Title, document.title);
    addPart(document, say("documents", "Als ik het niet vertrouw"), plan->triggers, QStringLiteral("shield"));
    addPart(document, say("documents", "Dat maakt mij rustig"), plan->calm, QStringLiteral("care"));
    QList<Row> call{{{say("documents", "Gevaar: 112")}}};
    for (const aid::SafePerson &one : aid::safePeopleOf(reader.connection, facts.person.id)) {
        const QString word = one.onCard.isEmpty() ? one.relation : one.onCard;
        call.append({{one.phone.isEmpty() ? word : QStringLiteral("%1: %2").arg(word, one.phone)}});
    }
    document.add(Kind::Heading, say("documents", "Ik bel"), {}, QStringLiteral("client"));
    document.add(Kind::List, {}, call);
    addPart(document, say("documents", "Zo kom ik weg"), plan->escapeRoute, QStringLiteral("home"));
    addPart(document, say("documents", "Onderweg, school, werk"), plan->schoolWork, QStringLiteral("today"));
    addPart(document, say("documents", "Mijn telefoon"), plan->phoneSafety, QStringLiteral("document"));
    if (!plan->codeWord.isEmpty())
        document.leftOut.append(say("documents", "codewoord"));
    return document;
}

QStringList namesOnCards(const command::Reader &reader, const victim::Person &person)
{
    QStringList names;
    const auto add = [&](const QString &name, const QString &butNot = {}) {
        const QStringList plain = searchWords(butNot); // "oma Riek" stays "oma"
        for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
            if (word.size() >= 2 && word.front().isUpper() && !word.endsWith(u'.') && !plain.contains(searchWords(word).value(0)))
                names.append(word);
    };
    add(person.chosenName);
    for (const auto &one : store::select<aid::SafePerson>(reader.connection, "WHERE person = ?", {store::asValue(person.id)}))
        add(one.name, one.relation);
    for (const access::Account &account : access::accounts(reader.connection)) {
        if (account.name.size() >= 3)
            names.append(account.name);
        add(account.displayName);
    }
    names.removeDuplicates();
    return names;
}

} // namespace luwte::documents
