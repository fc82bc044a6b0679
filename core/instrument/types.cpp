#include "core/instrument/types.h"

using namespace luwte;
using namespace luwte::instrument;

template<>
const Description<Measurement> &luwte::describe<Measurement>()
{
    constexpr auto special = Sensitivity::Special;
    static const Description<Measurement> description({.kind = "measurement", .table = "measurement", .nl = "Meting", .en = "Measurement", .owner = "person"}, {
        field<&Measurement::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&Measurement::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .ref = "case"}),
        field<&Measurement::instrument>({.name = "instrument", .nl = "Vragenlijst", .en = "Questionnaire", .codes = "INSTRUMENT", .sensitivity = special, .required = true}),
        field<&Measurement::name>({.name = "name", .nl = "Naam van de vragenlijst", .en = "Name of the questionnaire", .sensitivity = special}),
        field<&Measurement::version>({.name = "version", .nl = "Versie", .en = "Version"}),
        field<&Measurement::takenOn>({.name = "taken_on", .nl = "Afgenomen op", .en = "Taken on", .required = true}),
        field<&Measurement::language>({.name = "language", .nl = "In welke taal", .en = "In which language", .codes = "LANGUAGE"}),
        field<&Measurement::withInterpreter>({.name = "with_interpreter", .nl = "Met tolk", .en = "With an interpreter", .codes = "YESNO"}),
        field<&Measurement::takenBy>({.name = "taken_by", .nl = "Afgenomen door", .en = "Taken by"}),
        field<&Measurement::answers>({.name = "answers", .nl = "Antwoorden", .en = "Answers", .sensitivity = special}),
        field<&Measurement::events>({.name = "events", .nl = "Gebeurtenissen (1 ja, 0 nee)", .en = "Events (1 yes, 0 no)", .sensitivity = special}),
        field<&Measurement::burden>({.name = "burden", .nl = "Last in het dagelijks leven (1 ja, 0 nee)", .en = "Burden in daily life (1 yes, 0 no)", .sensitivity = special}),
        field<&Measurement::score>({.name = "score", .nl = "Score", .en = "Score", .sensitivity = special}),
        field<&Measurement::thermometer>({.name = "thermometer", .nl = "Thermometer (0–10)", .en = "Thermometer (0–10)", .sensitivity = special}),
        field<&Measurement::side>({.name = "side", .nl = "Onder of boven de afkapwaarde", .en = "Below or above the cut-off", .codes = "CUT_SIDE", .sensitivity = special}),
        field<&Measurement::result>({.name = "result", .nl = "Uitslag", .en = "Result", .type = FieldType::LongText, .sensitivity = special}),
        field<&Measurement::note>({.name = "note", .nl = "Opmerking", .en = "Note", .type = FieldType::LongText, .sensitivity = special}),
        field<&Measurement::withdrawnReason>({.name = "withdrawn_reason", .nl = "Waarom ingetrokken", .en = "Why withdrawn"}),
    });
    return description;
}

template<>
const Description<WordingPack> &luwte::describe<WordingPack>()
{
    constexpr auto plain = Sensitivity::Plain;
    static const Description<WordingPack> description({.kind = "wording", .table = "wording_pack", .nl = "Vragen van een vragenlijst", .en = "Questions of a questionnaire"}, {
        field<&WordingPack::instrument>({.name = "instrument", .nl = "Vragenlijst", .en = "Questionnaire", .codes = "INSTRUMENT", .sensitivity = plain}),
        field<&WordingPack::language>({.name = "language", .nl = "Taal", .en = "Language", .codes = "LANGUAGE", .sensitivity = plain}),
        field<&WordingPack::version>({.name = "version", .nl = "Versie", .en = "Version", .sensitivity = plain}),
        field<&WordingPack::source>({.name = "source", .nl = "Van wie", .en = "From whom", .sensitivity = plain}),
        field<&WordingPack::terms>({.name = "terms", .nl = "Voorwaarden", .en = "Terms", .type = FieldType::LongText, .sensitivity = plain}),
        field<&WordingPack::text>({.name = "text", .nl = "Inhoud van het bestand", .en = "Content of the file", .type = FieldType::LongText, .sensitivity = plain}),
        field<&WordingPack::stopped>({.name = "stopped", .nl = "Niet meer in gebruik", .en = "No longer in use", .sensitivity = plain}),
    });
    return description;
}
