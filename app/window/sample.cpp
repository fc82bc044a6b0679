#include "app/window/sample.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

#include "core/attachment/content.h"
#include "core/base/fault.h"

namespace luwte::app {

namespace {

/// What happened in this office, one line each: how many days ago, at what time, by whom, the command, its arguments. "$x" is the id that an
/// earlier line kept as x, "@n" the date n days from today, "@nT14:00" a moment of that day.
struct Line
{
    int daysAgo;
    const char *time;
    const char *as;
    const char *command;
    const char *with;
    const char *save;
};

constexpr Line lines[] = {
    {200, "08:00", "", "account.add", R"({"name":"sanne","display_name":"S. de Vries","roles":["coordinator","team_lead"],"region":"limburg"})", ""},
    {200, "08:05", "", "account.add", R"({"name":"joris","display_name":"J. Bakker","roles":["shelter_worker"]})", ""},

    // S1: a man, labour, no place.
    {9, "09:00", "sanne", "case.open", R"({"chosen_name":"Marek","family_name":"Wiśniewski","age":34,"gender":"Masculine","pronouns":"hij_hem","language":"pl","interpreter":"yes",
        "citizenship":["PL"],"phone":"06-12 34 56 78","source":"fairwork","region":"limburg","in_danger_now":"no","main_form":"arbeid","signs":["B1","B2","B4","A2"],"residence":"eu_recht",
        "shelter_needed":"yes","children_along":0,"lvb":"no","no_expert_reason":"niet_beschikbaar","own_words":"Ik wil werken en slapen in een eigen bed."})", "marek"},
    {9, "09:40", "sanne", "case.start_intake", R"({"case":"$marek"})", ""},
    {8, "11:00", "sanne", "note.add", R"({"case":"$marek","type":"contact","text":"Marek gesproken met een tolk aan de telefoon. Hij slaapt bij een kennis tot vrijdag."})", ""},

    // S3: a trans woman without papers.
    {120, "10:00", "noor", "case.open", R"({"chosen_name":"Valentina","given_name":"Carlos","family_name":"Restrepo","birth_date":"1999-05-17","gender":"TransgenderFeminine","pronouns":"zij_haar",
        "document_sex":"M","language":"es","interpreter":"yes","citizenship":["CO"],"source":"amb","region":"amsterdam","in_danger_now":"unknown","main_form":"seks","signs":["A1","A10"],
        "residence":"ongedoc","shelter_needed":"yes","children_along":0,"lvb":"no","no_expert_reason":"niet_beschikbaar","own_words":"Ik wil zelf koken en niet steeds uitleggen wie ik ben."})", "valentina"},
    {120, "11:00", "noor", "case.start_intake", R"({"case":"$valentina"})", ""},
    {119, "14:00", "noor", "safety.assess", R"({"case":"$valentina","q1":"unknown","q2":"yes","q3":"no","q4":"yes","q5":"yes","q6":"no","q7":"no","q8":"no","q9":"no","q10":"yes"})", ""},
    {119, "14:20", "noor", "case.change", R"({"id":"$valentina","rights_explained_on":"@-119","reflection_offered":"not_now","reflection_reason":"Valentina wil nu geen contact met de politie.",
        "reflection_review_on":"@20"})", ""},
    {119, "15:00", "noor", "case.activate", R"({"case":"$valentina"})", ""},
    {100, "10:00", "noor", "note.add", R"({"case":"$valentina","type":"story","text":"Valentina vertelde over de reis en over het huis in het zuiden.\nZij wil niet dat de namen van anderen worden opgeschreven.\nZij vroeg of zij mag stoppen met vertellen als het te veel wordt. Dat mag altijd."})", ""},
    {76, "10:00", "noor", "referral.add", R"({"case":"$valentina","direction":"outgoing","organisation":"Huisartsenpraktijk De Brink","referred_on":"@-76","details":"Eerste afspraak is gemaakt, met tolk."})", ""},
    {118, "10:00", "noor", "safe_person.add", R"({"case":"$valentina","name":"Fatma Verzonnen","relation":"oude buurvrouw","on_card":"F. van de koffie","phone":"06-00000002","knows_code_word":true})", ""},
    {118, "10:05", "noor", "safe_person.add", R"({"case":"$valentina","name":"Bo Bedacht","relation":"begeleider van het buurthuis","phone":"06-00000003"})", ""},
    {60, "09:30", "noor", "safety.assess", R"({"case":"$valentina","q1":"no","q2":"no","q3":"no","q4":"yes","q5":"no","q6":"no","q7":"no","q8":"no","q9":"no","q10":"yes"})", ""},
    {59, "11:00", "noor", "safety_plan.save", R"({"case":"$valentina","triggers":"Een onbekend nummer belt steeds.\nEen auto staat lang in de straat.","calm":"Koken.\nF. bellen.","phone_safety":"De gps is uit en er zit een nieuwe simkaart in.",
        "code_word":"limoen","school_work":"Naar het buurthuis met de fiets, elke keer een andere weg.","escape_route":"Via de achterdeur naar de bakker. Vandaar 112.","made_together":"yes","device_checked_on":"@-60"})", ""},
    {119, "15:30", "noor", "whereabouts.add", R"({"case":"$valentina","since":"@-180","region":"den_haag","source":"client"})", ""},
    {30, "13:00", "noor", "note.add", R"({"case":"$valentina","type":"worked","text":"Afspreken in het buurthuis werkt beter dan op kantoor."})", ""},
    {110, "11:00", "noor", "measurement.take", R"({"case":"$valentina","instrument":"pcl5","taken_on":"@-110","with_interpreter":"yes","answers":"3 3 3 3 3 3 3 2 3 3 3 3 3 2 2 2 3 3 3 2"})", ""},
    {61, "11:00", "noor", "measurement.take", R"({"case":"$valentina","instrument":"pcl5","taken_on":"@-61","with_interpreter":"yes","answers":"3 2 2 2 2 3 3 2 2 2 2 2 2 2 2 1 2 2 2 -"})", ""},
    {33, "11:00", "noor", "measurement.take", R"({"case":"$valentina","instrument":"pcl5","taken_on":"@-33","with_interpreter":"yes","answers":"2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 0"})", ""},
    {13, "11:00", "noor", "measurement.take", R"({"case":"$valentina","instrument":"pcl5","taken_on":"@-13","with_interpreter":"yes","answers":"2 2 2 1 2 2 2 1 2 2 1 1 2 2 1 1 2 2 2 0"})", ""},
    {12, "16:00", "noor", "note.add", R"({"case":"$valentina","type":"contact","text":"Wandeling gemaakt. Valentina slaapt beter en kookt twee keer per week voor het huis."})", ""},
    {3, "10:15", "joris", "person.change", R"({"id":"$valentina.person","phone":"0687654321"})", ""},

    // S4: Mandarin, ambulant, reflection period runs.
    {24, "10:00", "sanne", "case.open", R"({"chosen_name":"Li","age":41,"gender":"Feminine","pronouns":"zij_haar","language":"cmn","interpreter":"yes","citizenship":["CN"],"source":"nla","region":"limburg",
        "in_danger_now":"no","main_form":"arbeid","signs":["A1","B1"],"residence":"b8_bed","shelter_needed":"no","children_along":0,"lvb":"no","no_expert_reason":"geen_match",
        "own_words":"Ik wil begrijpen wat er gebeurt.","rights_explained_on":"@-22","reflection_offered":"offered","reflection_start":"@-10"})", "li"},
    {24, "10:30", "sanne", "case.start_intake", R"({"case":"$li"})", ""},
    {23, "11:00", "sanne", "safety.assess", R"({"case":"$li","q1":"no","q2":"no","q3":"no","q4":"no","q5":"no","q6":"yes","q7":"no","q8":"no","q9":"no","q10":"no"})", ""},
    {23, "11:30", "sanne", "case.activate", R"({"case":"$li"})", ""},
    {22, "10:00", "sanne", "consent.ask", R"({"case":"$li","purpose":"legal","recipient_kind":"lawyer","data":["identity","contact","residence","situation"]})", "li-lawyer"},
    {22, "10:20", "sanne", "consent.give", R"({"consent":"$li-lawyer","given_by":"self","how":"spoken","language":"cmn","interpreter":"yes","valid_until":"@160"})", ""},
    {21, "15:00", "sanne", "sharing.decide", R"({"case":"$li","recipient_kind":"lawyer","recipient":"mr. A. Verzonnen","purpose":"legal","basis":"consent","reason":"De advocaat helpt bij de bedenktijd.",
        "informed":"yes","informed_on":"@-21"})", ""},
    {20, "11:00", "sanne", "funding.add", R"({"case":"$li","law":"rvb","valid_from":"@-8","decision_number":"COA 26-118"})", ""},
    {20, "11:10", "sanne", "person.change", R"({"id":"$li.person","dialect":"Wenzhounees","dutch":"none","reads":"good","script":"han_simplified","interpreter_not_from":"Wenzhou"})", ""},
    {20, "11:15", "sanne", "case.change", R"({"id":"$li","comensha_on":"@-20","comensha_reference":"CM-OEFEN-0004"})", ""},
    {20, "12:00", "sanne", "interpreter.add", R"({"name":"W. Verzonnen","languages":["cmn","yue"],"interpreter_kind":"sworn","modes":["phone","on_site"],"register_number":"00001"})", "tolk"},
    {20, "12:05", "sanne", "interpreter.add", R"({"name":"T. Bedacht","languages":["cmn"],"interpreter_kind":"sworn","community":"Wenzhou"})", "tolk-2"},
    {20, "12:10", "sanne", "interpreter.add", R"({"name":"Een vriend van Li","languages":["cmn"],"interpreter_kind":"informal"})", "vriend"},
    {19, "15:00", "sanne", "interpreter.use", R"({"case":"$li","interpreter":"$vriend","held_on":"@-19","minutes":20,"mode":"phone","purpose":"welfare"})", ""},
    {16, "15:00", "sanne", "interpreter.use", R"({"case":"$li","interpreter":"$tolk","held_on":"@-16","minutes":45,"mode":"phone","purpose":"care"})", "gesprek"},
    {14, "09:00", "sanne", "interpreter.claim", R"({"use":"$gesprek","claim_reference":"F-2026-118"})", ""},
    {9, "15:00", "sanne", "interpreter.use", R"({"case":"$li","interpreter":"$tolk","held_on":"@-9","minutes":60,"mode":"on_site","purpose":"care"})", ""},
    {2, "15:00", "sanne", "interpreter.use", R"({"case":"$li","interpreter":"$tolk","held_on":"@-2","minutes":30,"mode":"phone","purpose":"care"})", ""},
    {16, "16:00", "sanne", "right.set", R"({"case":"$li","right_code":"lawyer","applies":"yes","explained_on":"@-19","requested_on":"@-19","decided_on":"@-17","outcome":"granted"})", ""},
    {19, "16:05", "sanne", "right.set", R"({"case":"$li","right_code":"interpreter","applies":"yes","explained_on":"@-19"})", ""},
    {9, "16:05", "sanne", "right.set", R"({"case":"$li","right_code":"reflection","applies":"yes","explained_on":"@-22","requested_on":"@-12","decided_on":"@-10","outcome":"granted"})", ""},
    {9, "16:10", "sanne", "right.set", R"({"case":"$li","right_code":"allowance","applies":"yes","explained_on":"@-9"})", ""},
    {9, "16:15", "sanne", "right.set", R"({"case":"$li","right_code":"compensation","applies":"yes","requested_on":"@-9"})", ""},
    {9, "16:20", "sanne", "right.set", R"({"case":"$li","right_code":"education","applies":"no","why":"Li wil nu nog niet naar school"})", ""},
    {19, "16:30", "sanne", "explanation.add", R"({"case":"$li","parts":["rights","procedure"],"interpreter_there":"yes","understood":"partly","own_words":"Ik mag nee zeggen tegen de politie, maar ik weet nog niet wat de advocaat doet."})", ""},
    {3, "14:30", "sanne", "appointment.add", R"({"case":"$li","at":"@4T14:00","what":"Gesprek met de advocaat","with_whom":"de advocaat en een tolk","place":"kantoor van de advocaat","bring":"uw brief van de politie"})", ""},
    {3, "14:35", "sanne", "appointment.add", R"({"case":"$li","at":"@9T09:30","what":"Huisarts","with_whom":"de huisarts"})", ""},
    {3, "14:40", "sanne", "funding.add", R"({"case":"$li","law":"wmo","valid_from":"@20","state":"requested"})", ""},
    {4, "11:00", "sanne", "consent.ask", R"({"case":"$li","purpose":"registration","recipient_kind":"comensha","data":["identity","situation"]})", ""},
    {3, "14:00", "sanne", "avg.receive", R"({"case":"$li","kind":"access","about":"Li wil lezen wat er over haar is opgeschreven."})", ""},

    // S5: a minor who moves, out of sight since last week.
    {110, "10:00", "noor", "case.open", R"({"chosen_name":"Amina","family_name":"Schets","birth_date":"2010-06-14","gender":"Feminine","pronouns":"zij_haar","language":"so","interpreter":"yes","source":"nidos",
        "region":"rotterdam","in_danger_now":"no","main_form":"crim","signs":["C1"],"guardian":"Nidos","veilig_thuis":"known","children_along":0,"lvb":"no","no_expert_reason":"niet_beschikbaar"})", "amina"},
    {60, "10:00", "noor", "whereabouts.add", R"({"case":"$amina","since":"@-62","region":"den_haag","source":"nidos"})", ""},
    {20, "10:00", "noor", "whereabouts.add", R"({"case":"$amina","since":"@-21","region":"limburg","source":"np","note":"Gevonden bij een controle"})", ""},
    {20, "10:30", "noor", "funding.add", R"({"case":"$amina","law":"jeugdwet","valid_from":"@-80","valid_until":"@-6","decision_number":"J-118"})", ""},
    {4, "09:00", "noor", "case.out_of_sight", R"({"case":"$amina","last_seen_on":"@-5","who_informed":"Nidos en de wijkagent","missing_report_on":"@-4"})", ""},
    {4, "16:00", "noor", "sight.tick", R"({"case":"$amina","step":"d1","done":"Politie en voogd gebeld. Langs geweest bij haar nicht.","told":"Nidos, de politie, haar nicht"})", ""},

    // S2: a boy, criminal, acute.
    {2, "16:00", "noor", "case.open", R"({"chosen_name":"Jayden","family_name":"Pinas","birth_date":"2010-02-03","gender":"Masculine","pronouns":"hij_hem","language":"nl","interpreter":"no","source":"np","region":"rotterdam",
        "in_danger_now":"yes","main_form":"crim","signs":["C1","C3","C6"],"residence":"nl","shelter_needed":"yes","children_along":0,"lvb":"suspected","no_expert_reason":"acuut","guardian":"Moeder",
        "own_words":"Ik wil dat ze me met rust laten."})", "jayden"},
    {2, "16:20", "noor", "case.start_intake", R"({"case":"$jayden"})", ""},
    {2, "16:45", "noor", "safety.assess", R"({"case":"$jayden","q1":"yes","q2":"yes","q3":"unknown","q4":"yes","q5":"yes","q6":"yes","q7":"no","q8":"yes","q9":"no","q10":"yes"})", ""},
};

constexpr const char *givenNames[] = {"Amara", "Bilal", "Chidi", "Daria", "Eszter", "Fatou", "Goran", "Hanna", "Iulia", "Jamal", "Katya", "Luca", "Mihai", "Nadia", "Oksana", "Petra", "Rania", "Stefan",
    "Teodora", "Yara"};
constexpr const char *familyNames[] = {"Voorbeeld", "Fictief", "Verzonnen", "Oefening", "Proef", "Denkbeeld", "Schets"};
constexpr const char *regions[] = {"limburg", "amsterdam", "rotterdam", "den_haag", "oost_brabant", "noord_nederland"};

/// A letter that nobody wrote.
constexpr const char *letter = R"(Gemeente Verzonnenstad
Afdeling Zorg

Verzonnenstad, 12 februari

Beste mevrouw Restrepo,

U vroeg ons om hulp bij het vinden van een woning. Dat doen we graag.

Wat gaan we doen?
  1.  We zetten u op de lijst voor een kamer.
  2.  Over drie weken bellen we u. U hoeft zelf niet te bellen.
  3.  Heeft u eerder vragen? Dan mag u altijd langskomen.

Neem mee naar de afspraak:
  -   deze brief
  -   een pasje waar uw naam op staat, als u dat heeft

Met vriendelijke groet,
P. Denkbeeld
)";

/// A card that nobody carries.
QByteArray card()
{
    QImage image(1240, 780, QImage::Format_RGB32);
    image.fill(QColor(226, 236, 233));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(0, 0, 1240, 150, QColor(38, 92, 88));
    QFont font(QStringLiteral("Noto Sans"));
    const auto write = [&](int x, int y, int size, const QColor &colour, const QString &text) {
        font.setPixelSize(size);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(x, y, text);
    };
    write(60, 98, 56, Qt::white, QStringLiteral("OEFENPAS"));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(198, 212, 208));
    painter.drawRoundedRect(60, 220, 320, 420, 16, 16);
    painter.setBrush(QColor(120, 146, 142));
    painter.drawEllipse(QPoint(220, 370), 80, 90);
    painter.drawChord(90, 480, 260, 300, 0, 180 * 16);
    const QColor ink(32, 44, 43), quiet(96, 112, 109);
    const char *const facts[][2] = {{"Naam", "Valentina Verzonnen"}, {"Nummer", "OEFEN 0000"}, {"Geldig tot", "nooit: dit is een voorbeeld"}};
    for (int i = 0; i < 3; ++i) {
        write(450, 280 + i * 140, 30, quiet, QLatin1String(facts[i][0]));
        write(450, 336 + i * 140, 44, ink, QLatin1String(facts[i][1]));
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

class Teller
{
public:
    Teller(house::Office &office, const Clock &clock) : m_office(office), m_today(clock.now().civilDate()) {}

    void tell(const Line &line)
    {
        const QJsonObject with = QJsonDocument::fromJson(line.with).object();
        carryOut(line.daysAgo, QLatin1String(line.time), QLatin1String(line.as), QLatin1String(line.command), resolved(with), QLatin1String(line.save));
    }

    void carryOut(int daysAgo, const QString &time, const QString &as, const QString &command, const QJsonObject &with, const QString &save = {})
    {
        const Instant at = Instant::civil(m_today.addDays(-daysAgo), QTime::fromString(time, QStringLiteral("HH:mm")));
        const auto done = m_office.door().execute(command, with, {at, as});
        if (!done) // the lines above are ours: one that is refused is a bug
            throw Fault(FaultKind::Internal, done.error().first().text, QStringLiteral("sample: %1 %2").arg(command, done.error().first().code));
        if (save.isEmpty())
            return;
        m_saved.insert(save, done->id.toText());
        m_saved.insert(save + QStringLiteral(".person"), done->result.toObject().value(QLatin1String("person")).toString());
    }

    void keep(int daysAgo, const QString &as, const QJsonObject &with, const QByteArray &bytes)
    {
        const Instant at = Instant::civil(m_today.addDays(-daysAgo), QTime(15, 30));
        const auto done = attachment::add(m_office.door(), resolved(with), bytes, {at, as});
        if (!done)
            throw Fault(FaultKind::Internal, done.error().first().text, QStringLiteral("sample: file %1").arg(done.error().first().code));
    }

private:
    [[nodiscard]] QJsonObject resolved(QJsonObject with) const
    {
        for (auto it = with.begin(); it != with.end(); ++it) {
            const QString text = it.value().toString();
            if (text.startsWith(u'$'))
                it.value() = m_saved.value(text.mid(1));
            else if (text.startsWith(u'@'))
                it.value() = m_today.addDays(text.mid(1).section(u'T', 0, 0).toInt()).toString(Qt::ISODate) + (text.contains(u'T') ? text.mid(text.indexOf(u'T')) : QString());
        }
        return with;
    }

    house::Office &m_office;
    QDate m_today;
    QHash<QString, QString> m_saved;
};

} // namespace

crypto::SecretBytes samplePassphrase()
{
    static constexpr char text[] = "vier losse woorden hier";
    return {text, text + sizeof text - 1};
}

std::unique_ptr<house::Office> makeSample(const QString &folder, const Clock &clock, int more)
{
    auto made = house::Office::make(folder, QStringLiteral("Opvang De Luwte"), QStringLiteral("noor"), samplePassphrase(), crypto::kdfFloor, clock, QStringLiteral("N. Haddad"));
    if (!made)
        throw Fault(FaultKind::Internal, made.error().first().text, QStringLiteral("sample office"));
    made->office->markDemo();
    Teller teller(*made->office, clock);
    for (const Line &line : lines)
        teller.tell(line);
    teller.keep(90, QStringLiteral("noor"), {{QStringLiteral("case"), QStringLiteral("$valentina")}, {QStringLiteral("title"), QStringLiteral("Foto van de oefenpas")},
        {QStringLiteral("kind"), QStringLiteral("identity")}, {QStringLiteral("received_on"), QStringLiteral("@-92")}, {QStringLiteral("from_whom"), QStringLiteral("Valentina")}}, card());
    teller.keep(11, QStringLiteral("noor"), {{QStringLiteral("case"), QStringLiteral("$valentina")}, {QStringLiteral("title"), QStringLiteral("Brief van de gemeente over wonen")},
        {QStringLiteral("kind"), QStringLiteral("decision")}, {QStringLiteral("received_on"), QStringLiteral("@-12")}, {QStringLiteral("from_whom"), QStringLiteral("Gemeente Verzonnenstad")}}, letter);
    for (int i = 0; i < more; ++i)
        teller.carryOut(20 + i % 60, QStringLiteral("12:00"), i % 3 == 0 ? QStringLiteral("sanne") : QStringLiteral("noor"), QStringLiteral("case.open"),
            {{QStringLiteral("chosen_name"), QLatin1String(givenNames[i % 20])},
                {QStringLiteral("family_name"), QString(QLatin1String(familyNames[i % 7]) + (i < 140 ? QString() : QStringLiteral(" %1").arg(i / 140 + 1)))},
                {QStringLiteral("age"), 16 + (i * 7) % 45}, {QStringLiteral("region"), QLatin1String(regions[i % 6])}, {QStringLiteral("source"), QStringLiteral("zorgco")}});
    return std::move(made->office);
}

} // namespace luwte::app
