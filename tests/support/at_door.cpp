#include "tests/support/at_door.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

namespace luwte::test {

static std::string inFull(const Refusals &refusals)
{
    QStringList lines;
    for (const Refusal &refusal : refusals)
        lines.append(refusal.code + QStringLiteral(" (") + refusal.field + QStringLiteral("): ") + refusal.text);
    return lines.join(u'\n').toStdString();
}

static Refusals refusalsOf(command::Door &door, const char *command, const QJsonObject &with, const command::Circumstance &circumstance)
{
    const auto done = door.execute(QString::fromLatin1(command), with, circumstance);
    INFO(command << " was carried out");
    REQUIRE_FALSE(done.has_value());
    for (const Refusal &refusal : done.error())
        CHECK_FALSE(refusal.text.isEmpty());
    return done.error();
}

command::Done AtDoor::do_(const char *command, const QJsonObject &with, const command::Circumstance &circumstance)
{
    auto done = door().execute(QString::fromLatin1(command), with, circumstance);
    INFO(command << " refused: " << (done ? std::string() : inFull(done.error())));
    REQUIRE(done.has_value());
    return *done;
}

QString AtDoor::refused(const char *command, const QJsonObject &with, const command::Circumstance &circumstance)
{
    QStringList codes;
    for (const Refusal &refusal : refusalsOf(door(), command, with, circumstance))
        codes.append(refusal.code);
    std::sort(codes.begin(), codes.end());
    return codes.join(u' ');
}

QString AtDoor::refusedTexts(const char *command, const QJsonObject &with, const command::Circumstance &circumstance)
{
    QStringList texts;
    for (const Refusal &refusal : refusalsOf(door(), command, with, circumstance))
        texts.append(refusal.text);
    return texts.join(u'\n');
}

QJsonValue AtDoor::ask(const char *query, const QJsonObject &with, const command::Circumstance &circumstance)
{
    const auto answer = door().ask(QString::fromLatin1(query), with, circumstance);
    INFO(query << " refused: " << (answer ? std::string() : inFull(answer.error())));
    REQUIRE(answer.has_value());
    return *answer;
}

void AtDoor::account(const char *name, std::initializer_list<const char *> roles)
{
    access::Account account;
    account.name = QString::fromUtf8(name);
    account.displayName = account.name;
    for (const char *role : roles)
        account.roles.append(Code(role));
    put(account);
}

} // namespace luwte::test
