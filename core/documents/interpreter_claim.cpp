#include "core/documents/interpreter_claim.h"

#include "core/aid/views.h"
#include "core/base/counted.h"
#include "core/documents/words.h"
#include "core/victim/views.h"

namespace luwte::documents {

using Kind = Block::Kind;

Result<Document> interpreterClaim(const command::Reader &reader, const Id &id)
{
    const auto use = store::findById<aid::InterpreterUse>(reader.connection, id);
    const auto interpreter = use ? store::findById<aid::Interpreter>(reader.connection, use->interpreter) : std::nullopt;
    const auto c = use ? victim::findCase(reader.connection, use->caseId) : std::nullopt;
    if (!interpreter || !c)
        return refuse(QStringLiteral("record.unknown"), say("documents", "Dit gesprek met een tolk is er niet (meer). Zoek het opnieuw op."), QStringLiteral("use"));
    if (const Refusals reasons = aid::rules::whyNotClaimable(aid::claimFactsOf(reader.connection, *use)); !reasons.isEmpty())
        return refuse(reasons);
    Document document;
    document.person = use->person;
    document.caseId = use->caseId;
    document.title = say("documents", "Tolkbon");
    document.add(Kind::Title, document.title);
    document.add(Kind::Paragraph, say("documents", "Aanvraag vergoeding van een tolk, voor een cliënt die niet in de opvang woont. Stuur de factuur van de tolk mee."));
    document.add(Kind::Facts, {}, {{{say("documents", "Kenmerk van CoMensha"), filled(c->comenshaReference)}}, {{say("documents", "Aangemeld op"), dateInWords(c->comenshaOn)}}, {{say("documents", "Casusnummer"), c->number}}});
    document.add(Kind::Heading, say("documents", "Tolk"));
    QList<Row> who{{{say("documents", "Naam"), interpreter->name}}, {{say("documents", "Soort tolk"), filled("INTERPRETER", interpreter->kind)}}, {{say("documents", "Nummer in het register"), filled(interpreter->registerNumber)}}};
    if (!interpreter->organisation.isEmpty())
        who.append({{say("documents", "Organisatie"), interpreter->organisation}});
    document.add(Kind::Facts, {}, who);
    document.add(Kind::Heading, say("documents", "Gesprek"));
    QList<Row> talk{{{say("documents", "Dag"), dateInWords(use->on)}}, {{say("documents", "Duur"), counted(use->minutes, say("documents", "1 minuut"), say("documents", "%1 minuten"))}},
        {{say("documents", "Taal"), filled("LANGUAGE", use->language)}}, {{say("documents", "Hoe"), filled("INTERPRETER_MODE", use->mode)}}, {{say("documents", "Waarvoor"), filled("INTERPRETER_PURPOSE", use->purpose)}}};
    if (!use->onSiteReason.isEmpty())
        talk.append({{say("documents", "Waarom niet per telefoon"), use->onSiteReason}});
    if (use->claimedOn.isValid())
        talk.append({{say("documents", "Gedeclareerd"), QStringLiteral("%1, %2").arg(dateInWords(use->claimedOn), use->claimReference)}});
    document.add(Kind::Facts, {}, talk);
    document.add(Kind::Lines, {}, {{{say("documents", "Tolk")}}, {{say("documents", "Zorgcoördinator")}}});
    document.footer = say("documents", "Tolkbon, gemaakt op %1").arg(dateInWords(reader.today()));
    return document;
}

} // namespace luwte::documents
