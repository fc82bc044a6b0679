#pragma once
// A translation file (.ts) as texts, and what is wanting in them.

#include <QList>
#include <QString>
#include <QStringList>

namespace luwte::test {

struct TsText
{
    QString context;
    QString source;
    QString translation;
    bool finished = true;

    [[nodiscard]] bool sameSource(const TsText &other) const { return context == other.context && source == other.source; }
};

/// The texts of a .ts file; empty when it cannot be read.
[[nodiscard]] QList<TsText> readTs(const QByteArray &xml);
[[nodiscard]] QList<TsText> readTsFile(const QString &path);

/// "context: source" of what stands in `these` and not in `those`.
[[nodiscard]] QStringList without(const QList<TsText> &these, const QList<TsText> &those);

/// What a reader of the translation would stumble over, a line each: not translated, placeholders that differ, another end, other blanks around it.
[[nodiscard]] QStringList faultsIn(const TsText &text);

} // namespace luwte::test
