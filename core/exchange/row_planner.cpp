#include "core/exchange/row_planner.h"

#include <algorithm>

#include "core/base/fault.h"
#include "core/base/fold.h"
#include "core/base/say.h"
#include "core/codebook/phone.h"
#include "core/exchange/cell_faults.h"
#include "core/exchange/export_text.h"

namespace luwte::exchange {

using codebook::Book;
using sheet::Cell;

namespace {

constexpr qsizetype maxMatched = 5'000; ///< remembered cells; sheets repeat a few hundred

[[noreturn]] void tooMuch(const QString &text, const char *detail)
{
    throw Fault(FaultKind::Foreign, text, QLatin1String(detail));
}

/// Undoes what our own .csv exports do to a text that could pass for a formula.
QString typedText(const Cell &cell)
{
    return fromCsvText(cell.text);
}

/// A cell of a birth date column whose style does not say "date": the days since the end of 1899, as spreadsheet programs count.
QDate fromSerial(const Cell &cell)
{
    constexpr double oldest = 10'000; // 1927; smaller numbers are years or ages
    constexpr double newest = 73'050; // 2099, the end of the template's own range
    if (cell.kind != Cell::Kind::Number || cell.number < oldest || cell.number > newest)
        return {};
    return QDate(1899, 12, 30).addDays(qint64(cell.number));
}

} // namespace

QString columnNote(int column, const QString &label, const QString &typed)
{
    const QString name = sheet::columnName(column);
    return label.isEmpty() ? QStringLiteral("Kolom %1: %2").arg(name, typed) : QStringLiteral("Kolom %1, %2: %3").arg(name, label, typed);
}

RowPlanner::RowPlanner(Columns columns, Instant now, ImportPlan &plan) : m_columns(std::move(columns)), m_now(now), m_plan(plan)
{
    while (m_firstField < m_columns.fields.size() && !m_columns.fields[m_firstField])
        ++m_firstField;
}

CellFault RowPlanner::at(const TypedCell &typed) const
{
    CellFault fault;
    fault.sheet = m_plan.sheet;
    fault.row = m_draft.row;
    fault.column = typed.column;
    fault.field = typed.field ? typed.field->name : QString();
    fault.label = m_columns.label(typed.column);
    return fault;
}

void RowPlanner::report(CellFault fault)
{
    m_draft.doubt = m_draft.doubt || fault.severity == Severity::Doubt;
    m_draft.faults.push_back(std::move(fault));
}

void RowPlanner::reportNoName()
{
    CellFault fault;
    fault.sheet = m_plan.sheet;
    fault.row = m_draft.row;
    for (int column = m_firstField; column < m_columns.fields.size() && fault.column < 0; ++column) {
        const auto *field = m_columns.fields[column];
        if (!field || !field->name.startsWith(QLatin1String("prs_")) || !field->name.endsWith(QLatin1String("Name")))
            continue;
        fault.column = column;
        fault.field = field->name;
        fault.label = m_columns.label(column);
    }
    report(faults::noName(std::move(fault), m_draft.person.chosenName));
}

void RowPlanner::keep(const TypedCell &typed)
{
    const QString text = tidy(typedText(typed.cell), true).left(maxLongText);
    const QString note = columnNote(typed.column, m_columns.label(typed.column), text);
    if (!text.isEmpty() && !m_draft.notes.contains(note))
        m_draft.notes.append(note);
}

QString RowPlanner::meaning(const TypedCell &typed)
{
    const Cell &cell = typed.cell;
    if (cell.kind == Cell::Kind::Error) {
        report(faults::sheetError(at(typed)));
        return {};
    }
    if (cell.kind != Cell::Kind::Formula)
        return tidy(typedText(cell));
    report(faults::formula(at(typed)));
    keep(typed);
    return tidy(cell.shown.isEmpty() ? cell.text : cell.shown);
}

QString RowPlanner::shortText(const TypedCell &typed)
{
    const Cell &cell = typed.cell;
    if (cell.kind == Cell::Kind::Error) {
        report(faults::sheetError(at(typed)));
        return {};
    }
    const QString raw = typedText(cell);
    const QString text = tidy(raw);
    if (cell.kind == Cell::Kind::Formula)
        report(faults::formula(at(typed)));
    else if (text != raw.normalized(QString::NormalizationForm_C))
        report(faults::spaces(at(typed)));
    if (text.size() <= maxShortText)
        return text;
    report(faults::longName(at(typed), text.size(), maxShortText));
    keep(typed);
    return text.left(maxShortText);
}

QString RowPlanner::longText(const TypedCell &typed)
{
    const Cell &cell = typed.cell;
    if (cell.kind == Cell::Kind::Error) {
        report(faults::sheetError(at(typed)));
        return {};
    }
    if (cell.kind == Cell::Kind::Formula)
        report(faults::formula(at(typed)));
    const QString raw = typedText(cell);
    if (raw.size() > maxLongText)
        report(faults::cutText(at(typed), raw.size(), maxLongText));
    else if (raw.size() > manyChars)
        report(faults::longText(at(typed), raw.size()));
    return tidy(raw, true).left(maxLongText);
}

DateReading RowPlanner::date(const TypedCell &typed, DateUse use)
{
    const Cell &cell = typed.cell;
    if (cell.date.isValid()) {
        if (cell.kind == Cell::Kind::Formula)
            (void)meaning(typed);
        return judgeDate(cell.date, today(), use);
    }
    const QDate serial = fromSerial(cell);
    return serial.isValid() ? judgeDate(serial, today(), use) : readDate(meaning(typed), today(), use);
}

QDate RowPlanner::takeDate(const TypedCell &typed, const QString &what, const DateReading &reading)
{
    if (reading.reason == DateReason::Empty)
        return {};
    if (reading.ok()) {
        if (reading.shortYear)
            report(faults::shortYear(at(typed), what, reading.date));
        return reading.date;
    }
    report(faults::noDate(at(typed), what, reading.reason, typed.cell.text));
    keep(typed);
    return {};
}

QString RowPlanner::phone(const TypedCell &typed, const QString &what)
{
    const QString text = meaning(typed);
    if (text.isEmpty())
        return {};
    const auto number = codebook::toE164(text);
    if (number)
        return *number;
    report(faults::noPhone(at(typed), what, text));
    keep(typed);
    return {};
}

const codebook::Matched &RowPlanner::matched(const codebook::HtcdsField &field, const QString &text)
{
    const QString key = field.list + u'\x1f' + text;
    const auto known = m_matched.constFind(key);
    if (known != m_matched.constEnd())
        return *known;
    if (m_matched.size() >= maxMatched)
        m_matched.clear();
    codebook::Matched found;
    if (field.type == codebook::HtcdsType::Code)
        if (const auto *value = Book::standard().match(field.list, text, today()))
            found.codes.append(Code(value->code));
    if (found.codes.isEmpty())
        found = codebook::matchMany(Book::standard(), field.list, text, today());
    return *m_matched.insert(key, found);
}

static CellFault misfit(const RowPlanner &planner, const TypedCell &typed, const QString &what, const QString &text)
{
    const CellFault at = planner.at(typed);
    return typed.field->list == QLatin1String("COUNTRY") ? faults::noCountry(at, what, text) : faults::notInList(at, what, text);
}

Code RowPlanner::code(const TypedCell &typed, const QString &what)
{
    const QString text = meaning(typed);
    if (text.isEmpty())
        return {};
    const codebook::Matched found = matched(*typed.field, text);
    if (!found.unmatched.isEmpty() || found.codes.isEmpty())
        report(misfit(*this, typed, what, found.unmatched.value(0, text)));
    else if (found.codes.size() > 1)
        report(faults::several(at(typed), what, Book::standard().label(typed.field->list, found.codes.front())));
    else
        return found.codes.front();
    keep(typed);
    return found.codes.value(0);
}

/// A word of the standard for which our list has none of its own.
static bool isForeignWord(const codebook::HtcdsField &field, const QString &text)
{
    const QString key = codebook::plainKey(text);
    return std::any_of(field.codes.begin(), field.codes.end(), [&](const codebook::HtcdsCode &code) {
        return code.ours.isEmpty() && (codebook::plainKey(code.label) == key || codebook::plainKey(code.code) == key);
    });
}

/// Two words of the standard that are one of ours ("Child labour" is labour exploitation): the typed one says more.
static bool saysMore(const codebook::HtcdsField &field, const QString &text)
{
    const QString key = codebook::plainKey(text);
    return std::any_of(field.codes.begin(), field.codes.end(), [&](const codebook::HtcdsCode &code) {
        if (code.ours.isEmpty() || !(key.contains(codebook::plainKey(code.label)) || key.contains(codebook::plainKey(code.code))))
            return false;
        return codebook::htcdsCell(field, code.ours, Book::standard()).value_or(code.cell) != code.cell;
    });
}

Codes RowPlanner::codes(const TypedCell &typed, const QString &what)
{
    const QString text = meaning(typed);
    if (text.isEmpty())
        return {};
    const codebook::Matched found = matched(*typed.field, text);
    bool keepIt = saysMore(*typed.field, text);
    for (const QString &part : found.unmatched) {
        keepIt = true;
        if (!isForeignWord(*typed.field, part))
            report(misfit(*this, typed, what, part));
    }
    if (found.codes.isEmpty() && found.unmatched.isEmpty()) {
        keepIt = true;
        report(misfit(*this, typed, what, text));
    }
    if (keepIt)
        keep(typed);
    return found.codes;
}

bool RowPlanner::isNumbering(const Cell &cell, int column) const
{
    if (column >= m_firstField || !m_columns.label(column).isEmpty())
        return false;
    bool whole = false;
    (void)cell.text.trimmed().toInt(&whole);
    return whole;
}

void RowPlanner::take(const sheet::Row &row)
{
    m_draft = {};
    m_draft.row = row.number;
    bool typedAny = false;
    for (int column = 0; column < int(row.cells.size()); ++column) {
        const Cell &cell = row.cells[std::size_t(column)];
        if (cell.kind == Cell::Kind::Empty || tidy(cell.text).isEmpty() || isNumbering(cell, column))
            continue;
        typedAny = true;
        const TypedCell typed{cell, column, m_columns.field(column)};
        if (typed.field)
            readField(*this, typed);
        else
            keep(typed);
        m_chars += cell.text.size();
    }
    if (m_chars > maxPlanChars)
        tooMuch(say("import", "In dit blad staat meer tekst dan Luwte in een keer inleest. Verdeel de rijen over meer bestanden en kies ze een voor een."), "import: text");
    if (typedAny)
        finish();
}

void RowPlanner::finish()
{
    if (!m_draft.telling) {
        m_plan.skipped.push_back({m_draft.row, say("import", "In deze rij staat niets over een persoon.")});
        return;
    }
    completeRow(*this);
    if (int(m_plan.rows.size()) >= maxPeople)
        tooMuch(say("import", "In dit blad staan meer dan %1 mensen. Verdeel de rijen over meer bestanden en kies ze een voor een.").arg(QString::number(maxPeople)), "import: rows");
    for (CellFault &fault : m_draft.faults)
        m_plan.faults.push_back(std::move(fault));
    if (qsizetype(m_plan.faults.size()) > maxFaults)
        tooMuch(say("import", "In dit blad past heel veel niet bij de kolommen. Kijk of elke kolom de goede tekst boven zich heeft, of geef de kolommen op."), "import: faults");
    m_plan.rows.push_back(static_cast<PlannedRow &&>(std::move(m_draft)));
}

} // namespace luwte::exchange
