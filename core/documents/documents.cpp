#include "core/documents/documents.h"

#include "core/care/views.h"
#include "core/command/scope.h"
#include "core/crypto/random.h"
#include "core/documents/cards.h"
#include "core/documents/care_plan.h"
#include "core/documents/checklists.h"
#include "core/documents/in_language.h"
#include "core/documents/interpreter_claim.h"
#include "core/documents/legal_papers.h"
#include "core/documents/privacy_files.h"
#include "core/documents/safe_copy.h"
#include "core/documents/words.h"
#include "core/victim/views.h"

namespace luwte::documents {

const QList<Kind> &kinds()
{
    static const QList<Kind> all{{"careplan", {"Zorgplan", "Care plan"}}, {"sharing", {"Wat er gedeeld wordt", "What is shared"}, Reader::Office}, {"access", {"Inzagedossier", "Access file"}, Reader::Office},
        {"appointments", {"Afsprakenkaart", "Appointments card"}, Reader::Client}, {"safetyplan", {"Veiligheidsplan voor op zak", "Safety plan for the pocket"}, Reader::Client},
        {"rights", {"Rechtenkaart voor volwassenen", "Rights card for adults"}, Reader::Client}, {"interpreter", {"Tolkbon", "Interpreter's claim"}, Reader::Office}, {"rvb", {"Rvb aanvragen", "Applying for Rvb"}},
        {"compensation", {"Schadefonds aanvragen", "Applying to the compensation fund"}}, {"reflection-letter", {"Brief geringste aanwijzing", "Letter: slightest indication"}, Reader::Office},
        {"facts", {"Feitenrelaas voor de advocaat", "Facts for the lawyer"}, Reader::Office}, {"forced-acts", {"Gedwongen handelingen", "Forced acts"}, Reader::Office}};
    return all;
}

const Kind *findKind(const QString &name)
{
    for (const Kind &kind : kinds())
        if (name == QLatin1String(kind.name))
            return &kind;
    return nullptr;
}

std::optional<Style> styleFromName(const QString &name)
{
    if (name == QLatin1String("professional"))
        return Style::Professional;
    if (name == QLatin1String("plain"))
        return Style::Plain;
    return name == QLatin1String("easy") ? std::optional(Style::Easy) : std::nullopt;
}

QString styleName(Style style)
{
    switch (style) {
    case Style::Professional: return QStringLiteral("professional");
    case Style::Plain: return QStringLiteral("plain");
    case Style::Easy: break;
    }
    return QStringLiteral("easy");
}

namespace {

/// Whose plan, and which: `subject` is a case, then its plan of now, or a version of a plan.
struct Subject
{
    std::optional<victim::Case> c;
    std::optional<care::Plan> plan;
    std::optional<victim::Person> person;
};

} // namespace

static Subject subjectOf(store::Connection &connection, const Id &id)
{
    Subject subject;
    subject.c = victim::findCase(connection, id);
    subject.plan = subject.c ? care::currentPlan(connection, subject.c->id) : store::findById<care::Plan>(connection, id);
    if (!subject.c && subject.plan)
        subject.c = victim::findCase(connection, subject.plan->caseId);
    if (subject.c)
        subject.person = victim::findPerson(connection, subject.c->person);
    return subject;
}

Style clientStyle(store::Connection &connection, const Id &id)
{
    const Subject subject = subjectOf(connection, id);
    const bool easy = subject.person && (subject.person->lvb.is(Code("suspected")) || subject.person->lvb.is(Code("established")));
    return easy ? Style::Easy : Style::Plain;
}

/// What every document carries besides what it says.
static void stamp(Document &document, const QString &name, const Options &options)
{
    document.name = name;
    document.language = options.language;
    document.exercise = options.exercise;
    document.printId = QString::fromLatin1(crypto::randomBytes(5).toHex()).toUpper();
}

static tl::unexpected<Refusals> noSuchCase()
{
    return refuse(QStringLiteral("record.unknown"), say("documents", "Deze casus is er niet (meer). Zoek het opnieuw op."), QStringLiteral("case"));
}

namespace {

struct CaseAndPerson
{
    victim::Case c;
    victim::Person person;
};

} // namespace

/// What a paper of a case is about, for who may print it.
static Result<CaseAndPerson> printable(const command::Reader &reader, const Id &subject)
{
    const auto c = victim::findCase(reader.connection, subject);
    const auto person = c ? victim::findPerson(reader.connection, c->person) : std::nullopt;
    if (!person)
        return noSuchCase();
    if (const Refusals refusals = command::checkPerson(reader, access::Right::DocumentPrint, person->id); !refusals.isEmpty())
        return refuse(refusals);
    return CaseAndPerson{*c, *person};
}

/// A paper made from the facts of a case.
static Result<Document> ofCase(const command::Reader &reader, const Id &subject, const std::function<Result<Document>(const CaseFacts &)> &write)
{
    const auto about = printable(reader, subject);
    if (!about)
        return refuse(about.error());
    auto document = write({about->person, about->c, access::displayName(reader.connection, about->c.coordinator), reader.today()});
    if (document) {
        document->person = about->person.id;
        document->caseId = about->c.id;
        document->footer = say("documents", "Gemaakt op %1").arg(dateInWords(reader.today()));
    }
    return document;
}

static Result<Document> written(const command::Reader &reader, const QString &name, const Id &subject)
{
    if (name == QLatin1String("sharing"))
        return sharingDocument(reader, subject);
    if (name == QLatin1String("access"))
        return accessDocument(reader, subject);
    if (name == QLatin1String("interpreter"))
        return interpreterClaim(reader, subject);
    return ofCase(reader, subject, [&](const CaseFacts &facts) {
        return name == QLatin1String("reflection-letter") ? reflectionLetter(reader, facts) : name == QLatin1String("facts") ? factsInTime(reader, facts) : forcedActs(reader, facts);
    });
}

/// A document for others is one and the same for everybody: no styles, and never a safe copy with holes in it.
static Result<Document> officeDocument(const command::Reader &reader, const QString &name, const Id &subject, const Options &options)
{
    const InLanguage scope(options.language);
    auto document = written(reader, name, subject);
    if (document)
        if (const Refusals refusals = command::checkPerson(reader, access::Right::DocumentPrint, document->person); !refusals.isEmpty())
            return refuse(refusals);
    if (document)
        stamp(*document, name, options);
    return document;
}

/// For professionals a list to tick; for clients in their words, and without what could give them away.
static Result<Document> checklist(const command::Reader &reader, const QString &name, const Id &subject, const Options &options)
{
    const InLanguage scope(options.language);
    auto document = ofCase(reader, subject, [&](const CaseFacts &facts) -> Result<Document> {
        return name == QLatin1String("rvb") ? rvbChecklist(reader, facts, options.style) : compensationChecklist(reader, facts, options.style);
    });
    if (!document)
        return document;
    stamp(*document, name, options);
    document->style = options.style;
    if (options.safe.value_or(options.style != Style::Professional))
        makeSafe(*document, *victim::findPerson(reader.connection, document->person), reader.connection);
    return document;
}

/// What the client takes along: always in a client's style.
static Result<Document> card(const command::Reader &reader, const QString &name, const Id &subject, const Options &options)
{
    const auto about = printable(reader, subject);
    if (!about)
        return refuse(about.error());
    const auto &[c, person] = *about;
    const InLanguage scope(options.language);
    const CardFacts facts{person, c, options.style == Style::Easy ? Style::Easy : Style::Plain};
    auto document = name == QLatin1String("appointments") ? appointmentsCard(reader, facts) : name == QLatin1String("safetyplan") ? safetyCard(reader, facts) : rightsCard(reader, facts);
    if (!document)
        return document;
    stamp(*document, name, options);
    document->style = facts.style;
    document->person = person.id;
    document->caseId = c.id;
    // A pocket card is never anything but a safe copy.
    if (options.safe.value_or(true) || document->pocket)
        makeSafe(*document, person, reader.connection, document->pocket ? namesOnCards(reader, person) : QStringList());
    return document;
}

Result<Document> make(const command::Reader &reader, const QString &name, const Id &subject, const Options &options)
{
    const Kind *kind = findKind(name);
    if (!kind)
        return refuse(QStringLiteral("document.unknown"), say("documents", "Luwte kent dit document niet. Kijk met 'luwte-cli documents' wat er is."), QStringLiteral("document"));
    if (options.language != QLatin1String("nl") && options.language != QLatin1String("en"))
        return refuse(QStringLiteral("document.language"), say("documents", "Dit document is er nog niet in deze taal. Kies Nederlands of Engels."), QStringLiteral("language"));
    if (kind->reader == Reader::Office)
        return officeDocument(reader, name, subject, options);
    if (kind->reader == Reader::Client)
        return card(reader, name, subject, options);
    if (name == QLatin1String("rvb") || name == QLatin1String("compensation"))
        return checklist(reader, name, subject, options);
    const auto [c, plan, person] = subjectOf(reader.connection, subject);
    if (!person)
        return noSuchCase();
    if (const Refusals refusals = command::checkPerson(reader, access::Right::DocumentPrint, person->id); !refusals.isEmpty())
        return refuse(refusals);
    const auto page = plan ? care::planPage(reader.connection, plan->id, reader.today()) : std::nullopt;
    if (!page)
        return refuse(QStringLiteral("document.no-plan"), say("documents", "Er is nog geen zorgplan. Maak eerst een plan."), QStringLiteral("case"));
    const InLanguage scope(options.language);
    const PlanFacts facts{*person, *c, *page, access::displayName(reader.connection, c->coordinator), reader.today()};
    Document document = options.style == Style::Professional ? carePlanForProfessionals(facts, reader) : carePlanForClient(facts, options.style);
    stamp(document, name, options);
    document.style = options.style;
    document.person = person->id;
    document.caseId = c->id;
    // What lies on a table says nothing of care.
    document.footer = (options.style == Style::Professional ? say("documents", "Zorgplan versie %1, gemaakt op %2") : say("documents", "Versie %1, gemaakt op %2")).arg(page->plan.version).arg(dateInWords(page->plan.madeAt.civilDate()));
    if (options.safe.value_or(options.style != Style::Professional))
        makeSafe(document, *person, reader.connection);
    return document;
}

} // namespace luwte::documents
