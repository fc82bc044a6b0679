// run: JSON lines through the door, one answer a line, printed after the transaction is durable.

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/crypto/stack.h"

namespace luwte::cli {

namespace {

constexpr qint64 maxLine = 4 * 1024 * 1024;

class Script
{
public:
    explicit Script(std::unique_ptr<house::Office> office) : m_office(std::move(office)) {}

    /// The answer to one line; `refused` tells whether it was a refusal.
    QJsonObject answer(const QByteArray &line, bool &refused)
    {
        refused = true;
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(line, &error);
        if (error.error != QJsonParseError::NoError || !document.isObject())
            return no({{QStringLiteral("line.json"), say("cli", "Deze regel is geen JSON. Schrijf een object op een regel."), {}}});
        const QJsonObject object = document.object();
        for (auto it = object.begin(); it != object.end(); ++it)
            if (!QStringList{QStringLiteral("do"), QStringLiteral("ask"), QStringLiteral("with"), QStringLiteral("at"), QStringLiteral("as"), QStringLiteral("save")}.contains(it.key()))
                return no({unknownField(it.key())});
        if (!m_office)
            return no({{QStringLiteral("session.locked"), say("cli", "Het bestand is op slot. Open het opnieuw."), {}}});
        const QString verb = object.value(QLatin1String("do")).toString();
        if (verb == QLatin1String("session.lock")) {
            m_office.reset(); // keys and data leave memory; the process stays
            m_saved.clear();
            crypto::wipeStack();
            refused = false;
            return {{QStringLiteral("ok"), true}, {QStringLiteral("id"), QJsonValue::Null}, {QStringLiteral("result"), QJsonValue::Null}};
        }
        command::Circumstance circumstance;
        if (object.contains(QStringLiteral("at"))) {
            const auto at = Instant::fromText(object.value(QLatin1String("at")).toString());
            if (!at)
                return no({{QStringLiteral("line.at"), say("cli", "Schrijf 'at' als 2026-03-02T09:00."), QStringLiteral("at")}});
            circumstance.at = *at;
        }
        circumstance.as = object.value(QLatin1String("as")).toString();
        Refusals refusals;
        const QJsonObject with = resolved(object.value(QLatin1String("with")), refusals).toObject();
        if (!refusals.isEmpty())
            return no(refusals);
        if (object.contains(QStringLiteral("ask"))) {
            const auto result = m_office->door().ask(object.value(QLatin1String("ask")).toString(), with, circumstance);
            if (!result)
                return no(result.error());
            refused = false;
            return {{QStringLiteral("ok"), true}, {QStringLiteral("id"), QJsonValue::Null}, {QStringLiteral("result"), *result}};
        }
        const auto done = m_office->door().execute(verb, with, circumstance);
        if (!done)
            return no(done.error());
        refused = false;
        const QString save = object.value(QLatin1String("save")).toString();
        if (!save.isEmpty())
            m_saved.insert(save, done->id.toText());
        return {{QStringLiteral("ok"), true}, {QStringLiteral("id"), done->id.isNull() ? QJsonValue() : QJsonValue(done->id.toText())}, {QStringLiteral("result"), done->result}};
    }

private:
    static QJsonObject no(const Refusals &refusals)
    {
        QJsonArray list;
        for (const Refusal &refusal : refusals)
            list.append(QJsonObject{{QStringLiteral("code"), refusal.code}, {QStringLiteral("message"), refusal.text}, {QStringLiteral("field"), refusal.field}});
        return {{QStringLiteral("ok"), false}, {QStringLiteral("refused"), list}};
    }

    /// "$a" becomes the id that an earlier line saved as "a".
    QJsonValue resolved(const QJsonValue &value, Refusals &refusals) const
    {
        if (value.isString() && value.toString().startsWith(u'$')) {
            const QString name = value.toString().mid(1);
            if (!m_saved.contains(name)) {
                refusals.append({QStringLiteral("line.saved"), say("cli", "Er is nog niets bewaard als '%1'. Zet 'save' op een eerdere regel.").arg(name.left(60)), {}});
                return {};
            }
            return m_saved.value(name);
        }
        if (value.isObject()) {
            QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                it.value() = resolved(it.value(), refusals);
            return object;
        }
        if (value.isArray()) {
            QJsonArray array;
            for (const auto &entry : value.toArray())
                array.append(resolved(entry, refusals));
            return array;
        }
        return value;
    }

    std::unique_ptr<house::Office> m_office;
    QHash<QString, QString> m_saved;
};

} // namespace

int runRun(const Arguments &arguments)
{
    arguments.expect(2, {QStringLiteral("--keep-going")});
    const QString name = arguments.word(1, say("cli", "het script, of - voor standaardinvoer"));
    QFile file(name);
    const bool standard = name == QLatin1String("-");
    // Unbuffered: what was read must not linger in a buffer after a lock (security.md, trial 6).
    const bool opened = standard ? file.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered) : file.open(QIODevice::ReadOnly);
    if (!opened)
        throw Fault(FaultKind::Disk, say("cli", "Het script is niet te lezen. Controleer het pad."), QStringLiteral("script unreadable"));
    Script script(openOffice(arguments, vault::Access::ReadWrite));
    bool anyRefused = false;
    QByteArray line;
    while (!(line = file.readLine(maxLine + 2)).isEmpty()) {
        if (line.size() > maxLine)
            throw Fault(FaultKind::Foreign, say("cli", "Een regel is langer dan 4 MB. Verdeel het werk over meer regels."), QStringLiteral("line too long"));
        if (line.trimmed().isEmpty())
            continue;
        bool refused = false;
        printJson(script.answer(line, refused));
        anyRefused = anyRefused || refused;
        if (refused && !arguments.has("--keep-going"))
            return ExitRefused;
    }
    return anyRefused ? ExitRefused : ExitDone;
}

} // namespace luwte::cli
