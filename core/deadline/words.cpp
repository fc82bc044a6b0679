#include "core/deadline/words.h"

#include "core/base/day_text.h"
#include "core/codebook/book.h"

namespace luwte::deadline {

static QString lawOf(const Deadline &d)
{
    return codebook::Book::standard().label(u"FIN", d.detail);
}

QString whatText(const Deadline &d)
{
    const QString &rule = d.rule;
    if (rule == u"danger")
        return say("deadline", "Nu in gevaar: regel eerst veiligheid");
    if (rule == u"D17")
        return d.detail.isEmpty() ? say("deadline", "Uit beeld: wat is er gedaan, wie weet ervan?") : say("deadline", "Uit beeld, dag %1: wat is er gedaan, wie weet ervan?").arg(d.detail);
    if (rule == u"D16")
        return say("deadline", "Nazorgcontact: %1").arg(codebook::Book::standard().label(u"AFTERCARE_STEP", d.detail).toLower());
    if (rule == u"D13.place")
        return say("deadline", "Geen plek");
    if (rule == u"D13.funding")
        return say("deadline", "Niemand betaalt meer: %1 is gestopt. Zoek een andere financiering.").arg(lawOf(d));
    if (rule == u"D13.coordinator")
        return say("deadline", "Nog geen zorgcoördinator. Kies wie het wordt.");
    if (rule == u"R-GA")
        return say("deadline", "Bedenktijd aanbieden");
    if (rule == u"R-GA.review")
        return say("deadline", "Bedenktijd opnieuw bespreken");
    if (rule == u"D1")
        return say("deadline", "Bedenktijd loopt af");
    if (rule == u"D1.start")
        return say("deadline", "Einde bedenktijd onbekend: vul de begindatum in.");
    if (rule == u"D2")
        return say("deadline", "Rvb aanvragen");
    if (rule == u"D3.triage")
        return say("deadline", "Veilig Thuis: de triage is dan klaar. Vraag wat eruit kwam.");
    if (rule == u"D3.investigation")
        return say("deadline", "Veilig Thuis: het onderzoek is dan klaar. Vraag wat eruit kwam.");
    if (rule == u"D5")
        return say("deadline", "72-uursplek: besluit waar de cliënt hierna heen kan");
    if (rule == u"D6.first")
        return say("deadline", "Nieuwe plek: schat de veiligheid in");
    if (rule == u"D6")
        return say("deadline", "Veiligheid opnieuw inschatten");
    if (rule == u"D7.first")
        return say("deadline", "Eerste zorgplan maken");
    if (rule == u"D7")
        return say("deadline", "Zorgplan evalueren, met een ervaringsdeskundige");
    if (rule == u"D8.renewal")
        return say("deadline", "Vergunning verlengen: vraag het nu aan");
    if (rule == u"D8.lasting")
        return say("deadline", "Drie jaar vergunning: kijk of een blijvende vergunning (B9) kan");
    if (rule == u"D9")
        return say("deadline", "Laatste dag om bezwaar te maken");
    if (rule == u"D10")
        return say("deadline", "Laatste dag om te klagen over niet vervolgen (art. 12)");
    if (rule == u"D11.16")
        return say("deadline", "16½ jaar: maak een toekomstplan");
    if (rule.startsWith(u"D11."))
        return say("deadline", "Wordt %1 jaar: regel wat er verandert").arg(rule.mid(4));
    if (rule == u"D12")
        return say("deadline", "Tot deze dag kan jeugdhulp opnieuw beginnen");
    if (rule == u"funding.end")
        return say("deadline", "%1 stopt: regel wat erna komt").arg(lawOf(d));
    if (rule == u"D18.vog")
        return say("deadline", "VOG loopt af: vraag een nieuwe aan");
    if (rule == u"D18.supervision")
        return say("deadline", "Supervisie plannen");
    if (rule == u"D19")
        return say("deadline", "Laatste dag voor een aanvraag bij het Schadefonds");
    if (rule == u"D20")
        return say("deadline", "Leerplicht begint: regel een school");
    return rule;
}

QString shortText(const Deadline &d)
{
    const QString &rule = d.rule;
    if (rule == u"D17" && !d.detail.isEmpty())
        return say("deadline", "uit beeld, dag %1").arg(d.detail);
    if (rule == u"D16")
        return say("deadline", "nazorg %1").arg(codebook::Book::standard().label(u"AFTERCARE_STEP", d.detail).toLower());
    if (rule == u"R-GA.review")
        return say("deadline", "bedenktijd bespreken");
    if (rule == u"D1")
        return say("deadline", "einde bedenktijd");
    if (rule == u"D2")
        return say("deadline", "Rvb");
    if (rule.startsWith(u"D3."))
        return say("deadline", "Veilig Thuis");
    if (rule == u"D5")
        return say("deadline", "72 uur om");
    if (rule.startsWith(u"D6"))
        return say("deadline", "veiligheid");
    if (rule == u"D7.first")
        return say("deadline", "eerste zorgplan");
    if (rule == u"D7")
        return say("deadline", "evaluatie");
    if (rule == u"D8.renewal")
        return say("deadline", "verlengen");
    if (rule == u"D8.lasting")
        return say("deadline", "drie jaar: B9");
    if (rule == u"D9")
        return say("deadline", "bezwaar");
    if (rule == u"D10")
        return say("deadline", "art. 12");
    if (rule == u"D11.16")
        return say("deadline", "toekomstplan");
    if (rule.startsWith(u"D11."))
        return say("deadline", "%1 jaar").arg(rule.mid(4));
    if (rule == u"D12")
        return say("deadline", "jeugdhulp terug");
    if (rule == u"funding.end")
        return say("deadline", "einde %1").arg(lawOf(d));
    if (rule == u"D19")
        return say("deadline", "Schadefonds");
    if (rule == u"D20")
        return say("deadline", "school");
    return whatText(d);
}

QString buttonText(const QString &rule)
{
    if (rule == u"danger")
        return say("deadline", "Doe nu");
    if (rule == u"D13.place")
        return say("deadline", "Zoek plek");
    if (rule == u"D6" || rule == u"D6.first")
        return say("deadline", "Schat in");
    if (rule == u"D7.first")
        return say("deadline", "Maak plan");
    if (rule == u"D7")
        return say("deadline", "Evalueer");
    return say("deadline", "Open");
}

} // namespace luwte::deadline
