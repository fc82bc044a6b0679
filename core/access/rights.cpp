#include "core/access/rights.h"

#include "core/base/say.h"
#include "core/codebook/book.h"

namespace luwte::access {

namespace {

constexpr Reach none = ReachNone, own = ReachOwn, ofCase = ReachCase, location = ReachLocation, region = ReachRegion, office = ReachOffice;

constexpr std::array<RightRow, std::size_t(Right::Count)> table{{
    //                                                                                             desk  shelter   coord   therap  expert lead    FG      admin
    {Right::PersonRead, "person.read", "Cliënten zoeken en dossiers lezen", "Find clients and read dossiers", {none, location, region, region, none, region, none, none}},
    {Right::PersonSecret, "person.secret", "Geheime gegevens zien, met reden", "See secret details, with a reason", {none, location, region, region, none, region, none, none}},
    {Right::PersonWrite, "person.write", "Gegevens van een cliënt veranderen", "Change a client's details", {none, location, region, region, none, region, none, none}},
    {Right::CaseOpen, "case.open", "Een casus openen", "Open a case", {none, location, region, region, none, region, none, none}},
    {Right::CaseWrite, "case.write", "Een casus sturen: gegevens, stappen, perspectief", "Steer a case: details, steps, prospect", {none, none, region, none, none, region, none, none}},
    {Right::DossierWrite, "dossier.write", "Notities, veiligheid, uitbuiting en verwijzingen vastleggen", "Record notes, safety, exploitation and referrals", {none, location, region, region, none, region, none, none}},
    {Right::PlanRead, "plan.read", "Zorgplannen lezen", "Read care plans", {none, location, region, region, none, region, none, none}},
    {Right::PlanWrite, "plan.write", "Zorgplannen maken en evalueren", "Make and evaluate care plans", {none, none, region, region, none, region, none, none}},
    {Right::PlanWork, "plan.work", "Bijhouden wat van een plan gedaan is", "Keep track of what was done of a plan", {none, location, region, region, none, region, none, none}},
    {Right::PlacementRead, "placement.read", "Plekken zoeken, het plekkenbord zien", "Find places, see the board", {none, location, region, region, none, region, none, none}},
    {Right::PlacementWrite, "placement.write", "Plekken aanvragen, plaatsen, verhuizen", "Ask for places, place, move", {none, location, region, none, none, region, none, none}},
    {Right::PlaceRead, "place.read", "Locaties zien, zonder naam en adres", "See facilities, without name and address", {none, office, office, office, none, office, none, office}},
    {Right::PlaceSecret, "place.secret", "Naam en adres van een locatie zien, met reden", "See a facility's name and address, with a reason", {none, location, office, none, none, office, none, none}},
    {Right::PlaceAdd, "place.add", "Locaties toevoegen", "Add facilities", {none, none, region, none, none, region, none, office}},
    {Right::PlaceWrite, "place.write", "Locaties en hun bezetting bijhouden", "Keep facilities and their occupancy", {none, location, region, none, none, region, none, office}},
    {Right::ExpertRead, "expert.read", "Ervaringsdeskundigen op code zien en matchen", "See experts by code, and match them", {none, none, region, region, none, region, none, none}},
    {Right::ExpertWrite, "expert.write", "Het register van ervaringsdeskundigen bijhouden", "Keep the register of experts", {none, none, region, none, none, region, none, none}},
    {Right::ExpertPlan, "expert.plan", "Inzet van ervaringsdeskundigen regelen", "Arrange assignments of experts", {none, none, region, region, none, region, none, none}},
    {Right::ExpertOwn, "expert.card", "De matchkaart zien, een inzet afronden of stoppen", "See the match card, complete or stop an assignment", {none, none, region, region, own, region, none, none}},
    {Right::ExpertMine, "expert.mine", "Eigen inzet en uren zien", "See one's own assignments and hours", {none, none, none, none, own, none, none, none}},
    {Right::DocumentPrint, "document.print", "Documenten maken en afdrukken", "Make and print documents", {none, location, region, region, none, region, none, none}},
    {Right::CaseImport, "case.import", "Casussen inlezen", "Import cases", {none, none, region, none, none, region, none, none}},
    {Right::CaseExport, "case.export", "Casussen uitvoeren", "Export cases", {none, none, region, none, none, region, none, none}},
    {Right::DossierDump, "dossier.dump", "Alles uitvoeren wat je mag zien", "Dump everything one may see", {none, none, region, none, none, region, none, none}},
    {Right::ReportRead, "report.read", "Cijfers zien", "See figures", {none, none, region, none, none, region, office, none}},
    {Right::TodayRead, "today.read", "Zien wat vandaag niet gemist mag worden", "See what may not be missed today", {none, location, region, region, none, region, office, none}},
    {Right::HistoryRead, "history.read", "Zien wie wat veranderde (de FG zonder inhoud)", "See who changed what (the DPO without content)", {none, none, region, none, none, region, office, none}},
    {Right::LooksRead, "looks.read", "Zien wie in een dossier keek", "See who looked into a dossier", {none, none, ofCase, none, none, ofCase, office, none}},
    {Right::LogRead, "log.read", "Lezen wie overal keek, en wie werd tegengehouden", "Read who looked anywhere, and who was stopped", {none, none, none, none, none, none, office, none}},
    {Right::CaseShutOut, "case.shut_out", "Een collega buiten een casus sluiten", "Shut a colleague out of a case", {none, none, region, none, none, region, none, none}},
    {Right::BreakGlass, "access.break_glass", "Noodtoegang openen", "Open emergency access", {none, office, office, office, none, office, none, none}},
    {Right::BreakGlassAccount, "access.account", "De eigen noodtoegang verantwoorden", "Account for one's own emergency access", {none, own, own, own, none, own, none, none}},
    {Right::BreakGlassReview, "access.review", "Noodtoegang van een ander beoordelen", "Review somebody else's emergency access", {none, none, none, none, none, office, office, none}},
    {Right::ConsentRead, "consent.read", "Zien wat de cliënt goedvond, wat gedeeld is en wie betaalt", "See what the client agreed to, what was shared and who pays", {none, location, region, region, none, region, none, none}},
    {Right::ConsentWrite, "consent.write", "Toestemming vastleggen, gegevens delen", "Record consent, share data", {none, location, region, region, none, region, none, none}},
    {Right::FundingWrite, "funding.write", "Vastleggen wie betaalt, en het BSN", "Record who pays, and the citizen service number", {none, none, region, none, none, region, none, none}},
    {Right::InterpreterRead, "interpreter.read", "Het register van tolken zien", "See the register of interpreters", {none, office, office, office, none, office, none, none}},
    {Right::InterpreterWrite, "interpreter.write", "Het register van tolken bijhouden", "Keep the register of interpreters", {none, office, office, office, none, office, none, none}},
    {Right::RequestReceive, "request.receive", "AVG-verzoeken vastleggen, bewaartermijnen zien", "Record privacy requests, see retention terms", {none, location, region, region, none, region, office, none}},
    {Right::PrivacyKeep, "privacy.keep", "AVG-verzoeken beantwoorden, bewaren en wissen", "Answer privacy requests, keep and erase", {none, none, region, none, none, region, office, none}},
    {Right::AccessFile, "access_file.write", "Een inzagedossier nalezen", "Read through an access file", {none, none, region, none, none, region, none, none}},
    {Right::StaffRead, "staff.read", "Zien wie hier werkt", "See who works here", {office, office, office, office, none, office, office, office}},
    {Right::AccountWrite, "account.write", "Medewerkers toevoegen, veranderen, stoppen", "Add, change and stop members of staff", {none, none, none, none, none, none, none, office}},
    {Right::BackupMake, "backup.make", "Reservekopieën maken, en eraan herinnerd worden", "Make backups, and be reminded of them", {none, none, office, none, none, none, none, office}},
}};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i)
        if (table[i].right != Right(i))
            return false;
    return true;
}
static_assert(inOrder());

} // namespace

QString RightRow::text() const
{
    return inLanguage(QString::fromUtf8(nl), QString::fromUtf8(en));
}

const std::array<RightRow, std::size_t(Right::Count)> &rights()
{
    return table;
}

const RightRow &row(Right right)
{
    return table[std::size_t(right)];
}

QStringList rolesWith(Right right)
{
    QStringList roles;
    for (std::size_t i = 0; i < roleCodes.size(); ++i)
        if (row(right).reach[i] != ReachNone)
            roles.append(QString::fromLatin1(roleCodes[i]));
    return roles;
}

QString reachName(Reach reach)
{
    switch (reach) {
    case ReachOwn: return QStringLiteral("own");
    case ReachCase: return QStringLiteral("case");
    case ReachLocation: return QStringLiteral("location");
    case ReachRegion: return QStringLiteral("region");
    case ReachOffice: return QStringLiteral("office");
    case ReachNone: break;
    }
    return {};
}

QString reachText(Reach reach)
{
    switch (reach) {
    case ReachOwn: return say("rights", "eigen inzet");
    case ReachCase: return say("rights", "eigen casussen");
    case ReachLocation: return say("rights", "eigen locatie");
    case ReachRegion: return say("rights", "eigen regio");
    case ReachOffice: return say("rights", "heel kantoor");
    case ReachNone: break;
    }
    return {};
}

QString rightsMarkdown(const std::function<QStringList(Right)> &verbs)
{
    QString page = QStringLiteral("# Wie mag wat\n\nDit blad is gemaakt met `luwte-cli rights --markdown` uit de tabel in `core/access/rights.cpp`; wie de tabel verandert, maakt het opnieuw.\n\n"
                                  "Wie meer rollen heeft, mag wat een van de rollen mag. \"Eigen regio\" en \"eigen locatie\" zijn van het account; is die leeg, dan is dat het hele kantoor "
                                  "(bij een lege locatie: de regio). Casussen die iemand zelf coördineert of mee coördineert horen daar altijd bij. Wie buiten een casus is gesloten, ziet er niets van.\n\n| recht | |");
    for (const char *role : roleCodes)
        page += u' ' + codebook::Book::standard().label(u"ROLE", Code(role)) + QStringLiteral(" |");
    page += QStringLiteral("\n|---|---|") + QStringLiteral("---|").repeated(qsizetype(roleCodes.size())) + u'\n';
    for (const RightRow &right : table) {
        page += QStringLiteral("| `%1` | %2 |").arg(QLatin1String(right.name), QString::fromUtf8(right.nl));
        for (const Reach reach : right.reach)
            page += u' ' + reachText(reach) + QStringLiteral(" |");
        page += u'\n';
    }
    page += QStringLiteral("\n## Wat bij een recht hoort\n\n");
    for (const RightRow &right : table)
        if (const QStringList names = verbs(right.right); !names.isEmpty())
            page += QStringLiteral("- `%1`: %2\n").arg(QLatin1String(right.name), names.join(QStringLiteral(", ")));
    return page;
}

} // namespace luwte::access
