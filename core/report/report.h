#pragma once
// Reports (cli.md; ux.md 2.13): each is one description (name, what it counts, whose right, columns) and one function that fills the rows.
// A new one is a new entry in reports(); JSON, .csv and .xlsx, the verbs `report` and `reports` and the queries follow from it.

#include <QJsonArray>
#include <QJsonObject>
#include <vector>

#include "core/command/catalog.h"

namespace luwte::report {

enum class Kind : quint8 { Text, Code, Count, Decimal, Percent };

struct Column
{
    const char *key; ///< stable: JSON member
    const char *nl;
    const char *en;
    Kind kind = Kind::Count;
    const char *codes = ""; ///< code list of a Code column
    [[nodiscard]] QString label() const { return inLanguage(QString::fromUtf8(nl), QString::fromUtf8(en)); }
};

/// First and last day, both count.
struct Days
{
    QDate from;
    QDate to;
};

/// A cell for every column; null where there is nothing to say.
using Row = std::vector<QJsonValue>;

struct Table
{
    std::vector<Row> rows;
    QStringList notes; ///< what a reader should know, for people
};

struct Spec
{
    const char *name; ///< stable
    command::Purpose title;
    access::Right right = access::Right::ReportRead;
    std::vector<Column> columns;
    Table (*fill)(const command::Reader &reader, const Days &days) = nullptr;
};

/// In the order in which they are listed.
[[nodiscard]] const std::vector<Spec> &reports();
/// nullptr when there is none of that name.
[[nodiscard]] const Spec *findReport(const QString &name);

struct Report
{
    const Spec *spec = nullptr;
    Days days;
    Table table;
};
/// Without a first day from 1 January of the last day's year, without a last day until today; a last day that has not come yet becomes
/// today. Codes "report.unknown", "figures.period". Whoever calls has asked for the right.
[[nodiscard]] Result<Report> makeReport(const command::Reader &reader, const QString &name, QDate from, QDate to);

/// {"report","title","from","to","columns":[{"key","label"}],"rows":[{key: value}],"notes":[…]}; codes as codes, numbers as numbers.
[[nodiscard]] QJsonObject reportJson(const Report &report);
/// A row of labels, and the rows as people read them.
[[nodiscard]] QList<QStringList> reportTexts(const Report &report);
/// One cell as people read it: labels for codes, one decimal for means and percentages.
[[nodiscard]] QString cellText(const Column &column, const QJsonValue &value);

/// report.list, report.show
void addTo(command::Catalog &catalog);

// The reports, by room.
[[nodiscard]] std::vector<Spec> placeReports();

} // namespace luwte::report
