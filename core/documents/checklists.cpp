#include "core/documents/checklists.h"

#include <algorithm>

#include "core/deadline/terms.h"
#include "core/documents/words.h"
#include "core/lane/views.h"
#include "core/victim/rules.h"

namespace luwte::documents {

using Kind = Block::Kind;

/// What has to be there, each with room to write when it was.
static QList<Row> toTick(const QStringList &needed)
{
    QList<Row> rows{{{say("papers", "Wat"), say("papers", "Geregeld op")}}};
    for (const QString &one : needed)
        rows.append({{one, QString()}});
    return rows;
}

/// "u" for adults, "je" for minors: both sentences are written out.
static QString voiced(const CaseFacts &facts, const QString &u, const QString &je)
{
    return victim::rules::isMinor(facts.person, facts.today) ? je : u;
}

Document rvbChecklist(const command::Reader &reader, const CaseFacts &facts, Style style)
{
    const auto residence = lane::rules::standOf(facts.c, lane::residenceSteps(reader.connection, facts.c));
    const QDate last = deadline::terms::rvb(residence.reflectionStart);
    Document document;
    document.title = say("papers", "Geld tijdens de bedenktijd (Rvb)");
    document.add(Kind::Title, document.title);
    document.add(Kind::Subtitle, style == Style::Professional ? facts.person.displayName() : facts.person.chosenName);
    if (style == Style::Professional) {
        document.add(Kind::Facts, {}, whoFacts(facts) + QList<Row>{{{say("papers", "Aanvragen vóór"), last.isValid() ? dateInWords(last) : say("papers", "binnen 14 dagen na het begin van het recht")}}});
        document.add(Kind::Heading, say("papers", "Nodig bij de aanvraag"));
        document.add(Kind::Table, {}, toTick({say("papers", "Kennisgeving bedenktijd, of bewijs van verblijf als getuige, of plaatsing in vrouwenopvang"), say("papers", "Foto en V-nummer"),
            say("papers", "Bankrekening, of wie het geld ontvangt"), say("papers", "Kinderen die meekomen"), say("papers", "Ondertekend formulier, met tolk besproken"), say("papers", "Verstuurd aan COA")}));
        document.add(Kind::Paragraph, say("papers", "De uitkering komt achteraf, per maand, met een ziektekostenverzekering. Regel een overbrugging voor de eerste weken."));
        return document;
    }
    const bool easy = style == Style::Easy;
    document.add(Kind::Heading, say("papers", "Wat is het?"), {}, QStringLiteral("care"));
    document.add(Kind::List, {}, listOf({voiced(facts, say("papers", "U krijgt geld om van te leven."), say("papers", "Je krijgt geld om van te leven.")),
        voiced(facts, say("papers", "U bent verzekerd voor de dokter."), say("papers", "Je bent verzekerd voor de dokter.")), say("papers", "Het geld komt elke maand, achteraf.")}));
    document.add(Kind::Heading, say("papers", "Wanneer aanvragen?"), {}, QStringLiteral("today"));
    document.add(Kind::Paragraph, last.isValid() ? say("papers", "Vraag het aan vóór %1.").arg(dateInWords(last)) : say("papers", "Vraag het aan binnen twee weken."));
    document.add(Kind::Heading, say("papers", "Dit is nodig"), {}, QStringLiteral("document"));
    QStringList needed{say("papers", "De brief over bedenktijd."), say("papers", "Een pasfoto."), voiced(facts, say("papers", "Uw handtekening."), say("papers", "Je handtekening."))};
    if (!easy)
        needed.append(say("papers", "Een rekening bij een bank, als die er is."));
    document.add(Kind::List, {}, listOf(needed));
    document.add(Kind::Paragraph, facts.coordinator.isEmpty() ? say("papers", "Wij vullen het formulier samen in.") : say("papers", "%1 vult het formulier samen in.").arg(facts.coordinator));
    return document;
}

Document compensationChecklist(const command::Reader &reader, const CaseFacts &facts, Style style)
{
    const auto steps = lane::criminalSteps(reader.connection, facts.c);
    const bool reported = std::any_of(steps.begin(), steps.end(), [](const lane::CriminalStep &step) { return step.step == "report"; });
    Document document;
    document.title = say("papers", "Geld na geweld (Schadefonds)");
    document.add(Kind::Title, document.title);
    document.add(Kind::Subtitle, style == Style::Professional ? facts.person.displayName() : facts.person.chosenName);
    if (style == Style::Professional) {
        document.add(Kind::Facts, {}, whoFacts(facts) + QList<Row>{{{say("papers", "Aangifte"), reported ? say("papers", "gedaan") : say("papers", "niet gedaan; een aanvraag kan, met meer onderbouwing")}}});
        document.add(Kind::Heading, say("papers", "Voorwaarden"));
        document.add(Kind::List, {}, listOf({say("papers", "Mensenhandel telt in alle vormen als geweldsmisdrijf. Het gebeurde in Nederland."), say("papers", "Ernstig psychisch letsel wordt aangenomen."),
            say("papers", "De eigen verklaring alleen is meestal niet genoeg: voeg informatie toe van politie, IND of Arbeidsinspectie."), say("papers", "Aanvragen kan tot tien jaar na het misdrijf (nog te bevestigen).")}));
        document.add(Kind::Heading, say("papers", "Nodig bij de aanvraag"));
        document.add(Kind::Table, {}, toTick({say("papers", "Formulier, samen ingevuld"), say("papers", "Informatie van politie, IND of Arbeidsinspectie"), say("papers", "Brief van behandelaar of opvang"),
            say("papers", "Bankrekening"), say("papers", "Machtiging voor de advocaat"), say("papers", "Verstuurd")}));
        return document;
    }
    document.add(Kind::Heading, say("papers", "Wat is het?"), {}, QStringLiteral("care"));
    document.add(Kind::List, {}, listOf({voiced(facts, say("papers", "U kunt geld krijgen voor wat er is gebeurd."), say("papers", "Je kunt geld krijgen voor wat er is gebeurd.")),
        say("papers", "Het geld is van een fonds van de overheid."), say("papers", "Aangifte is niet altijd nodig.")}));
    document.add(Kind::Heading, say("papers", "Dit is nodig"), {}, QStringLiteral("document"));
    document.add(Kind::List, {}, listOf({say("papers", "Een formulier. Dat vullen we samen in."), say("papers", "Papier van de politie of een ander."), say("papers", "Een rekening bij een bank.")}));
    document.add(Kind::Heading, say("papers", "Wie helpt?"), {}, QStringLiteral("client"));
    document.add(Kind::List, {}, listOf({voiced(facts, say("papers", "Uw advocaat kan helpen. Dat is gratis."), say("papers", "Je advocaat kan helpen. Dat is gratis.")),
        facts.coordinator.isEmpty() ? say("papers", "Uw begeleider helpt ook.") : say("papers", "%1 helpt ook.").arg(facts.coordinator)}));
    return document;
}

} // namespace luwte::documents
