#pragma once
// The command line, taken apart: general options, the verb, its own words and options (cli.md).

#include <QHash>
#include <QStringList>
#include <optional>

#include "core/base/clock.h"

namespace luwte::cli {

/// Wrong use of the command line; exit 2.
struct UsageError
{
    QString text;
};

struct Arguments
{
    QString verb;
    QStringList words;              ///< in order, without options
    QHash<QString, QString> options; ///< "--out" → value; a flag has ""
    QHash<QString, QStringList> repeated; ///< every value of an option, in order
    QString user;
    QString passphraseFile;
    std::optional<Instant> now;
    bool json = false;

    [[nodiscard]] bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    [[nodiscard]] QString value(const char *option, const QString &otherwise = {}) const { return options.value(QLatin1String(option), otherwise); }
    /// All values of an option that may be given more than once.
    [[nodiscard]] QStringList values(const char *option) const { return repeated.value(QLatin1String(option)); }
    /// A whole number of at least `least`; UsageError when it is not one.
    [[nodiscard]] int number(const char *option, int otherwise, int least = 0) const;
    /// The i-th word; UsageError naming `what` when it is missing.
    [[nodiscard]] QString word(int i, const QString &what) const;
    /// Refuses words and options that the verb does not know.
    void expect(int words, const QStringList &known) const;
};

[[nodiscard]] Arguments parse(const QStringList &arguments);

} // namespace luwte::cli
