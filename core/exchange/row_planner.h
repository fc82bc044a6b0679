#pragma once
// Rows of a case sheet as people with cases. Pure: no store, no clock of its own. A cell that does not fit leaves the rest of its row
// usable: the field stays unknown and what was typed goes along as a note.

#include "core/codebook/many.h"
#include "core/exchange/columns.h"
#include "core/exchange/dates.h"
#include "core/exchange/import_types.h"

namespace luwte::exchange {

/// More rows, texts or faults than an office's sheet has; beyond them the sheet is turned away (Fault Foreign).
inline constexpr int maxPeople = 20'000;
inline constexpr qint64 maxPlanChars = 40'000'000;
inline constexpr qsizetype maxFaults = 20'000;
inline constexpr qsizetype maxLongText = 100'000; ///< as every text field of ours
inline constexpr qsizetype maxShortText = 400;    ///< a name, a street; more goes to a note
inline constexpr qsizetype manyChars = 10'000;    ///< some four pages; worth a look whether it belongs in a cell

/// One row while its cells are read.
struct RowDraft : PlannedRow
{
    Codes forms;
    Code industry;
    Codes sexExploitation;
    Codes recruitment;
    Codes control;
    QString place;
    QString recruitmentPlace;
    bool otherForm = false; ///< a form of exploitation that our list has no word for
    victim::Referral incoming;
    victim::Referral outgoing;
    bool telling = false; ///< says something about a person
    std::vector<CellFault> faults;
};

/// A cell with where it stands.
struct TypedCell
{
    const sheet::Cell &cell;
    int column;
    const codebook::HtcdsField *field; ///< nullptr for a column that Luwte does not know
};

class RowPlanner
{
public:
    /// Adds to `plan`, whose sheet is set; `now` judges dates in the future.
    RowPlanner(Columns columns, Instant now, ImportPlan &plan);
    void take(const sheet::Row &row);

    // What the table of fields in row_fields.cpp works with.
    [[nodiscard]] RowDraft &draft() { return m_draft; }
    [[nodiscard]] QDate today() const { return m_now.civilDate(); }
    [[nodiscard]] CellFault at(const TypedCell &typed) const;
    void report(CellFault fault);
    void reportNoName();
    /// Keeps the cell as it was typed.
    void keep(const TypedCell &typed);
    [[nodiscard]] QString shortText(const TypedCell &typed);
    [[nodiscard]] QString longText(const TypedCell &typed);
    /// What the cell says of a day; a fault is left to takeDate(). `what` is the word in fault codes.
    [[nodiscard]] DateReading date(const TypedCell &typed, DateUse use);
    /// The date, or an invalid one after a fault.
    [[nodiscard]] QDate takeDate(const TypedCell &typed, const QString &what, const DateReading &reading);
    /// E.164, or "" after a fault.
    [[nodiscard]] QString phone(const TypedCell &typed, const QString &what);
    /// Empty after a fault.
    [[nodiscard]] Code code(const TypedCell &typed, const QString &what);
    [[nodiscard]] Codes codes(const TypedCell &typed, const QString &what);

private:
    [[nodiscard]] const codebook::Matched &matched(const codebook::HtcdsField &field, const QString &text);
    /// The text of a cell that is to be understood rather than kept; "" after a fault.
    [[nodiscard]] QString meaning(const TypedCell &typed);
    [[nodiscard]] bool isNumbering(const sheet::Cell &cell, int column) const;
    void finish();

    Columns m_columns;
    Instant m_now;
    ImportPlan &m_plan;
    RowDraft m_draft;
    int m_firstField = 0;
    qint64 m_chars = 0;
    QHash<QString, codebook::Matched> m_matched;
};

/// Puts a cell into the draft's field; row_fields.cpp.
void readField(RowPlanner &planner, const TypedCell &typed);
/// Names, exploitation, referrals: what follows from several cells; row_fields.cpp.
void completeRow(RowPlanner &planner);

/// "Kolom AG, Incoming Referral Details: …". Stored, so it does not follow the language of the moment.
[[nodiscard]] QString columnNote(int column, const QString &label, const QString &typed);

} // namespace luwte::exchange
