#pragma once
// The answer of a rule: a value, or the refusals that say why not. Never an exception, never ignorable.

#include <QList>
#include <QString>
#include <tl/expected.hpp>

namespace luwte {

/// One reason why a command is not carried out.
struct Refusal
{
    QString code;  ///< stable, e.g. "placement.full"; tests and scripts rely on it
    QString text;  ///< for people, translated; says what to do next
    QString field; ///< the argument it is about, "" when it is about the whole
    bool operator==(const Refusal &) const = default;
};

using Refusals = QList<Refusal>;

template<class T>
using Result = tl::expected<T, Refusals>;

[[nodiscard]] inline tl::unexpected<Refusals> refuse(QString code, QString text, QString field = {})
{
    return tl::unexpected<Refusals>(Refusals{{std::move(code), std::move(text), std::move(field)}});
}

[[nodiscard]] inline tl::unexpected<Refusals> refuse(Refusals refusals)
{
    return tl::unexpected<Refusals>(std::move(refusals));
}

} // namespace luwte
