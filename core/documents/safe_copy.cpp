#include "core/documents/safe_copy.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/base/say.h"
#include "core/codebook/phone.h"
#include "core/placement/views.h"

namespace luwte::documents {

namespace {

struct Secret
{
    QString text;
    QString label;
    QRegularExpression pattern;
};

QRegularExpression wholeWords(const QString &inside)
{
    return QRegularExpression(QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])").arg(inside), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// A number however it is written: +31 6…, 0031…, 06-…
QRegularExpression anyNotation(const QString &phone)
{
    const bool dutch = phone.startsWith(QLatin1String("+31"));
    QStringList digits;
    for (const QChar c : phone.mid(dutch ? 3 : 0))
        if (c.isDigit())
            digits.append(c);
    static const QString gap = QStringLiteral("[\\s().-]*");
    return wholeWords((dutch ? QStringLiteral("(?:\\+31|0031|0)") + gap + QStringLiteral("(?:0\\)?)?") + gap : QStringLiteral("(?:\\+|00)?")) + digits.join(gap));
}

} // namespace

static QList<Secret> secretsOf(const victim::Person &person, store::Connection &connection)
{
    QList<Secret> secrets;
    const auto add = [&](const QString &text, const QString &label) {
        if (text.trimmed().size() >= 3)
            secrets.append({text.trimmed(), label, wholeWords(QRegularExpression::escape(text.trimmed()))});
    };
    const auto addStreet = [&](const QString &street, const QString &label) {
        add(street, label);
        static const QRegularExpression number(QStringLiteral("\\s+[0-9].*$"));
        const QString name = QString(street).remove(number);
        if (name != street)
            add(name, label);
    };
    const auto addPhone = [&](const QString &phone, const QString &label) {
        add(phone, label);
        if (const QString e164 = codebook::toE164(phone).value_or(QString()); !e164.isEmpty())
            secrets.append({e164, label, anyNotation(e164)});
    };
    add(person.familyName, say("documents", "achternaam"));
    if (person.givenName.compare(person.chosenName, Qt::CaseInsensitive) != 0)
        add(person.givenName, say("documents", "naam in documenten"));
    for (const QString &alias : person.aliases.split(u';', Qt::SkipEmptyParts))
        if (alias.trimmed().compare(person.chosenName, Qt::CaseInsensitive) != 0)
            add(alias, say("documents", "andere naam"));
    addStreet(person.street, say("documents", "adres"));
    add(person.postcode, say("documents", "adres"));
    add(person.city, say("documents", "adres"));
    for (const auto *phone : {&person.phone, &person.homePhone})
        if (phone->given())
            addPhone(phone->value(), say("documents", "telefoonnummer"));
    add(person.phoneTyped, say("documents", "telefoonnummer"));
    add(person.email, say("documents", "e-mailadres"));
    if (const auto stay = placement::stayNow(connection, person.id))
        if (const auto home = store::findById<placement::Facility>(connection, stay->placement.facility))
            add(home->city, say("documents", "adres van de opvang"));
    store::Cursor facility(connection.prepared("SELECT name, alias, street, postcode, phone FROM facility"));
    while (facility.next()) {
        add(facility->text(0), say("documents", "naam van de opvang"));
        add(facility->text(1), say("documents", "naam van de opvang"));
        addStreet(facility->text(2), say("documents", "adres van de opvang"));
        add(facility->text(3), say("documents", "adres van de opvang"));
        addPhone(facility->text(4), say("documents", "telefoonnummer"));
    }
    std::sort(secrets.begin(), secrets.end(), [](const Secret &a, const Secret &b) { return a.text.size() > b.text.size(); });
    return secrets;
}

static void cleanText(QString &text, const QList<Secret> &secrets, QStringList &leftOut)
{
    // Dutch postcodes and the one word that no client print carries, wherever they were typed.
    static const QRegularExpression postcode(QStringLiteral("\\b[1-9][0-9]{3}\\s?[A-Z]{2}\\b"));
    static const QRegularExpression banned(QStringLiteral("prostitu\\w*"), QRegularExpression::CaseInsensitiveOption);
    const QString before = text;
    for (const Secret &secret : secrets) {
        const QString cleaned = QString(text).replace(secret.pattern, QStringLiteral("…"));
        if (cleaned != text && !leftOut.contains(secret.label))
            leftOut.append(secret.label);
        text = cleaned;
    }
    text.replace(banned, QStringLiteral("…"));
    const QString cleaned = QString(text).replace(postcode, QStringLiteral("…"));
    if (cleaned != text && !leftOut.contains(say("documents", "adres")))
        leftOut.append(say("documents", "adres"));
    text = cleaned;
}

void makeSafe(Document &document, const victim::Person &person, store::Connection &connection, const QStringList &names)
{
    QList<Secret> secrets = secretsOf(person, connection);
    for (const QString &name : names)
        secrets.append({name, say("documents", "naam"), wholeWords(QRegularExpression::escape(name))});
    document.safe = true;
    cleanText(document.title, secrets, document.leftOut);
    for (Block &block : document.blocks) {
        cleanText(block.text, secrets, document.leftOut);
        for (Row &row : block.rows)
            for (QString &cell : row.cells)
                cleanText(cell, secrets, document.leftOut);
    }
}

} // namespace luwte::documents
