#include "core/victim/types.h"

using namespace luwte;
using namespace luwte::victim;

static constexpr auto longText = FieldType::LongText;
static constexpr auto special = Sensitivity::Special;

template<>
const Description<Absence> &luwte::describe<Absence>()
{
    static const Description<Absence> description({.kind = "absence", .table = "absence", .nl = "Uit beeld", .en = "Out of sight", .owner = "person"}, {
        field<&Absence::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Absence::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .required = true, .ref = "case"}),
        field<&Absence::lastSeenOn>({.name = "last_seen_on", .nl = "Laatst gezien op", .en = "Last seen on"}),
        field<&Absence::whoInformed>({.name = "who_informed", .nl = "Wie is ingelicht", .en = "Who was informed"}),
        field<&Absence::missingReportOn>({.name = "missing_report_on", .nl = "Vermissing gemeld op", .en = "Reported missing on"}),
        field<&Absence::mobOn>({.name = "mob_on", .nl = "Vertrokken, bestemming onbekend (MOB), sinds", .en = "Left, whereabouts unknown, since"}),
        field<&Absence::mobBy>({.name = "mob_by", .nl = "Wie MOB vaststelde", .en = "Who established that"}),
        field<&Absence::returnedOn>({.name = "returned_on", .nl = "Weer in beeld op", .en = "In sight again on"}),
        field<&Absence::returnedHow>({.name = "returned_how", .nl = "Hoe weer in beeld", .en = "How in sight again", .codes = "SIGHT_RETURN"}),
        field<&Absence::returnedRegion>({.name = "returned_region", .nl = "Regio van terugkomst", .en = "Region of return", .codes = "REGION"}),
        field<&Absence::returnedWhere>({.name = "returned_where", .nl = "Waar weer in beeld", .en = "Where in sight again", .sensitivity = special}),
        field<&Absence::returnedNote>({.name = "returned_note", .nl = "Hoe het gaat", .en = "How they are", .type = longText, .sensitivity = special}),
    });
    return description;
}

template<>
const Description<SightStep> &luwte::describe<SightStep>()
{
    static const Description<SightStep> description({.kind = "sight_step", .table = "sight_step", .nl = "Stap bij uit beeld", .en = "Step while out of sight", .owner = "person"}, {
        field<&SightStep::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&SightStep::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .required = true, .ref = "case"}),
        field<&SightStep::absenceId>({.name = "absence_id", .nl = "Periode uit beeld", .en = "Period out of sight", .ref = "absence"}),
        field<&SightStep::step>({.name = "step", .nl = "Stap", .en = "Step", .codes = "SIGHT_STEP", .required = true}),
        field<&SightStep::doneOn>({.name = "done_on", .nl = "Gedaan op", .en = "Done on"}),
        field<&SightStep::done>({.name = "done", .nl = "Wat is er gedaan", .en = "What was done", .type = longText, .sensitivity = special, .required = true}),
        field<&SightStep::told>({.name = "told", .nl = "Wie weet ervan", .en = "Who knows about it", .required = true}),
    });
    return description;
}

template<>
const Description<Whereabouts> &luwte::describe<Whereabouts>()
{
    static const Description<Whereabouts> description({.kind = "whereabouts", .table = "whereabouts", .nl = "Verblijf in een regio", .en = "Stay in a region", .owner = "person"}, {
        field<&Whereabouts::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Whereabouts::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .required = true, .ref = "case"}),
        field<&Whereabouts::from>({.name = "since", .nl = "Vanaf", .en = "From", .required = true}),
        field<&Whereabouts::region>({.name = "region", .nl = "Regio", .en = "Region", .codes = "REGION", .required = true}),
        field<&Whereabouts::source>({.name = "source", .nl = "Van wie weten we dit", .en = "Who says so", .codes = "BRON"}),
        field<&Whereabouts::note>({.name = "note", .nl = "Toelichting", .en = "Note", .sensitivity = special}),
        field<&Whereabouts::dropped>({.name = "dropped", .nl = "Klopte niet, telt niet mee", .en = "Was not so, does not count"}),
    });
    return description;
}

template<>
const Description<AftercareContact> &luwte::describe<AftercareContact>()
{
    static const Description<AftercareContact> description({.kind = "aftercare_contact", .table = "aftercare_contact", .nl = "Nazorgcontact", .en = "Aftercare contact", .owner = "person"}, {
        field<&AftercareContact::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&AftercareContact::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .required = true, .ref = "case"}),
        field<&AftercareContact::step>({.name = "step", .nl = "Na hoe lang", .en = "After how long", .codes = "AFTERCARE_STEP"}),
        field<&AftercareContact::plannedOn>({.name = "planned_on", .nl = "Gepland op", .en = "Planned on"}),
        field<&AftercareContact::doneOn>({.name = "done_on", .nl = "Gedaan op", .en = "Done on"}),
        field<&AftercareContact::result>({.name = "result", .nl = "Hoe het contact ging", .en = "How the contact went", .codes = "AFTERCARE_RESULT"}),
        field<&AftercareContact::note>({.name = "note", .nl = "Hoe gaat het", .en = "How are things", .type = longText, .sensitivity = special}),
    });
    return description;
}
