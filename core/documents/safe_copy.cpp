#include "core/documents/safe_copy.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/base/say.h"

namespace luwte::documents {

namespace {

struct Secret
{
    QString text;
    QString label;
};

} // namespace

static QList<Secret> secretsOf(const victim::Person &person, store::Connection &connection)
{
    QList<Secret> secrets;
    const auto add = [&](const QString &text, const QString &label) {
        if (text.trimmed().size() >= 3)
            secrets.append({text.trimmed(), label});
    };
    add(person.familyName, say("documents", "achternaam"));
    if (person.givenName.compare(person.chosenName, Qt::CaseInsensitive) != 0)
        add(person.givenName, say("documents", "naam in documenten"));
    for (const QString &alias : person.aliases.split(u';', Qt::SkipEmptyParts))
        if (alias.trimmed().compare(person.chosenName, Qt::CaseInsensitive) != 0)
            add(alias, say("documents", "andere naam"));
    add(person.street, say("documents", "adres"));
    add(person.postcode, say("documents", "adres"));
    if (person.phone.given())
        add(person.phone.value(), say("documents", "telefoonnummer"));
    add(person.phoneTyped, say("documents", "telefoonnummer"));
    store::Cursor facility(connection.prepared("SELECT name, alias, street, postcode, phone FROM facility"));
    while (facility.next())
        for (int column = 0; column < 5; ++column)
            add(facility->text(column), column < 2 ? say("documents", "naam van de opvang") : say("documents", "adres van de opvang"));
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
        const QRegularExpression whole(QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])").arg(QRegularExpression::escape(secret.text)),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const QString cleaned = QString(text).replace(whole, QStringLiteral("…"));
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

void makeSafe(Document &document, const victim::Person &person, store::Connection &connection)
{
    const QList<Secret> secrets = secretsOf(person, connection);
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
