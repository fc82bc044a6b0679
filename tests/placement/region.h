#pragma once
// A small made-up region for the tests of places.

#include "tests/support/test_house.h"

namespace luwte::test {

class Region : public House
{
public:
    explicit Region(const char *now = "2026-03-02T09:00");

    /// Opens a case for a made-up person; `more` are fields of case.open, null takes one away. Gives its id.
    QString person(const QString &name, QJsonObject more = {});
    /// Adds a facility with the rules of its type. Gives its id.
    QString facility(const char *type, const QString &alias, int capacity, QJsonObject more = {});
    /// From request to a running stay in one go; `start` are fields of placement.start. Gives the placement's id.
    QString place(const QString &caseId, const QString &facility, QJsonObject start = {}, QJsonObject request = {});
    /// Asked, offered and accepted, but not begun.
    QString accepted(const QString &caseId, const QString &facility, QJsonObject request = {});
    /// Every row of a table as one text, to see that nothing changed.
    QByteArray rows(const char *table);
};

/// Texts under `key` in an array of objects, in order.
[[nodiscard]] QStringList texts(const QJsonValue &array, const char *key);
/// The object in an array whose `key` is `value`.
[[nodiscard]] QJsonObject objectWith(const QJsonValue &array, const char *key, const QString &value);

} // namespace luwte::test
