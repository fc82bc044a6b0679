// Searching for a place, as a deed: when nothing fits, that is recorded (ux.md 2.8).

#include "core/base/calendar.h"
#include "core/placement/commands.h"
#include "core/placement/search_args.h"
#include "core/placement/steps.h"
#include "core/placement/views.h"

namespace luwte::placement {

using command::Call;
using command::Outcome;

namespace {

struct GapNoteArgs
{
    Id gap;
    QString note;
};

struct GapCloseArgs
{
    Id gap;
    QString reason;
    Instant at;
};

const FieldInfo gapField{.name = "gap", .nl = "Geen plek", .en = "No place", .required = true, .ref = "gap"};

} // namespace

/// Opens a gap for the case, or brings what clashes up to date in the one that is open.
static Gap recordGap(Call &call, const Subject &subject, const MatchPage &page)
{
    Gap gap = openGap(call.connection(), subject.person.id, subject.c.id).value_or(Gap());
    if (gap.id.isNull()) {
        gap.person = subject.person.id;
        gap.caseId = subject.c.id;
        gap.since = call.now;
        gap.gender = subject.need.gender.value();
        gap.form = subject.need.form;
        if (subject.need.age >= 0)
            gap.age = subject.need.age;
    }
    gap.criteria.clear();
    for (const MatchRow &row : page.misses)
        addClashes(row.facility, row.criteria, gap.criteria);
    call.unit.save(gap);
    return gap;
}

static Result<Outcome> searchPlace(Call &call, const MatchArgs &args)
{
    auto subject = subjectFor(call.connection(), args, call.today());
    if (!subject)
        return refuse(subject.error());
    const Refusals refusals = rules::checkCase(subject->c);
    if (!refusals.isEmpty())
        return refuse(refusals);
    const MatchPage page = matchPlaces(call.connection(), *subject, call.now, access::Sight(call.session, access::Right::PlacementRead, call.now));
    QJsonObject result = matchJson(page);
    Outcome outcome;
    result.insert(QStringLiteral("gap"), QJsonValue());
    if (page.fits.empty() && !currentStay(call.connection(), subject->person.id)) {
        const Gap gap = recordGap(call, *subject, page);
        outcome.id = gap.id;
        result.insert(QStringLiteral("gap"), gapJson(gap, call.now));
    }
    outcome.result = result;
    return outcome;
}

static Result<Outcome> note(Call &call, const GapNoteArgs &args)
{
    auto gap = call.unit.find<Gap>(args.gap);
    if (!gap)
        return refuse({command::noSuchRecord(gapField)});
    gap->note = args.note;
    call.unit.save(*gap);
    return Outcome{gap->id, {}};
}

static Result<Outcome> close(Call &call, const GapCloseArgs &args)
{
    auto gap = call.unit.find<Gap>(args.gap);
    if (!gap)
        return refuse({command::noSuchRecord(gapField)});
    const Instant at = args.at.isNull() ? call.now : args.at;
    Refusals refusals;
    if (!gap->until.isNull())
        refusals.append({QStringLiteral("gap.closed"), say("placement", "Deze cliënt wacht niet meer. Er is niets te sluiten."),
            QStringLiteral("gap")});
    if (at < gap->since || at > call.now)
        refusals.append({QStringLiteral("gap.until"), say("placement", "Kies een moment tussen het begin van het wachten en nu."),
            QStringLiteral("at")});
    if (!refusals.isEmpty())
        return refuse(refusals);
    gap->until = at;
    gap->closeReason = args.reason;
    call.unit.save(*gap);
    return Outcome{gap->id, QJsonObject{{QStringLiteral("days_waited"), calendar::daysWaiting(gap->since, at)}}};
}

void addGaps(command::Catalog &catalog)
{
    catalog.command("placement.search", {"Zoekt een plek en legt vast dat er geen is", "Looks for a place and records that there is none"},
        access::Right::PlacementWrite, searchPlace);
    catalog.command("gap.note", {"Schrijft een notitie bij het wachten op een plek", "Writes a note with a gap"}, access::Right::PlacementWrite, note);
    catalog.command(
        "gap.close", {"Sluit het wachten af: er is geen plek meer nodig", "Closes a gap: no place is needed any more"}, access::Right::PlacementWrite, close);
}

} // namespace luwte::placement

using namespace luwte;
using namespace luwte::placement;

template<>
const Description<GapNoteArgs> &luwte::describe<GapNoteArgs>()
{
    static const Description<GapNoteArgs> description({},
        {
            field<&GapNoteArgs::gap>(gapField),
            field<&GapNoteArgs::note>({.name = "note", .nl = "Notitie", .en = "Note", .type = FieldType::LongText, .required = true}),
        });
    return description;
}

template<>
const Description<GapCloseArgs> &luwte::describe<GapCloseArgs>()
{
    static const Description<GapCloseArgs> description({},
        {
            field<&GapCloseArgs::gap>(gapField),
            field<&GapCloseArgs::reason>(
                {.name = "reason", .nl = "Waarom niet meer nodig", .en = "Why no longer needed", .required = true}),
            field<&GapCloseArgs::at>({.name = "at", .nl = "Wanneer", .en = "When"}),
        });
    return description;
}
