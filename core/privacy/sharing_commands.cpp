// Sharing (domain.md 3.8): recipient, purpose, basis, the least that is needed, a look at exactly what goes, a decision that is kept.

#include "core/base/json.h"
#include "core/command/change.h"
#include "core/placement/views.h"
#include "core/privacy/commands.h"
#include "core/privacy/content.h"
#include "core/privacy/share_fields.h"
#include "core/victim/views.h"

namespace luwte::privacy {

using command::Call;
using command::caseField;
using command::Outcome;
using command::Reader;

namespace {

struct SharingArgs
{
    Id sharing;
};

const FieldInfo seenField{.name = "seen", .nl = "Kenmerk van wat je hebt bekeken", .en = "Hash of what you looked at", .type = FieldType::Text};

const QStringList &closedFields()
{
    static const QStringList closed{QStringLiteral("person"), QStringLiteral("case_id"), QStringLiteral("content_hash"), QStringLiteral("decided_at")};
    return closed;
}

} // namespace

/// What was asked, with the fields of the purpose when none are named.
static Result<Sharing> readSharing(store::Connection &connection, QJsonObject with)
{
    const auto key = Id::fromText(with.value(QLatin1String("case")).toString());
    const auto c = key ? victim::findCase(connection, *key) : std::nullopt;
    if (!c)
        return refuse({command::noSuchRecord(caseField())});
    with.remove(QStringLiteral("case"));
    Sharing sharing;
    const Refusals refusals = command::readOpen(with, closedFields(), sharing);
    if (!refusals.isEmpty())
        return refuse(refusals);
    sharing.person = c->person;
    sharing.caseId = c->id;
    if (sharing.fields.isEmpty()) {
        const bool located = rules::mayGo([&] { Sharing probe = sharing; probe.fields = {Code(locationField)}; return probe; }()).isEmpty();
        for (const QString &name : preset(sharing.purpose))
            if (located || name != QLatin1String(locationField))
                sharing.fields.append(Code(name));
    }
    if (!sharing.facility.isNull() && !store::findById<placement::Facility>(connection, sharing.facility))
        return refuse({command::noSuchRecord(describe<Sharing>().find(u"facility")->info)});
    return sharing;
}

/// What depends on what is held: something goes at all, and no BSN with it.
static Refusals checkContent(store::Connection &connection, const Sharing &sharing, const Content &content)
{
    Refusals refusals;
    if (content.fields.empty())
        refusals.append({QStringLiteral("sharing.empty"), say("privacy", "Van deze velden is niets bekend. Kies andere velden."), QStringLiteral("fields")});
    const auto bsn = bsnOf(connection, sharing.person);
    bool holds = bsn && rules::holdsBsn(sharing.message, bsn->number);
    for (const SharedField &field : content.fields)
        holds = holds || (bsn && rules::holdsBsn(field.text, bsn->number));
    if (holds)
        refusals.append({QStringLiteral("sharing.bsn"), say("privacy", "In de tekst staat het BSN. Dat deel je nooit zo. Haal het weg."), QStringLiteral("message")});
    return refusals;
}

static Result<QJsonValue> preview(const Reader &reader, const QJsonObject &with)
{
    auto sharing = readSharing(reader.connection, with);
    if (!sharing)
        return refuse(sharing.error());
    const Refusals never = rules::mayGo(*sharing);
    if (!never.isEmpty())
        return refuse(never);
    const Content content = contentOf(reader.connection, *sharing);
    QJsonArray fields;
    for (const SharedField &field : content.fields)
        fields.append(QJsonObject{{QStringLiteral("field"), field.name}, {QStringLiteral("label"), field.label}, {QStringLiteral("value"), field.value}, {QStringLiteral("text"), field.text},
            {QStringLiteral("data"), dataClassOf(field.name)}});
    QJsonArray stays;
    QJsonArray more;
    for (const SharedField &field : content.stays) {
        stays.append(field.label);
        more.append(QJsonObject{{QStringLiteral("field"), field.name}, {QStringLiteral("label"), field.label}});
    }
    QJsonArray blocked;
    sharing->fields = content.names();
    for (const Refusal &refusal : rules::share(*sharing, consentsOf(reader.connection, sharing->person), reader.today()) + checkContent(reader.connection, *sharing, content))
        blocked.append(QJsonObject{{QStringLiteral("code"), refusal.code}, {QStringLiteral("message"), refusal.text}, {QStringLiteral("field"), refusal.field}});
    return QJsonObject{{QStringLiteral("fields"), fields}, {QStringLiteral("stays"), stays}, {QStringLiteral("more"), more},
        {QStringLiteral("missing"), QJsonArray::fromStringList(content.missing)}, {QStringLiteral("count"), int(content.fields.size())},
        {QStringLiteral("of"), int(content.fields.size()) + int(content.stays.size())}, {QStringLiteral("hash"), content.hash}, {QStringLiteral("blocked"), blocked}};
}

static Result<Outcome> decide(Call &call, const QJsonObject &with)
{
    QJsonObject given = with;
    const QString seen = given.take(QLatin1String("seen")).toString();
    auto sharing = readSharing(call.connection(), given);
    if (!sharing)
        return refuse(sharing.error());
    const Refusals never = rules::mayGo(*sharing);
    if (!never.isEmpty())
        return refuse(never);
    const Content content = contentOf(call.connection(), *sharing);
    sharing->fields = content.names();
    Refusals refusals = rules::share(*sharing, consentsOf(call.connection(), sharing->person), call.today());
    refusals += checkContent(call.connection(), *sharing, content);
    // In danger nobody waits for a colleague; otherwise whoever decides about money and steps decides about this too.
    if (sharing->basis != "vital" && !call.session.may(access::Right::FundingWrite))
        refusals.append({QStringLiteral("sharing.decider"), say("privacy", "Een zorgcoördinator of teamleider besluit dit. Bij levensgevaar besluit je zelf."), QStringLiteral("basis")});
    if (!seen.isEmpty() && seen != content.hash)
        refusals.append({QStringLiteral("sharing.changed"), say("privacy", "De gegevens zijn net veranderd. Bekijk nog eens wat er meegaat."), QStringLiteral("seen")});
    if (!refusals.isEmpty())
        return refuse(refusals);
    if (sharing->basis == "consent" && sharing->consent.isNull())
        for (const Consent &consent : consentsOf(call.connection(), sharing->person))
            if (rules::covers(consent, sharing->purpose, sharing->recipientKind, sharing->recipient, rules::dataClasses(sharing->fields), call.today()))
                sharing->consent = consent.id;
    sharing->contentHash = content.hash;
    sharing->decidedAt = call.now;
    call.unit.save(*sharing);
    return Outcome{sharing->id, QJsonObject{{QStringLiteral("hash"), content.hash}, {QStringLiteral("fields"), int(content.fields.size())}}};
}

static Refusals inform(Call &call, Sharing &sharing)
{
    sharing.informed = Code("yes");
    if (!sharing.informedOn.isValid())
        sharing.informedOn = call.today();
    return rules::informed(sharing, call.today());
}

static Result<QJsonValue> list(const Reader &reader, const PersonArgs &args)
{
    QJsonArray rows;
    for (const Sharing &sharing : sharingsOf(reader.connection, args.person))
        rows.append(withId(sharing));
    return rows;
}

static Result<QJsonValue> show(const Reader &reader, const SharingArgs &args)
{
    const auto sharing = store::findById<Sharing>(reader.connection, args.sharing);
    if (!sharing)
        return refuse({command::noSuchRecord({.name = "sharing", .nl = "Dit deelbesluit", .en = "This sharing decision"})});
    QJsonObject json = withId(*sharing);
    json.insert(QStringLiteral("unchanged"), contentOf(reader.connection, *sharing).hash == sharing->contentHash);
    return json;
}

} // namespace luwte::privacy

template<>
const luwte::Description<luwte::privacy::SharingArgs> &luwte::describe<luwte::privacy::SharingArgs>()
{
    using luwte::privacy::SharingArgs;
    static const Description<SharingArgs> description({}, {field<&SharingArgs::sharing>({.name = "sharing", .nl = "Deelbesluit", .en = "Sharing decision", .required = true, .ref = "sharing"})});
    return description;
}

namespace luwte::privacy {

void addSharing(command::Catalog &catalog)
{
    const QList<FieldInfo> asked = QList<FieldInfo>{caseField()} + command::openFields<Sharing>(closedFields());
    catalog.add(command::QuerySpec{QStringLiteral("sharing.preview"), {"Precies wat er naar buiten zou gaan", "Exactly what would go out"}, access::Right::ConsentWrite, asked, preview});
    catalog.add(command::CommandSpec{QStringLiteral("sharing.decide"), {"Besluit om gegevens te delen", "Decides to share data"}, access::Right::ConsentWrite, asked + QList<FieldInfo>{seenField}, decide});
    catalog.add(stepping<Sharing>("sharing.inform", {"Legt vast dat de cliënt weet dat er gedeeld is", "Records that the client knows of the sharing"}, access::Right::ConsentWrite, "sharing", {QStringLiteral("informed_on")}, {}, inform));
    catalog.query<PersonArgs>("sharing.list", {"Wat er van een cliënt gedeeld is", "What was shared of a client"}, access::Right::ConsentRead, list);
    catalog.query<SharingArgs>("sharing.show", {"Eén deelbesluit", "One sharing decision"}, access::Right::ConsentRead, show);
}

} // namespace luwte::privacy
