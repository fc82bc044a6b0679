#include "core/oversight/views.h"

#include <algorithm>

#include "core/access/sight.h"
#include "core/base/fold.h"
#include "core/base/json.h"
#include "core/command/scope.h"

namespace luwte::oversight {

using access::BreakGlass;
using access::Look;
using access::Right;

static QString numberOf(store::Connection &connection, const Id &caseId)
{
    store::Cursor row(connection.prepared("SELECT number FROM cases WHERE id = ?").bind(1, caseId));
    return row.next() ? row->text(0) : QString();
}

/// Of somebody's present case.
static QString numberOfPerson(store::Connection &connection, const Id &person)
{
    store::Cursor row(connection.prepared("SELECT number FROM cases WHERE person = ? ORDER BY id DESC LIMIT 1").bind(1, person));
    return row.next() ? row->text(0) : QString();
}

std::vector<GlassTask> glassTasks(const command::Reader &reader)
{
    const bool reviews = reader.session.may(Right::BreakGlassReview);
    const access::Sight sight(reader.session, Right::BreakGlassReview, reader.now);
    std::vector<GlassTask> tasks;
    auto open = store::select<BreakGlass>(reader.connection,
        "WHERE verdict IS NULL OR (breach_due IS NOT NULL AND breach_checked_at IS NULL) ORDER BY opened_at LIMIT 500");
    for (BreakGlass &glass : open) {
        const bool own = glass.account.compare(reader.session.user, Qt::CaseInsensitive) == 0;
        const auto add = [&](GlassTask::What what, Instant due) {
            tasks.push_back({what, glass, numberOf(reader.connection, glass.caseId), due, reader.now >= due});
        };
        if (own && glass.accountedAt.isNull() && glass.verdict.isEmpty() && reader.session.may(Right::BreakGlassAccount))
            add(GlassTask::What::Account, glass.accountDue);
        if (!reviews || own || !sight.sees(reader.connection, glass.person))
            continue;
        if (glass.verdict.isEmpty())
            add(GlassTask::What::Review, Instant::civil(glass.reviewDue.addDays(1)));
        else
            add(GlassTask::What::Breach, glass.breachDue);
    }
    std::stable_sort(tasks.begin(), tasks.end(), [](const GlassTask &a, const GlassTask &b) { return a.due < b.due; });
    return tasks;
}

std::vector<BreakGlass> glassOf(store::Connection &connection, const Id &person)
{
    return store::select<BreakGlass>(connection, "WHERE person = ? ORDER BY id DESC", {store::asValue(person)});
}

std::vector<access::ShutOut> shutOutOf(store::Connection &connection, const Id &person)
{
    return store::select<access::ShutOut>(connection, "WHERE person = ? AND let_in_at IS NULL ORDER BY id", {store::asValue(person)});
}

std::optional<BreakGlass> findGlass(store::Connection &connection, const Id &id)
{
    return store::findById<BreakGlass>(connection, id);
}

static QString whatText(const Look &look)
{
    namespace l = access::look;
    const auto is = [&](const char *what) { return look.what == QLatin1String(what); };
    if (is(l::dossier))
        return say("looks", "Dossier bekeken");
    if (is(l::secret))
        return say("looks", "Geheime gegevens bekeken");
    if (is(l::print))
        return say("looks", "Document gemaakt");
    if (is(l::history))
        return say("looks", "Logboek van wijzigingen bekeken");
    if (is(l::looks))
        return say("looks", "Bekeken wie er keek");
    if (is(l::search))
        return say("looks", "Gezocht");
    if (is(l::exported) || is(l::dump))
        return say("looks", "Meegenomen in een uitvoer van alle casussen");
    return say("looks", "Tegengehouden");
}

static QString whyText(store::Connection &connection, const Look &look)
{
    if (look.what == QLatin1String(access::look::refused)) {
        if (look.why == QLatin1String("access.role"))
            return say("looks", "hoort niet bij de rol");
        if (look.why == QLatin1String("access.stopped"))
            return say("looks", "account was gestopt");
        return look.why == QLatin1String("access.scope") ? say("looks", "buiten eigen regio of locatie") : look.why;
    }
    if (look.why == QLatin1String(access::why::reason))
        return look.reason.isEmpty() ? say("looks", "reden is gewist") : look.reason;
    if (look.why != QLatin1String(access::why::glass))
        return say("looks", "taak in de zorg");
    for (const BreakGlass &glass : glassOf(connection, look.person))
        if (glass.account.compare(look.who, Qt::CaseInsensitive) == 0 && glass.openedAt <= look.at && look.at < glass.until)
            return say("looks", "noodtoegang: %1").arg(glass.purpose);
    return say("looks", "noodtoegang");
}

static std::vector<LookLine> lines(store::Connection &connection, const access::LookFilter &filter)
{
    std::vector<LookLine> lines;
    QHash<Id, QString> numbers;
    for (Look &look : access::looks(connection, filter)) {
        LookLine line{{}, access::displayName(connection, look.who), whatText(look), whyText(connection, look), {}};
        if (filter.person.isNull() && !look.person.isNull()) {
            if (!numbers.contains(look.person))
                numbers.insert(look.person, numberOfPerson(connection, look.person));
            line.caseNumber = numbers.value(look.person);
        }
        line.look = std::move(look);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<LookLine> looksAt(store::Connection &connection, const Id &person, QDate from, QDate to, int limit)
{
    return lines(connection, {person, from, to, true, limit});
}

std::vector<LookLine> looksOfOffice(store::Connection &connection, QDate from, QDate to, int limit)
{
    return lines(connection, {Id(), from, to, true, limit});
}

QJsonObject lookJson(const LookLine &line)
{
    QJsonObject json{{QStringLiteral("at"), line.look.at.toText()}, {QStringLiteral("who"), line.look.who}, {QStringLiteral("name"), line.who}, {QStringLiteral("what"), line.look.what},
        {QStringLiteral("verb"), line.look.verb}, {QStringLiteral("why"), line.look.why}, {QStringLiteral("text"), line.what}, {QStringLiteral("reason"), line.why}};
    if (!line.look.via.isEmpty())
        json.insert(QStringLiteral("via"), line.look.via);
    if (!line.caseNumber.isEmpty())
        json.insert(QStringLiteral("case_number"), line.caseNumber);
    else if (!line.look.record.isNull() && line.look.person.isNull())
        json.insert(QStringLiteral("record"), line.look.record.toText());
    return json;
}

static bool shutOut(const access::Session &session, const Id &person)
{
    return std::find(session.shutOut.begin(), session.shutOut.end(), person) != session.shutOut.end();
}

std::vector<Exact> findPersonExactly(const command::Reader &reader, const Id &person)
{
    store::Cursor head(reader.connection.prepared("SELECT case_id, coordinator FROM head WHERE record = ? AND kind = 'person'").bind(1, person));
    if (person.isNull() || !head.next() || shutOut(reader.session, person))
        return {};
    Exact exact{person, head->id(0), head->text(1), false};
    exact.coordinator = access::displayName(reader.connection, exact.coordinator);
    exact.inReach = access::Sight(reader.session, Right::PersonRead, reader.now).sees(reader.connection, person);
    return {exact};
}

std::vector<Exact> findExactly(const command::Reader &reader, const QString &nameOrNumber)
{
    const QString text = tidy(nameOrNumber);
    std::vector<Id> people;
    {
        store::Cursor byNumber(reader.connection.prepared("SELECT person FROM cases WHERE number = ?").bind(1, text.toUpper()));
        if (byNumber.next())
            people.push_back(byNumber->id(0));
    }
    if (people.empty()) {
        const QString wanted = fold(text);
        for (const auto &head : store::readHeads(reader.connection, {QStringLiteral("person"), text, QString()}, 200))
            if (!wanted.isEmpty() && fold(head.title) == wanted)
                people.push_back(head.record);
    }
    std::vector<Exact> found;
    for (const Id &person : people)
        for (const Exact &exact : findPersonExactly(reader, person))
            if (found.size() < 3)
                found.push_back(exact);
    return found;
}

bool hasOutside(const access::Session &session, Instant now)
{
    if (!session.may(Right::BreakGlass))
        return false;
    access::Session open = session;
    open.shutOut.clear(); // who is shut out must not find that out here
    return !access::Sight(open, Right::PersonRead, now).everybody();
}

} // namespace luwte::oversight
