// users: accounts and their keys. New passphrases come from a file or a prompt, never from an argument; recovery keys go out once.

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include "app/cli/output.h"
#include "app/cli/passphrase.h"
#include "app/cli/verbs.h"
#include "core/base/counted.h"
#include "core/base/day_text.h"
#include "core/house/house.h"
#include "core/house/keys.h"
#include "core/house/rekey.h"

namespace luwte::cli {

namespace {

const QString newFile = QStringLiteral("--new-passphrase-file");

QString keyWord(house::Holder::Key key)
{
    switch (key) {
    case house::Holder::Key::None: return QStringLiteral("none");
    case house::Holder::Key::Starting: return QStringLiteral("starting");
    case house::Holder::Key::Own: return QStringLiteral("own");
    }
    return {};
}

QString keyText(const house::Holder &holder)
{
    if (holder.account.stopped)
        return say("users", "gestopt");
    switch (holder.key) {
    case house::Holder::Key::None: return say("users", "geen wachtwoord");
    case house::Holder::Key::Starting: return say("users", "startwachtwoord, nog niet gewijzigd");
    case house::Holder::Key::Own: break;
    }
    return holder.withFile ? say("users", "eigen wachtwoord met sleutelbestand") : say("users", "eigen wachtwoord");
}

QJsonObject rowOf(const house::Holder &holder)
{
    QJsonArray roles;
    for (const Code &role : holder.account.roles)
        roles.append(role.value);
    const QString since = holder.since.toText();
    return {{QStringLiteral("id"), holder.account.id.toText()}, {QStringLiteral("name"), holder.account.name}, {QStringLiteral("display_name"), holder.account.displayName},
        {QStringLiteral("roles"), roles}, {QStringLiteral("region"), holder.account.region.isEmpty() ? QJsonValue() : QJsonValue(holder.account.region.value)},
        {QStringLiteral("stopped"), holder.account.stopped}, {QStringLiteral("key"), keyWord(holder.key)}, {QStringLiteral("key_file"), holder.withFile},
        {QStringLiteral("since"), holder.since.isNull() ? QJsonValue() : QJsonValue(since)}};
}

/// The account with this login name; Fault when there is none.
house::Holder holderNamed(house::Office &office, const QString &name)
{
    for (const house::Holder &holder : house::holders(office))
        if (holder.account.name.compare(name, Qt::CaseInsensitive) == 0)
            return holder;
    throw UsageError{say("users", "Er is geen account '%1'. Kijk met 'users DIR list'.").arg(name.left(60))};
}

int told(const Arguments &arguments, house::Office &office, const QString &name, const QString &text)
{
    if (arguments.json)
        printJson(rowOf(holderNamed(office, name)));
    else
        printLine(text);
    return ExitDone;
}

crypto::KdfCost costOf(const Arguments &arguments)
{
    if (!arguments.has("--kdf-memory") && !arguments.has("--kdf-passes"))
        return crypto::measuredCost();
    crypto::KdfCost cost;
    cost.memoryKiB = qMin(arguments.number("--kdf-memory", cost.memoryKiB / 1024, 0), 1'000'000) * 1024;
    cost.passes = arguments.number("--kdf-passes", cost.passes, 0);
    return cost;
}

Refusals checkCost(const crypto::KdfCost &cost)
{
    if (crypto::costAllowed(cost))
        return {};
    return {{QStringLiteral("key.kdf"), say("users", "Kies minstens 19 MiB geheugen en 2 rondes, en samen niet meer dan een gewone computer aankan."), QStringLiteral("kdf")}};
}

/// A new passphrase, asked and stretched; `old` is the one it may not be.
Result<vault::FreshKey> askFresh(const Arguments &arguments, const crypto::SecretBytes &old, const crypto::SecretBytes &keyFile)
{
    const crypto::KdfCost cost = costOf(arguments);
    if (const Refusals refusals = checkCost(cost); !refusals.isEmpty())
        return refuse(refusals);
    const auto typed = readNewPassphrase(arguments);
    if (!typed)
        return refuse(typed.error());
    if (const Refusals refusals = house::checkNewPassphrase(*typed, old); !refusals.isEmpty())
        return refuse(refusals);
    return vault::provedKey({*typed, keyFile}, cost);
}

const QStringList &costOptions()
{
    static const QStringList options{QStringLiteral("--kdf-memory"), QStringLiteral("--kdf-passes")};
    return options;
}

int list(const Arguments &arguments)
{
    arguments.expect(2, {});
    const auto office = openOffice(arguments, vault::Access::ReadOnly);
    demand(*office, access::Right::AccountWrite, "users");
    QJsonArray rows;
    for (const house::Holder &holder : house::holders(*office)) {
        rows.append(rowOf(holder));
        if (!arguments.json)
            printLine(QStringLiteral("%1\t%2\t%3").arg(holder.account.name, holder.account.displayName, keyText(holder)));
    }
    if (arguments.json)
        printJson(rows);
    return ExitDone;
}

int add(const Arguments &arguments)
{
    arguments.expect(3, QStringList{newFile, QStringLiteral("--roles"), QStringLiteral("--display-name"), QStringLiteral("--region"), QStringLiteral("--without-key")} + costOptions());
    const QString name = arguments.word(2, say("users", "de inlognaam"));
    if (!arguments.has("--roles"))
        throw UsageError{say("users", "Geef --roles met een of meer rollen, met komma's ertussen.")};
    QJsonObject with{{QStringLiteral("name"), name}, {QStringLiteral("display_name"), arguments.value("--display-name")},
        {QStringLiteral("roles"), QJsonArray::fromStringList(arguments.value("--roles").split(u',', Qt::SkipEmptyParts))}};
    if (arguments.has("--region"))
        with.insert(QStringLiteral("region"), arguments.value("--region"));
    const auto office = openOffice(arguments, vault::Access::ReadWrite);
    if (arguments.has("--without-key")) {
        const auto done = office->door().execute(QStringLiteral("account.add"), with);
        return done ? told(arguments, *office, name, say("users", "%1 is toegevoegd, nog zonder wachtwoord.").arg(name)) : failed(arguments.json, done.error());
    }
    demand(*office, access::Right::AccountWrite, "users");
    const auto fresh = askFresh(arguments, {}, {});
    if (!fresh)
        return failed(arguments.json, fresh.error());
    const auto done = house::addWithKey(*office, with, *fresh);
    return done ? told(arguments, *office, name, say("users", "%1 is toegevoegd. Geef het startwachtwoord door; bij de eerste keer openen kiest je collega een eigen wachtwoord.").arg(name))
                : failed(arguments.json, done.error());
}

int stopOrResume(const Arguments &arguments, bool stop)
{
    arguments.expect(3, {QStringLiteral("--reason")});
    const QString name = arguments.word(2, say("users", "de inlognaam"));
    const auto office = openOffice(arguments, vault::Access::ReadWrite);
    const house::Holder holder = holderNamed(*office, name);
    QJsonObject with{{QStringLiteral("id"), holder.account.id.toText()}};
    if (arguments.has("--reason"))
        with.insert(QStringLiteral("reason"), arguments.value("--reason"));
    const auto done = office->door().execute(stop ? QStringLiteral("account.stop") : QStringLiteral("account.resume"), with);
    if (!done)
        return failed(arguments.json, done.error());
    return told(arguments, *office, name, stop ? say("users", "Het account van %1 is gestopt. Wie een kopie van het bestand heeft, kan die nog openen: overweeg 'users DIR rekey'.").arg(name)
                                               : say("users", "%1 mag weer. Geef een startwachtwoord met 'users DIR starting'.").arg(name));
}

int starting(const Arguments &arguments)
{
    arguments.expect(3, QStringList{newFile} + costOptions());
    const QString name = arguments.word(2, say("users", "de inlognaam"));
    const auto office = openOffice(arguments, vault::Access::ReadWrite);
    demand(*office, access::Right::AccountWrite, "users");
    const house::Holder holder = holderNamed(*office, name);
    const auto fresh = askFresh(arguments, {}, {});
    if (!fresh)
        return failed(arguments.json, fresh.error());
    const auto done = house::giveKey(*office, holder.account.id, *fresh);
    return done ? told(arguments, *office, name, say("users", "%1 heeft een startwachtwoord. Het oude wachtwoord past niet meer.").arg(name)) : failed(arguments.json, done.error());
}

int take(const Arguments &arguments)
{
    arguments.expect(3, {});
    const QString name = arguments.word(2, say("users", "de inlognaam"));
    const auto office = openOffice(arguments, vault::Access::ReadWrite);
    const auto done = house::takeKey(*office, holderNamed(*office, name).account.id);
    return done ? told(arguments, *office, name, say("users", "%1 heeft geen wachtwoord meer.").arg(name)) : failed(arguments.json, done.error());
}

/// Opens with what the user has and puts `fresh` in its place; also when that is a starting passphrase, which opens nothing else.
int changeOwn(const Arguments &arguments, const std::function<Result<vault::FreshKey>(const vault::Credential &)> &makeFresh, const QString &text)
{
    const vault::Credential old = readCredential(arguments);
    auto vault = openVault(arguments, old, vault::Access::ReadWrite);
    const auto fresh = makeFresh(old);
    if (!fresh)
        return failed(arguments.json, fresh.error());
    std::unique_ptr<house::Office> office = house::Office::enter(std::move(vault), clockOf(arguments), &*fresh);
    return told(arguments, *office, office->door().session().user, text);
}

int passphrase(const Arguments &arguments)
{
    arguments.expect(2, QStringList{newFile} + costOptions());
    return changeOwn(arguments, [&](const vault::Credential &old) { return askFresh(arguments, old.passphrase, old.keyFile); },
        say("users", "Je wachtwoord is veranderd. Het oude past niet meer."));
}

/// The passphrase stays; how it is stretched changes. Not with a recovery key or a starting passphrase, which are nobody's own.
Result<vault::FreshKey> sameAgain(const Arguments &arguments, const vault::Credential &old, const crypto::SecretBytes &keyFile)
{
    if (vault::normalisedRecoveryKey(old.passphrase))
        return refuse(QStringLiteral("key.recovery"), say("users", "Dit gaat niet met de herstelcode. Kies eerst een wachtwoord met 'users DIR passphrase'."));
    const crypto::KdfCost cost = costOf(arguments);
    if (const Refusals refusals = checkCost(cost); !refusals.isEmpty())
        return refuse(refusals);
    return vault::provedKey({old.passphrase, keyFile}, cost);
}

int costs(const Arguments &arguments)
{
    arguments.expect(2, costOptions());
    const vault::Credential old = readCredential(arguments);
    auto office = house::Office::enter(openVault(arguments, old, vault::Access::ReadWrite), clockOf(arguments));
    const auto fresh = sameAgain(arguments, old, old.keyFile);
    if (!fresh)
        return failed(arguments.json, fresh.error());
    const auto done = house::changeOwnKey(*office, *fresh);
    if (!done)
        return failed(arguments.json, done.error());
    if (arguments.json)
        printJson(QJsonObject{{QStringLiteral("kdf_memory_mib"), fresh->cost.memoryKiB / 1024}, {QStringLiteral("kdf_passes"), fresh->cost.passes}});
    else
        printLine(say("users", "Raden kost nu %1 MiB geheugen en %2 rondes per poging.").arg(fresh->cost.memoryKiB / 1024).arg(fresh->cost.passes));
    return ExitDone;
}

int keyFile(const Arguments &arguments)
{
    arguments.expect(2, QStringList{QStringLiteral("--use"), QStringLiteral("--make"), QStringLiteral("--none")} + costOptions());
    if (int(arguments.has("--use")) + int(arguments.has("--make")) + int(arguments.has("--none")) != 1)
        throw UsageError{say("users", "Kies een van de drie: --use BESTAND, --make BESTAND of --none.")};
    const vault::Credential old = readCredential(arguments);
    auto office = house::Office::enter(openVault(arguments, old, vault::Access::ReadWrite), clockOf(arguments));
    if (arguments.has("--make"))
        vault::makeKeyFile(arguments.value("--make"));
    const crypto::SecretBytes file = arguments.has("--none") ? crypto::SecretBytes() : vault::readKeyFile(arguments.has("--make") ? arguments.value("--make") : arguments.value("--use"));
    const auto fresh = sameAgain(arguments, old, file);
    if (!fresh)
        return failed(arguments.json, fresh.error());
    const auto done = house::changeOwnKey(*office, *fresh);
    if (!done)
        return failed(arguments.json, done.error());
    return told(arguments, *office, office->door().session().user,
        fresh->withFile ? say("users", "Voortaan hoort het sleutelbestand bij je wachtwoord. Bewaar een kopie op een veilige plek: zonder dat bestand kun je er niet meer in.")
                        : say("users", "Voortaan is je wachtwoord genoeg."));
}

/// The new key counts; the disk failed after that.
QString halfText()
{
    return say("rekey", "Het bestand heeft de nieuwe sleutel, maar de schijf gaf daarna een storing. Controleer de schijf en open het bestand opnieuw; dan maakt Luwte het af.");
}

void tellRecovery(const Arguments &arguments, const crypto::SecretBytes &key)
{
    const QString text = QString::fromLatin1(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()));
    if (arguments.json)
        printJson(QJsonObject{{QStringLiteral("vault"), QFileInfo(arguments.word(0, {})).absoluteFilePath()}, {QStringLiteral("recovery_key"), text}});
    else
        printLine(say("users", "Herstelcode (schrijf op en bewaar op een veilige plek, Luwte toont deze maar een keer): %1").arg(text));
}

int recovery(const Arguments &arguments)
{
    arguments.expect(2, {});
    const auto office = openOffice(arguments, vault::Access::ReadWrite);
    const crypto::SecretBytes key = vault::newRecoveryKey();
    const auto done = house::setRecoveryKey(*office, key);
    if (!done)
        return failed(arguments.json, done.error());
    tellRecovery(arguments, key);
    return ExitDone;
}

int rekey(const Arguments &arguments)
{
    arguments.expect(2, QStringList{newFile} + costOptions());
    const vault::Credential old = readCredential(arguments);
    auto office = house::Office::enter(openVault(arguments, old, vault::Access::ReadWrite), clockOf(arguments));
    demand(*office, access::Right::AccountWrite, "users");
    int others = 0;
    for (const house::Holder &holder : house::holders(*office))
        others += holder.key != house::Holder::Key::None && holder.account.name != office->door().session().user ? 1 : 0;
    tell(counted(others, say("users", "Na afloop past alleen jouw wachtwoord nog, en een nieuwe herstelcode. 1 collega krijgt van jou een nieuw startwachtwoord."),
        say("users", "Na afloop past alleen jouw wachtwoord nog, en een nieuwe herstelcode. %1 collega's krijgen van jou een nieuw startwachtwoord.")));
    // The own passphrase stays unless another is given; after a recovery key there is none to stay.
    const bool another = arguments.has("--new-passphrase-file") || vault::normalisedRecoveryKey(old.passphrase);
    const auto fresh = another ? askFresh(arguments, old.passphrase, old.keyFile) : sameAgain(arguments, old, old.keyFile);
    if (!fresh)
        return failed(arguments.json, fresh.error());
    int last = -10;
    auto made = house::rekey(office, *fresh, clockOf(arguments), [&](double share) {
        const int percent = int(share * 100);
        if (percent >= last + 10) {
            last = percent;
            tell(QStringLiteral("%1 %").arg(percent));
        }
        return true;
    });
    if (!made)
        return failed(arguments.json, made.error());
    if (!made->office)
        tell(halfText());
    tellRecovery(arguments, made->recoveryKey);
    return ExitDone;
}

} // namespace

int runUsers(const Arguments &arguments)
{
    (void)arguments.word(0, say("cli", "de map van het bestand"));
    const QString what = arguments.word(1, say("users", "wat je wilt: list, add, stop, resume, starting, take, passphrase, costs, key-file, recovery of rekey"));
    static const QHash<QString, int (*)(const Arguments &)> verbs{{QStringLiteral("list"), list}, {QStringLiteral("add"), add},
        {QStringLiteral("stop"), [](const Arguments &a) { return stopOrResume(a, true); }}, {QStringLiteral("resume"), [](const Arguments &a) { return stopOrResume(a, false); }},
        {QStringLiteral("starting"), starting}, {QStringLiteral("take"), take}, {QStringLiteral("passphrase"), passphrase}, {QStringLiteral("costs"), costs},
        {QStringLiteral("key-file"), keyFile}, {QStringLiteral("recovery"), recovery}, {QStringLiteral("rekey"), rekey}};
    const auto verb = verbs.constFind(what);
    if (verb == verbs.constEnd())
        throw UsageError{say("users", "'%1' hoort niet bij users. Kies list, add, stop, resume, starting, take, passphrase, costs, key-file, recovery of rekey.").arg(what.left(60))};
    return (*verb)(arguments);
}

} // namespace luwte::cli
