#include "tests/scenarios/script.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <algorithm>

#include "tests/scenarios/path.h"

namespace luwte::test {

static QString shown(const QJsonValue &value)
{
    if (value.isUndefined())
        return QStringLiteral("nothing");
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
}

Script::Script(QString program, QString file) : m_program(std::move(program)), m_file(std::move(file)) {}

void Script::differs(const Line &line, const QString &what)
{
    m_differences.append(QStringLiteral("%1:%2: %3").arg(QFileInfo(m_file).fileName()).arg(line.number).arg(what));
}

QList<Script::Line> Script::read()
{
    QList<Line> lines;
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        differs({}, QStringLiteral("cannot be read"));
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray text = file.readLine().trimmed();
        if (text.isEmpty() || text.startsWith('#'))
            continue;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        lines.append({number, document.object()});
        if (!document.isObject())
            differs(lines.last(), QStringLiteral("no JSON object: %1").arg(error.errorString()));
    }
    return lines;
}

Script::Ran Script::call(const QStringList &arguments, const QByteArray &input) const
{
    QStringList all{QStringLiteral("--json"), QStringLiteral("--user"), QStringLiteral("noor"), QStringLiteral("--passphrase-file"), m_folder.filePath(QStringLiteral("passphrase"))};
    if (!m_now.isEmpty())
        all += {QStringLiteral("--now"), m_now};
    QProcess process;
    process.start(m_program, all + arguments);
    process.write(input);
    process.closeWriteChannel();
    Ran ran;
    if (process.waitForFinished(300'000) && process.exitStatus() == QProcess::NormalExit)
        ran.exit = process.exitCode();
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

void Script::makeVault()
{
    QFile file(m_folder.filePath(QStringLiteral("passphrase")));
    if (file.open(QIODevice::WriteOnly))
        file.write("losse woorden op een rij\n");
    file.close();
    const Ran made = call({QStringLiteral("init"), m_folder.filePath(QStringLiteral("vault")), QStringLiteral("--office"), QStringLiteral("Opvang De Proef"),
        QStringLiteral("--kdf-memory"), QStringLiteral("19"), QStringLiteral("--kdf-passes"), QStringLiteral("2")});
    if (made.exit != 0)
        differs({}, QString::fromUtf8(made.err));
}

QString Script::resolvedText(QString text) const
{
    static const QRegularExpression name(QStringLiteral("\\$([a-z][a-z0-9_]*)"));
    for (auto it = name.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (m_saved.contains(match.captured(1)))
            text.replace(match.captured(0), m_saved.value(match.captured(1)));
    }
    text.replace(QStringLiteral("DIR"), m_folder.filePath(QStringLiteral("vault")));
    return text.replace(QStringLiteral("OUT/"), m_folder.path() + u'/');
}

QJsonValue Script::resolved(const QJsonValue &value) const
{
    if (value.isString() && value.toString().startsWith(u'$'))
        return m_saved.value(value.toString().mid(1), value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const auto &entry : value.toArray())
            array.append(resolved(entry));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = resolved(it.value());
        return object;
    }
    return value;
}

void Script::carryOut()
{
    if (m_waiting.isEmpty())
        return;
    QByteArray input;
    for (const Line &line : m_waiting) {
        QJsonObject json = line.json;
        for (const char *own : {"expect", "keep"})
            json.remove(QLatin1String(own));
        if (json.contains(QStringLiteral("with")))
            json.insert(QStringLiteral("with"), resolved(json.value(QLatin1String("with"))));
        input += QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    }
    const Ran ran = call({QStringLiteral("run"), m_folder.filePath(QStringLiteral("vault")), QStringLiteral("-"), QStringLiteral("--keep-going")}, input);
    const QList<QByteArray> answers = ran.out.trimmed().split('\n');
    if (answers.size() != m_waiting.size())
        differs(m_waiting.first(), QStringLiteral("%1 answers to %2 lines, exit %3: %4").arg(answers.size()).arg(m_waiting.size()).arg(ran.exit).arg(QString::fromUtf8(ran.err)));
    for (qsizetype i = 0; i < qMin(answers.size(), m_waiting.size()); ++i) {
        const QJsonObject answer = QJsonDocument::fromJson(answers[i]).object();
        if (const QString save = m_waiting[i].json.value(QLatin1String("save")).toString(); !save.isEmpty())
            m_saved.insert(save, answer.value(QLatin1String("id")).toString());
        const QJsonObject keep = m_waiting[i].json.value(QLatin1String("keep")).toObject();
        for (auto it = keep.begin(); it != keep.end(); ++it)
            m_saved.insert(it.key(), atPath(answer.value(QLatin1String("result")), resolvedText(it.value().toString())).toString());
        compareAnswer(m_waiting[i], answer);
    }
    m_waiting.clear();
}

void Script::compareAnswer(const Line &line, const QJsonObject &answer)
{
    const QJsonObject expect = line.json.value(QLatin1String("expect")).toObject();
    const QJsonArray refused = answer.value(QLatin1String("refused")).toArray();
    QStringList codes;
    QStringList texts;
    for (const auto &refusal : refused) {
        codes.append(refusal.toObject().value(QLatin1String("code")).toString());
        texts.append(refusal.toObject().value(QLatin1String("message")).toString());
    }
    std::sort(codes.begin(), codes.end());
    QStringList wanted = expect.value(QLatin1String("refused")).toVariant().toStringList();
    std::sort(wanted.begin(), wanted.end());
    if (codes != wanted || answer.value(QLatin1String("ok")).toBool() != wanted.isEmpty()) {
        differs(line, QStringLiteral("refused [%1] instead of [%2]%3").arg(codes.join(u' '), wanted.join(u' '), texts.isEmpty() ? QString() : QStringLiteral(": ") + texts.join(u' ')));
        return;
    }
    if (const QJsonValue says = expect.value(QLatin1String("says")); !says.isUndefined() && says.toVariant().toStringList() != texts)
        differs(line, QStringLiteral("says %1 instead of %2").arg(shown(QJsonArray::fromStringList(texts)), shown(says)));
    comparePlaces(line, answer.value(QLatin1String("result")));
}

void Script::comparePlaces(const Line &line, const QJsonValue &result)
{
    const QJsonObject expect = line.json.value(QLatin1String("expect")).toObject();
    for (auto it = expect.begin(); it != expect.end(); ++it) {
        if (QStringList{QStringLiteral("refused"), QStringLiteral("says"), QStringLiteral("exit")}.contains(it.key()))
            continue;
        const QJsonValue found = atPath(result, resolvedText(it.key()));
        if (!meets(found, resolved(it.value())))
            differs(line, QStringLiteral("%1: %2 instead of %3").arg(it.key(), shown(found), shown(it.value())));
    }
}

void Script::callOther(const Line &line)
{
    QStringList arguments;
    for (const auto &argument : line.json.value(QLatin1String("cli")).toArray())
        arguments.append(resolvedText(argument.toString()));
    const Ran ran = call(arguments);
    const int wanted = line.json.value(QLatin1String("expect")).toObject().value(QLatin1String("exit")).toInt();
    if (ran.exit != wanted)
        differs(line, QStringLiteral("exit %1 instead of %2: %3").arg(ran.exit).arg(wanted).arg(QString::fromUtf8(ran.err)));
    // `history` prints a line an entry: together they are the list that a path looks in.
    QByteArray out = ran.out.trimmed();
    if (out.contains('\n'))
        out = '[' + out.replace('\n', ',') + ']';
    comparePlaces(line, QJsonDocument::fromJson('[' + out + ']').array().at(0));
}

void Script::readPrint(const Line &line)
{
    const QString path = m_folder.filePath(line.json.value(QLatin1String("pdf")).toString());
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    if (!reader.waitForFinished(60'000) || reader.exitCode() != 0) {
        differs(line, QStringLiteral("no text in the print: %1").arg(QString::fromUtf8(reader.readAllStandardError())));
        return;
    }
    const QString text = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    for (const auto &word : line.json.value(QLatin1String("has")).toArray())
        if (!text.contains(word.toString()))
            differs(line, QStringLiteral("the print lacks '%1': %2").arg(word.toString(), text));
    for (const auto &word : line.json.value(QLatin1String("lacks")).toArray())
        if (text.contains(word.toString(), Qt::CaseInsensitive))
            differs(line, QStringLiteral("the print has '%1'").arg(word.toString()));
}

QStringList Script::run()
{
    makeVault();
    const QList<Line> lines = read();
    if (!m_differences.isEmpty())
        return m_differences;
    for (const Line &line : lines) {
        const bool forRun = line.json.contains(QStringLiteral("do")) || line.json.contains(QStringLiteral("ask"));
        if (forRun) {
            m_waiting.append(line);
            if (line.json.contains(QStringLiteral("keep")))
                carryOut(); // the next line may need it
            continue;
        }
        carryOut();
        if (line.json.contains(QStringLiteral("now")))
            m_now = line.json.value(QLatin1String("now")).toString();
        else if (line.json.contains(QStringLiteral("cli")))
            callOther(line);
        else if (line.json.contains(QStringLiteral("pdf")))
            readPrint(line);
        else
            differs(line, QStringLiteral("no kind of line that this program knows"));
    }
    carryOut();
    const Ran verified = call({QStringLiteral("verify"), m_folder.filePath(QStringLiteral("vault"))});
    if (verified.exit != 0)
        differs({}, QStringLiteral("verify: %1").arg(QString::fromUtf8(verified.out)));
    return m_differences;
}

} // namespace luwte::test
