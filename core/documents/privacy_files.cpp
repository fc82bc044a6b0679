#include "core/documents/privacy_files.h"

#include <algorithm>

#include "core/base/counted.h"
#include "core/documents/words.h"
#include "core/oversight/views.h"
#include "core/privacy/access_file.h"
#include "core/privacy/content.h"
#include "core/privacy/views.h"
#include "core/victim/views.h"

namespace luwte::documents {

using Kind = Block::Kind;

static tl::unexpected<Refusals> gone(const QString &what)
{
    return refuse(QStringLiteral("record.unknown"), say("documents", "%1 is er niet (meer). Zoek het opnieuw op.").arg(what), QStringLiteral("case"));
}

/// Consent that was withdrawn or ran out since stops what was decided under it.
static Refusals stillCovered(const command::Reader &reader, const privacy::Sharing &sharing)
{
    if (sharing.basis != "consent")
        return {};
    const auto consent = store::findById<privacy::Consent>(reader.connection, sharing.consent);
    QString why = say("documents", "De toestemming is er niet meer.");
    if (consent && privacy::rules::covers(*consent, sharing.purpose, sharing.recipientKind, sharing.recipient, privacy::rules::dataClasses(sharing.fields), reader.today(), &why))
        return {};
    return {{QStringLiteral("sharing.consent"), why, QStringLiteral("consent")}};
}

Result<Document> sharingDocument(const command::Reader &reader, const Id &id)
{
    const auto sharing = store::findById<privacy::Sharing>(reader.connection, id);
    const auto person = sharing ? victim::findPerson(reader.connection, sharing->person) : std::nullopt;
    if (!person)
        return gone(say("documents", "Dit deelbesluit"));
    const Refusals stopped = stillCovered(reader, *sharing);
    if (!stopped.isEmpty())
        return refuse(stopped);
    const privacy::Content content = privacy::contentOf(reader.connection, *sharing);
    if (content.hash != sharing->contentHash)
        return refuse(QStringLiteral("sharing.changed"), say("documents", "De gegevens zijn veranderd sinds het besluit. Neem een nieuw besluit."), QStringLiteral("sharing"));
    Document document;
    document.person = sharing->person;
    document.caseId = sharing->caseId;
    document.title = say("documents", "Vertrouwelijke gegevens");
    document.add(Kind::Title, document.title);
    QList<Row> head{{{say("documents", "Voor"), QStringLiteral("%1 (%2)").arg(sharing->recipient, label("RECIPIENT", sharing->recipientKind))}},
        {{say("documents", "Waarvoor"), label("SHARE_PURPOSE", sharing->purpose)}}, {{say("documents", "Grondslag"), label("SHARE_BASIS", sharing->basis)}},
        {{say("documents", "Besloten"), say("documents", "%1, door %2").arg(dateInWords(sharing->decidedAt.civilDate()), access::displayName(reader.connection, sharing->madeBy))}}};
    document.add(Kind::Facts, {}, head);
    document.add(Kind::Heading, say("documents", "Gegevens"));
    QList<Row> rows;
    for (const privacy::SharedField &field : content.fields)
        rows.append({{field.label, field.text}});
    document.add(Kind::Facts, {}, rows);
    if (!sharing->message.isEmpty()) {
        document.add(Kind::Heading, say("documents", "Toelichting"));
        document.add(Kind::Paragraph, sharing->message);
    }
    document.add(Kind::Paragraph, say("documents", "Gebruik deze gegevens alleen voor dit doel. Geef ze niet door. Vernietig ze als het doel bereikt is."));
    document.footer = say("documents", "Deelbesluit %1").arg(sharing->contentHash.left(16));
    return document;
}

static void addIntroduction(Document &document, const privacy::Request &request, const privacy::AccessFile &file)
{
    document.add(Kind::Title, document.title);
    document.add(Kind::Paragraph, say("documents", "U vroeg wat wij over u bewaren. Hier staat alles. Vragen? Bel ons, of vraag het uw begeleider."));
    document.add(Kind::Facts, {}, {{{say("documents", "Gevraagd op"), dateInWords(request.receivedOn)}}, {{say("documents", "Gemaakt op"), dateInWords(request.decidedOn)}}});
    if (file.blackedOut > 0) {
        document.add(Kind::Paragraph, counted(file.blackedOut, say("documents", "Eén stuk tekst is zwart gemaakt. De reden staat erbij."),
            say("documents", "%1 stukken tekst zijn zwart gemaakt. De reden staat erbij.")));
        QList<Row> reasons;
        for (const QString &reason : file.reasons)
            reasons.append({{reason}});
        document.add(Kind::List, {}, reasons);
    }
    if (!request.explanation.isEmpty())
        document.add(Kind::Paragraph, request.explanation);
    document.add(Kind::Paragraph, say("documents", "Klopt er iets niet? U kunt vragen om het te verbeteren of te wissen. U kunt ook klagen bij de Autoriteit Persoonsgegevens."));
}

Result<Document> accessDocument(const command::Reader &reader, const Id &id)
{
    const auto request = store::findById<privacy::Request>(reader.connection, id);
    if (!request)
        return gone(say("documents", "Dit AVG-verzoek"));
    const auto texts = privacy::textsToRead(reader.connection, *request);
    const auto left = std::count_if(texts.begin(), texts.end(), [](const privacy::TextToRead &text) { return !text.read; });
    if (left > 0)
        return refuse(QStringLiteral("access_file.unread"), say("documents", "Lees eerst alle teksten na op wat over een ander gaat. Nog te lezen: %1.").arg(left), QStringLiteral("request"));
    const privacy::AccessFile file = privacy::accessFile(reader.connection, *request);
    Document document;
    document.person = request->person;
    document.caseId = request->caseId;
    document.title = say("documents", "Inzagedossier");
    addIntroduction(document, *request, file);
    for (const privacy::FilePart &part : file.parts) {
        document.add(Kind::Heading, part.title);
        for (const privacy::FileRecord &record : part.records) {
            QList<Row> rows;
            for (const privacy::FileFact &fact : record.facts)
                rows.append({{fact.label, fact.text}});
            document.add(Kind::Subtitle, record.title);
            document.add(Kind::Facts, {}, rows);
        }
    }
    document.add(Kind::Heading, say("documents", "Wie deed wat"));
    QList<Row> rows{{{say("documents", "Wanneer"), say("documents", "Wie"), say("documents", "Wat")}}};
    for (const privacy::FileChange &change : file.changes)
        rows.append({{dateInWords(change.at.civilDate()), change.by, change.what}});
    document.add(Kind::Table, {}, rows);
    // Without the reasons in words: nobody has read those for what is about somebody else.
    document.add(Kind::Heading, say("documents", "Wie keek mee"));
    rows = {{{say("documents", "Wanneer"), say("documents", "Wie"), say("documents", "Wat")}}};
    constexpr int all = 1'000'000;
    auto looks = oversight::looksAt(reader.connection, request->person, {}, {}, all);
    std::reverse(looks.begin(), looks.end());
    for (const oversight::LookLine &look : looks)
        rows.append({{dateInWords(look.look.at.civilDate()), look.who, look.what}});
    document.add(Kind::Table, {}, rows);
    document.footer = say("documents", "Inzagedossier, %1").arg(dateInWords(reader.today()));
    return document;
}

} // namespace luwte::documents
