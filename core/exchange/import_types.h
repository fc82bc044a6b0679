#pragma once
// What an import is made of: people as a sheet tells them, what in the sheet does not fit, and what came of it.

#include <QStringList>
#include <functional>
#include <vector>

#include "core/victim/types.h"

namespace luwte::exchange {

enum class Severity : quint8 {
    Notice, ///< Luwte took the cell as it is, or cleaned it; worth a look
    Doubt,  ///< a value or a name stays unknown; stops an import unless faulty cells are skipped
};

/// Something about one cell or row that people should know.
struct CellFault
{
    QString sheet;
    int row = 0;     ///< 1-based, as in the program people use
    int column = -1; ///< 0-based; -1 for a whole row
    QString field;   ///< HTCDS name, "" for a column that Luwte does not know
    QString label;   ///< what the sheet says above the column
    QString code;    ///< stable: "birthdate", "citizenship", "formula", "no-name", …
    QString message; ///< for people, translated; says what to do
    Severity severity = Severity::Doubt;
};

/// One row as a person with a case; nothing of it is in the store yet.
struct PlannedRow
{
    int row = 0;
    bool named = true;  ///< false: the person has a working name
    bool doubt = false; ///< has a fault of Severity::Doubt
    victim::Person person;
    victim::Case c;
    std::vector<victim::Exploitation> exploitation;
    std::vector<victim::Referral> referrals;
    QString owner;       ///< Case Owner as typed; who that is here is only known beside the store
    int ownerColumn = -1;
    QString ownerLabel;
    QStringList notes;   ///< "Kolom AG, Incoming Referral Details: …": what has no place of its own
};

struct SkippedRow
{
    int row = 0;
    QString why; ///< for people
};

/// A sheet, read and judged. Knows nothing of a store.
struct ImportPlan
{
    QString file;  ///< name without folder
    QString sheet;
    std::vector<PlannedRow> rows;
    std::vector<SkippedRow> skipped;
    std::vector<CellFault> faults; ///< in the order of the sheet
    QStringList remarks;           ///< about the whole, for people
};

/// A person who may be the same as the one in a row.
struct Alike
{
    Id person;  ///< null when that person only comes with this import
    int row = 0; ///< in this sheet, 0 when already in the store
    QString title;
    QStringList reasons; ///< for people: "zelfde telefoonnummer"
};

struct MadeRow
{
    int row = 0;
    Id person; ///< null in a preview
    Id caseId; ///< null in a preview
    std::vector<Alike> alike; ///< similar, not certain: for somebody to look at
};

struct MatchedRow
{
    int row = 0;
    Alike with;
};

struct ImportReport
{
    std::vector<MadeRow> made; ///< in a preview: what would be made
    std::vector<MatchedRow> matched;
    std::vector<SkippedRow> skipped;
    std::vector<CellFault> faults;
    QStringList remarks;
    /// Rows that would be made and have a doubt; while there are any, an import is refused unless faulty cells are skipped.
    int doubtful = 0;
};

enum class ImportPhase : quint8 { Reading, Comparing, Writing };

/// Called from time to time; `total` is 0 when not known. false stops the work: Fault(Cancelled), nothing changed.
using ImportProgress = std::function<bool(ImportPhase phase, qint64 done, qint64 total)>;

} // namespace luwte::exchange
