#pragma once
// Where a script's expectation looks in an answer: "misses[alias=Linde].failed[].text" is the list of those texts.
//
//   name         a member            name[2]        an element          name[key=value]  the first element with that member
//   name[]       every element: what follows is gathered in a list      name#            how many elements

#include <QJsonValue>

namespace luwte::test {

/// Undefined when there is nothing at that place.
[[nodiscard]] QJsonValue atPath(const QJsonValue &root, const QString &path);
/// Are they the same? Of an object only the members that `expected` names count; null stands for "not there".
[[nodiscard]] bool meets(const QJsonValue &found, const QJsonValue &expected);

} // namespace luwte::test
