#pragma once
// Runs luwte-cli as scripts do, and what came of it.

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace luwte::test {

struct Ran
{
    int exit = -1; ///< -1 when it crashed or did not end
    QByteArray out;
    QByteArray err;
    /// Standard output as JSON objects, one a line; the test fails when a line is none.
    [[nodiscard]] QList<QJsonObject> lines() const;
    /// The one JSON value on standard output.
    [[nodiscard]] QJsonValue json() const;
    /// "code" of {"error":…}.
    [[nodiscard]] QString error() const;
};

/// `arguments` after the program's name; `input` is its standard input.
Ran cli(const QStringList &arguments, const QByteArray &input = {});
/// "run DIR -" with general options, split at spaces.
[[nodiscard]] QStringList words(const char *text);

/// A vault made by `init`, with its passphrase in a file beside it.
class CliVault
{
public:
    CliVault();
    [[nodiscard]] QString dir() const { return m_folder.filePath(QStringLiteral("vault")); }
    [[nodiscard]] QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] const QString &recoveryKey() const { return m_recovery; }
    /// `VERB DIR …` with --json, the user, the passphrase, and --now 2026-03-02T09:00.
    Ran call(const QString &verb, const QStringList &more = {}, const QByteArray &input = {}) const;
    /// `run DIR -`.
    Ran run(const QByteArray &input, const QStringList &more = {}) const;
    /// The arguments of `call`, for a process of one's own.
    [[nodiscard]] QStringList arguments(const QString &verb, const QStringList &more = {}) const;
    void writeFile(const char *name, const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
    QString m_recovery;
};

/// Everything in a folder and what is in it, to see that nothing changed.
[[nodiscard]] QMap<QString, QByteArray> snapshot(const QString &folder);

} // namespace luwte::test
