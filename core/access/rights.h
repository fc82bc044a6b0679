#pragma once
// Who may do what, and how far (domain.md 3.6): one table. Every command and query names its right; the door and the views read the table.
// `luwte-cli rights` prints it, docs/rights.md is that print.

#include <QString>
#include <QStringList>
#include <array>
#include <functional>

namespace luwte::access {

enum class Right : quint8 {
    PersonRead,
    PersonSecret,
    PersonWrite,
    CaseOpen,
    CaseWrite,
    DossierWrite,
    PlanRead,
    PlanWrite,
    PlanWork,
    PlacementRead,
    PlacementWrite,
    PlaceRead,
    PlaceSecret,
    PlaceAdd,
    PlaceWrite,
    ExpertRead,
    ExpertWrite,
    ExpertPlan,
    ExpertOwn,
    ExpertMine,
    DocumentPrint,
    CaseImport,
    CaseExport,
    DossierDump,
    ReportRead,
    TodayRead,
    HistoryRead,
    LooksRead,
    LogRead,
    CaseShutOut,
    BreakGlass,
    BreakGlassAccount,
    BreakGlassReview,
    ConsentRead,
    ConsentWrite,
    FundingWrite,
    InterpreterRead,
    InterpreterWrite,
    RequestReceive,
    PrivacyKeep,
    AccessFile,
    StaffRead,
    AccountWrite,
    BackupMake,
    Count,
};

/// How far a right reaches. Who has several roles has all their reaches together.
enum Reach : quint8 {
    ReachNone = 0,
    ReachOwn = 1,      ///< what is about oneself: own assignments, own account of a break-glass
    ReachCase = 2,     ///< cases one coordinates, or coordinates along
    ReachLocation = 4, ///< people who stay, or have a place, at one's own location; and own cases
    ReachRegion = 8,   ///< one's own region; and own cases
    ReachOffice = 16,  ///< everything of this office
};
using Reaches = quint8;

/// Roles in the order of the table; codes of list ROLE.
inline constexpr std::array roleCodes{"desk", "shelter_worker", "coordinator", "therapist", "expert", "team_lead", "privacy_officer", "administrator"};

struct RightRow
{
    Right right;
    const char *name; ///< "person.read": stable
    const char *nl;
    const char *en;
    std::array<Reach, roleCodes.size()> reach; ///< in the order of roleCodes
    [[nodiscard]] QString text() const;
};

/// In the order of Right.
[[nodiscard]] const std::array<RightRow, std::size_t(Right::Count)> &rights();
[[nodiscard]] const RightRow &row(Right right);
/// Roles that have it, however far.
[[nodiscard]] QStringList rolesWith(Right right);
/// "office", "region", "location", "case", "own": stable; "" for none.
[[nodiscard]] QString reachName(Reach reach);
/// "heel kantoor", "eigen regio" …; "" for none.
[[nodiscard]] QString reachText(Reach reach);
/// The table as a page of docs, in Dutch, with the verbs of each right when `verbs` tells them.
[[nodiscard]] QString rightsMarkdown(const std::function<QStringList(Right)> &verbs);

} // namespace luwte::access
