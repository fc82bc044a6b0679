// The rights card for adults: one right a heading, a few short sentences each. Laws move, so no term and no article is named.

#include "core/aid/views.h"
#include "core/documents/cards.h"
#include "core/documents/words.h"
#include "core/victim/rules.h"

namespace luwte::documents {

using Kind = Block::Kind;

namespace {

struct RightText
{
    const char *code; ///< of list RIGHT
    const char *icon;
    QString title;
    QString text;
};

} // namespace

static QList<RightText> texts()
{
    return {
        {"lawyer", "document", say("rights_card", "Een advocaat"), say("rights_card", "U krijgt een advocaat. Dat kost u niets. De advocaat staat aan uw kant.")},
        {"interpreter", "client", say("rights_card", "Een tolk"), say("rights_card", "U mag praten in uw eigen taal. Wij zoeken een tolk. Wilt u een andere tolk? Zeg het.")},
        {"reflection", "today", say("rights_card", "Tijd om na te denken"), say("rights_card", "Hebt u geen verblijfsrecht? Dan kunt u bedenktijd krijgen. U hoeft dan nog niets te beslissen.")},
        {"residence", "home", say("rights_card", "In Nederland blijven"), say("rights_card", "Misschien kunt u een vergunning krijgen. Uw advocaat legt dit uit.")},
        {"allowance", "report", say("rights_card", "Geld om van te leven"), say("rights_card", "U kunt geld krijgen voor eten en kleren. Wij vragen het samen aan.")},
        {"care", "care", say("rights_card", "Een dokter"), say("rights_card", "Bent u ziek of hebt u pijn? U mag naar de dokter. Ook zonder papieren.")},
        {"compensation", "report", say("rights_card", "Geld voor schade"), say("rights_card", "Er is een fonds voor slachtoffers van geweld. Daar kunt u geld vragen. Dat kan soms ook zonder aangifte.")},
        {"speak", "expert", say("rights_card", "Praten bij de rechter"), say("rights_card", "Komt er een zitting? Dan mag u daar iets zeggen. U mag het ook opschrijven.")},
        {"information", "document", say("rights_card", "Weten wat er gebeurt"), say("rights_card", "U mag weten hoe het met de zaak gaat. U hoort het ook als iemand vrijkomt.")},
        {"address", "shield", say("rights_card", "Uw adres blijft geheim"), say("rights_card", "Niemand hoeft te weten waar u woont. Wij helpen u daarbij.")},
        {"education", "report", say("rights_card", "Leren"), say("rights_card", "U kunt Nederlands leren of naar school gaan. Wij zoeken samen wat past.")},
        {"work", "today", say("rights_card", "Werk en loon"), say("rights_card", "Wie werkt, krijgt loon. Dat geldt ook voor werk van vroeger. Vraag ons of u nu mag werken.")},
    };
}

Result<Document> rightsCard(const command::Reader &reader, const CardFacts &facts)
{
    if (victim::rules::isMinor(facts.person, reader.today()))
        return refuse(QStringLiteral("document.adult"), say("documents", "Deze kaart is voor volwassenen. Leg de rechten zelf uit, in woorden die passen, en schrijf dat op bij Rechten."), QStringLiteral("case"));
    Document document;
    document.title = say("rights_card", "Uw rechten");
    document.add(Kind::Title, document.title);
    document.add(Kind::Paragraph, say("rights_card", "Dit zijn uw rechten. U beslist zelf wat u wilt. Hulp krijgt u ook zonder aangifte."));
    const auto boxes = aid::rightsOf(reader.connection, facts.c, reader.today());
    for (const RightText &right : texts()) {
        const auto box = std::find_if(boxes.begin(), boxes.end(), [&](const aid::RightBox &one) { return one.right == right.code; });
        if (box == boxes.end() || box->state == "not_applicable")
            continue;
        document.add(Kind::Heading, right.title, {}, QString::fromLatin1(right.icon));
        document.add(Kind::Paragraph, right.text);
    }
    document.add(Kind::Heading, say("rights_card", "Hulp nodig?"), {}, QStringLiteral("shield"));
    document.add(Kind::List, {}, {{{say("rights_card", "Is er nu gevaar? Bel 112.")}}, {{say("rights_card", "Begrijpt u iets niet? Vraag het. Vragen mag altijd.")}}});
    document.add(Kind::Lines, {}, {{{say("rights_card", "Telefoon van uw begeleider")}}});
    document.footer = say("documents", "Gemaakt op %1").arg(dateInWords(reader.today()));
    return document;
}

} // namespace luwte::documents
