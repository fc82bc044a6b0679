#include "core/instrument/wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "core/codebook/book.h"
#include "core/command/change.h"
#include "core/instrument/commands.h"

namespace luwte::instrument {

using command::Call;
using command::Outcome;
using command::Reader;

namespace {

struct LoadArgs
{
    QString text;
    bool accepted = false;
};

struct StopArgs
{
    Id wording;
};

struct WordingQuery
{
    Code instrument;
    Code language;
};

} // namespace

static QString textOf(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString().trimmed();
}

Result<Wording> readWording(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto no = [](const char *code, const QString &why) { return refuse(QLatin1String(code), why, QStringLiteral("text")); };
    if (textOf(json, "format") != QLatin1String("luwte.wording.1"))
        return no("wording.file", say("instrument", "Dit is geen bestand met vragen voor Luwte. Vraag het bestand aan wie de vragenlijst uitgeeft."));
    Wording wording{Code(textOf(json, "instrument")), Code(textOf(json, "language")), textOf(json, "version"), textOf(json, "source"), textOf(json, "terms"), {}, {}};
    const Form *form = findForm(wording.instrument);
    if (!form || form->kind != Kind::Scored)
        return no("wording.instrument", say("instrument", "Van deze vragenlijst mag Luwte geen vragen tonen. Leg alleen de uitslag vast."));
    if (!codebook::Book::standard().find(u"LANGUAGE", wording.language.value) || wording.version.isEmpty() || wording.source.isEmpty() || wording.terms.isEmpty())
        return no("wording.file", say("instrument", "In het bestand ontbreekt de taal, de versie, de uitgever of waarvoor het gebruikt mag worden. Vraag een volledig bestand."));
    for (const QJsonValue &question : json.value(QLatin1String("questions")).toArray())
        wording.questions.append(question.toString());
    if (wording.questions.size() != form->questions || wording.questions.contains(QString()))
        return no("wording.questions", say("instrument", "Deze vragenlijst heeft %1 vragen, en het bestand %2. Vraag het goede bestand.").arg(form->questions).arg(wording.questions.size()));
    std::vector<int> values;
    for (const QJsonValue &answer : json.value(QLatin1String("answers")).toArray()) {
        wording.answers.emplace_back(answer[QLatin1String("value")].toInt(-1), answer[QLatin1String("text")].toString());
        values.push_back(wording.answers.back().first);
    }
    std::sort(values.begin(), values.end());
    if (values != form->answers)
        return no("wording.answers", say("instrument", "De antwoorden in het bestand zijn niet die van deze vragenlijst. Vraag het goede bestand."));
    return wording;
}

Wording wordingIn(const std::optional<WordingPack> &pack)
{
    return pack ? readWording(pack->text).value_or(Wording()) : Wording();
}

QString Wording::answerText(int value) const
{
    const auto found = std::find_if(answers.begin(), answers.end(), [&](const auto &answer) { return answer.first == value; });
    return found == answers.end() ? QString() : found->second;
}

QString Wording::questionText(const Code &of, int number) const
{
    return number <= questions.size() ? questions.at(number - 1) : ownLabel(of, number);
}

static Result<Outcome> load(Call &call, const LoadArgs &args)
{
    const auto wording = readWording(args.text);
    if (!wording)
        return refuse(wording.error());
    if (!args.accepted)
        return refuse(QStringLiteral("wording.accepted"), say("instrument", "Lees waarvoor deze vragen gebruikt mogen worden, en kruis aan dat jullie dat mogen: %1").arg(wording->terms), QStringLiteral("accepted"));
    if (auto older = wordingOf(call.connection(), wording->instrument, wording->language)) {
        older->stopped = true;
        call.unit.save(*older);
    }
    WordingPack pack;
    pack.instrument = wording->instrument;
    pack.language = wording->language;
    pack.version = wording->version;
    pack.source = wording->source;
    pack.terms = wording->terms;
    pack.text = args.text;
    call.unit.save(pack);
    return Outcome{pack.id, QJsonObject{{QStringLiteral("instrument"), pack.instrument.value}, {QStringLiteral("language"), pack.language.value}, {QStringLiteral("questions"), wording->questions.size()}}};
}

static const FieldInfo wordingField{.name = "wording", .nl = "Vragen van een vragenlijst", .en = "Questions of a questionnaire", .required = true, .ref = "wording"};

static Result<Outcome> stop(Call &call, const StopArgs &args)
{
    auto pack = call.unit.find<WordingPack>(args.wording);
    if (!pack || pack->stopped)
        return refuse({command::noSuchRecord(wordingField)});
    pack->stopped = true;
    call.unit.save(*pack);
    return Outcome{pack->id, {}};
}

static Result<QJsonValue> show(const Reader &reader, const WordingQuery &args)
{
    const Form *form = findForm(args.instrument);
    if (!form)
        return refuse({command::noSuchRecord({.name = "instrument", .nl = "Vragenlijst", .en = "Questionnaire"})});
    const auto pack = wordingOf(reader.connection, args.instrument, args.language.isEmpty() ? Code("nl") : args.language);
    const Wording wording = wordingIn(pack);
    QJsonArray questions, answers;
    for (int i = 1; i <= form->questions; ++i)
        questions.append(wording.questionText(args.instrument, i));
    for (const int value : form->answers)
        answers.append(QJsonObject{{QStringLiteral("value"), value}, {QStringLiteral("text"), wording.answerText(value)}});
    return QJsonObject{{QStringLiteral("instrument"), args.instrument.value}, {QStringLiteral("pack"), pack ? QJsonValue(pack->id.toText()) : QJsonValue()},
        {QStringLiteral("source"), pack ? QJsonValue(pack->source) : QJsonValue()}, {QStringLiteral("version"), pack ? QJsonValue(pack->version) : QJsonValue()},
        {QStringLiteral("questions"), questions}, {QStringLiteral("answers"), answers}};
}

void addWording(command::Catalog &catalog)
{
    constexpr auto right = access::Right::PlanWrite;
    catalog.command<LoadArgs>("wording.load", {"Laadt de vragen van een vragenlijst uit een bestand van de uitgever", "Loads a questionnaire's questions from its publisher's file"}, right, load);
    catalog.command<StopArgs>("wording.stop", {"Haalt geladen vragen uit gebruik", "Takes loaded questions out of use"}, right, stop);
    catalog.query<WordingQuery>("wording.show", {"De vragen zoals ze op het scherm staan: geladen, of eigen korte woorden", "The questions as on screen: loaded ones, or our own short words"}, right, show);
}

} // namespace luwte::instrument

using namespace luwte;
using namespace luwte::instrument;

template<>
const Description<LoadArgs> &luwte::describe<LoadArgs>()
{
    static const Description<LoadArgs> description({}, {field<&LoadArgs::text>({.name = "text", .nl = "Inhoud van het bestand", .en = "Content of the file", .type = FieldType::LongText, .required = true}),
        field<&LoadArgs::accepted>({.name = "accepted", .nl = "Wij mogen deze vragen gebruiken", .en = "We may use these questions"})});
    return description;
}

template<>
const Description<StopArgs> &luwte::describe<StopArgs>()
{
    static const Description<StopArgs> description({}, {field<&StopArgs::wording>(wordingField)});
    return description;
}

template<>
const Description<WordingQuery> &luwte::describe<WordingQuery>()
{
    static const Description<WordingQuery> description({}, {field<&WordingQuery::instrument>({.name = "instrument", .nl = "Vragenlijst", .en = "Questionnaire", .codes = "INSTRUMENT", .required = true}),
        field<&WordingQuery::language>({.name = "language", .nl = "Taal", .en = "Language", .codes = "LANGUAGE"})});
    return description;
}
