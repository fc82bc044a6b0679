#include "app/cli/output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

namespace luwte::cli {

static void write(std::FILE *to, QByteArray text)
{
    text += '\n';
    std::fwrite(text.constData(), 1, std::size_t(text.size()), to);
    std::fflush(to);
}

void printJson(const QJsonValue &value)
{
    if (value.isObject())
        return write(stdout, QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return write(stdout, QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    write(stdout, wrapped.mid(1, wrapped.size() - 2));
}

void printLine(const QString &text)
{
    write(stdout, text.toUtf8());
}

void tell(const QString &text)
{
    write(stderr, text.toUtf8());
}

int failed(bool json, const QString &code, const QString &text, const QString &field, int exit)
{
    QString line = text;
    tell(line.replace(u'\n', u' '));
    if (json)
        printJson(QJsonObject{{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("message"), text}, {QStringLiteral("field"), field}}}});
    return exit;
}

int failed(bool json, const Fault &fault)
{
    if (qEnvironmentVariableIsSet("LUWTE_DETAIL"))
        tell(QString::fromUtf8(fault.what()));
    return failed(json, fault.code(), fault.text(), {}, fault.exitCode());
}

int failed(bool json, const Refusals &refusals)
{
    QStringList texts;
    for (const Refusal &refusal : refusals)
        texts.append(refusal.text);
    const Refusal first = refusals.value(0);
    return failed(json, first.code, texts.join(u' '), first.field, ExitRefused);
}

} // namespace luwte::cli
