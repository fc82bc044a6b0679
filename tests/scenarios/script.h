#pragma once
// One scenario: its lines, the vault it runs in, and what differed.

#include <QHash>
#include <QJsonObject>
#include <QTemporaryDir>

namespace luwte::test {

class Script
{
public:
    /// `program` is luwte-cli.
    Script(QString program, QString file);

    /// What differed, a line each: "s1.jsonl:12: fits#: 1 instead of 0".
    [[nodiscard]] QStringList run();

private:
    struct Line
    {
        int number = 0;
        QJsonObject json;
    };
    struct Ran
    {
        int exit = -1;
        QByteArray out;
        QByteArray err;
    };

    [[nodiscard]] QList<Line> read();
    void makeVault();
    Ran call(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The lines of `m_waiting` in one process.
    void carryOut();
    void callOther(const Line &line);
    void readPrint(const Line &line);
    void compareAnswer(const Line &line, const QJsonObject &answer);
    void comparePlaces(const Line &line, const QJsonValue &result);
    [[nodiscard]] QJsonValue resolved(const QJsonValue &value) const;
    [[nodiscard]] QString resolvedText(QString text) const;
    void differs(const Line &line, const QString &what);

    QString m_program;
    QString m_file;
    QTemporaryDir m_folder;
    QString m_now;
    QList<Line> m_waiting;
    QHash<QString, QString> m_saved;
    QStringList m_differences;
};

} // namespace luwte::test
