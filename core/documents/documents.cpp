#include "core/documents/documents.h"

#include "core/care/views.h"
#include "core/command/scope.h"
#include "core/crypto/random.h"
#include "core/documents/care_plan.h"
#include "core/documents/in_language.h"
#include "core/documents/privacy_files.h"
#include "core/documents/safe_copy.h"
#include "core/victim/views.h"

namespace luwte::documents {

const QList<Kind> &kinds()
{
    static const QList<Kind> all{{"careplan", {"Zorgplan", "Care plan"}}, {"sharing", {"Wat er gedeeld wordt", "What is shared"}}, {"access", {"Inzagedossier", "Access file"}}};
    return all;
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

/// A document about what leaves is one and the same for everybody: no styles, and never a safe copy with holes in it.
static Result<Document> privacyFile(const command::Reader &reader, const QString &name, const Id &subject, const Options &options)
{
    const InLanguage scope(options.language);
    auto document = name == QLatin1String("sharing") ? sharingDocument(reader, subject) : accessDocument(reader, subject);
    if (document)
        if (const Refusals refusals = command::checkPerson(reader, access::Right::DocumentPrint, document->person); !refusals.isEmpty())
            return refuse(refusals);
    if (document) {
        document->name = name;
        document->language = options.language;
        document->exercise = options.exercise;
        document->printId = QString::fromLatin1(crypto::randomBytes(5).toHex()).toUpper();
    }
    return document;
}

Result<Document> make(const command::Reader &reader, const QString &name, const Id &subject, const Options &options)
{
    const bool privacyName = name == QLatin1String("sharing") || name == QLatin1String("access");
    if (name != QLatin1String("careplan") && !privacyName)
        return refuse(QStringLiteral("document.unknown"), say("documents", "Luwte kent dit document niet. Kijk met 'luwte-cli documents' wat er is."), QStringLiteral("document"));
    if (options.language != QLatin1String("nl") && options.language != QLatin1String("en"))
        return refuse(QStringLiteral("document.language"), say("documents", "Dit document is er nog niet in deze taal. Kies Nederlands of Engels."), QStringLiteral("language"));
    if (privacyName)
        return privacyFile(reader, name, subject, options);
    const auto [c, plan, person] = subjectOf(reader.connection, subject);
    if (!person)
        return refuse(QStringLiteral("record.unknown"), say("documents", "Deze casus is er niet (meer). Zoek het opnieuw op."), QStringLiteral("case"));
    if (const Refusals refusals = command::checkPerson(reader, access::Right::DocumentPrint, person->id); !refusals.isEmpty())
        return refuse(refusals);
    const auto page = plan ? care::planPage(reader.connection, plan->id, reader.today()) : std::nullopt;
    if (!page)
        return refuse(QStringLiteral("document.no-plan"), say("documents", "Er is nog geen zorgplan. Maak eerst een plan."), QStringLiteral("case"));
    const InLanguage scope(options.language);
    const PlanFacts facts{*person, *c, *page, access::displayName(reader.connection, c->coordinator), reader.today()};
    Document document = options.style == Style::Professional ? carePlanForProfessionals(facts, reader) : carePlanForClient(facts, options.style);
    document.name = name;
    document.language = options.language;
    document.style = options.style;
    document.exercise = options.exercise;
    document.person = person->id;
    document.caseId = c->id;
    document.printId = QString::fromLatin1(crypto::randomBytes(5).toHex()).toUpper();
    // What lies on a table says nothing of care.
    document.footer = (options.style == Style::Professional ? say("documents", "Zorgplan versie %1, gemaakt op %2") : say("documents", "Versie %1, gemaakt op %2")).arg(page->plan.version).arg(dateInWords(page->plan.madeAt.civilDate()));
    if (options.safe.value_or(options.style != Style::Professional))
        makeSafe(document, *person, reader.connection);
    return document;
}

} // namespace luwte::documents
