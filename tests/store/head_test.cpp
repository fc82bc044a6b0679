#include <QSet>
#include <catch2/catch_test_macros.hpp>

#include "core/base/fold.h"
#include "core/codebook/phone.h"
#include "core/store/head.h"
#include "core/store/transaction.h"
#include "tests/store/test_store.h"

using namespace luwte;
using namespace luwte::store;
using luwte::test::TestStore;

static Headline line(const QString &name, const QStringList &phones = {}, const char *kind = "person")
{
    Headline head;
    head.record = Id::make(1000);
    head.kind = QString::fromLatin1(kind);
    head.title = name;
    head.words = searchWords(name);
    for (const QString &phone : phones)
        head.words += codebook::phoneForms(phone);
    return head;
}

static QStringList titles(Connection &connection, const char *text, int limit = 50)
{
    QStringList found;
    for (const HeadRow &row : readHeads(connection, {QString(), QString::fromUtf8(text), QString()}, limit))
        found.append(row.title);
    return found;
}

TEST_CASE("names are found by their beginning, without accents, in their own script and in Latin")
{
    TestStore store;
    Connection &connection = store.connection();
    for (const char *name : {"Zsófia Kovács", "李 娜", "Тарас Шевченко", "أمينة حسن", "Marek W.", "O'Neill Sean", "Mar"})
        writeHead(connection, line(QString::fromUtf8(name)));
    struct Case
    {
        const char *typed;
        QStringList expected;
    };
    const Case cases[] = {
        {"zso", {QStringLiteral("Zsófia Kovács")}},
        {"ZSÓFIA", {QStringLiteral("Zsófia Kovács")}},
        {"kovacs zsofia", {QStringLiteral("Zsófia Kovács")}},
        {"kovács", {QStringLiteral("Zsófia Kovács")}},
        {"李", {QStringLiteral("李 娜")}},
        {"李 娜", {QStringLiteral("李 娜")}},
        {"li na", {QStringLiteral("李 娜")}},
        {"Шевченко", {QStringLiteral("Тарас Шевченко")}},
        {"шевч", {QStringLiteral("Тарас Шевченко")}},
        {"shevchenko", {QStringLiteral("Тарас Шевченко")}},
        {"أمينة", {QStringLiteral("أمينة حسن")}},
        {"mar", {QStringLiteral("Mar"), QStringLiteral("Marek W.")}},
        {"marek", {QStringLiteral("Marek W.")}},
        {"oneill", {QStringLiteral("O'Neill Sean")}},
        {"o'neill", {QStringLiteral("O'Neill Sean")}},
        {"arek", {}},
        {"niemand", {}},
    };
    for (const Case &c : cases) {
        INFO(c.typed);
        CHECK(titles(connection, c.typed) == c.expected);
    }
}

TEST_CASE("a phone number is found in any notation, from its first digits")
{
    TestStore store;
    Connection &connection = store.connection();
    writeHead(connection, line(QStringLiteral("Amina"), {QStringLiteral("+31612345678")}));
    writeHead(connection, line(QStringLiteral("Bente"), {QStringLiteral("+48512345678")}));
    for (const char *typed : {"06-12 34 56 78", "0612345678", "+31 (0)6 12345678", "0031612345678", "+31612345678", "06123", "316123"}) {
        INFO(typed);
        CHECK(titles(connection, typed) == QStringList{QStringLiteral("Amina")});
    }
    CHECK(titles(connection, "+48 512 345 678") == QStringList{QStringLiteral("Bente")});
    CHECK(titles(connection, "0687654321").isEmpty());
}

TEST_CASE("whatever is typed, search answers and nothing breaks")
{
    TestStore store;
    Connection &connection = store.connection();
    writeHead(connection, line(QStringLiteral("Marek")));
    for (const char *typed : {"", " ", "\"", "*", "marek*", "\"marek", "NEAR(a b)", "a AND", "OR", "-", "(", ")", "^marek", "words:marek",
             "'; DROP TABLE head", "{}", "\\", "+", "%", "_", "\xc2\xa0", "0", "00"}) {
        INFO(typed);
        CHECK_NOTHROW(titles(connection, typed));
    }
    CHECK(titles(connection, "marek*") == QStringList{QStringLiteral("Marek")});
    CHECK_NOTHROW(titles(connection, QByteArray(200000, 'a').constData()));
    CHECK_NOTHROW(titles(connection, QByteArray("a ").repeated(5000).constData()));
    CHECK_NOTHROW((void)readHeads(connection, {QString(), QString(QChar(0xd800)), QString()}, 10)); // half a pair
}

TEST_CASE("who changes their name is found by the new one only")
{
    TestStore store;
    Connection &connection = store.connection();
    Headline head = line(QStringLiteral("Carlos"));
    writeHead(connection, head);
    head.title = QStringLiteral("Valentina");
    head.words = searchWords(head.title);
    writeHead(connection, head);
    CHECK(titles(connection, "carlos").isEmpty());
    CHECK(titles(connection, "valentina") == QStringList{QStringLiteral("Valentina")});
    head.subtitle = QStringLiteral("2026-0001-DEPR"); // no word changes
    writeHead(connection, head);
    CHECK(titles(connection, "valentina").size() == 1);
    CHECK(countHeads(connection, QStringLiteral("person")) == 1);
}

TEST_CASE("texts are found after names, once each, and no longer when they are gone")
{
    TestStore store;
    Connection &connection = store.connection();
    const Headline marek = line(QStringLiteral("Marek"));
    const Headline other = line(QStringLiteral("Champignon"));
    writeHead(connection, marek);
    writeHead(connection, other);
    const Id note = Id::make(1);
    writeText(connection, note, marek.record, searchWords(QStringLiteral("Werkte bij een champignonkweker.")));
    writeText(connection, Id::make(2), marek.record, searchWords(QStringLiteral("Nog eens over champignons.")));
    CHECK(titles(connection, "champignon") == QStringList{QStringLiteral("Champignon"), QStringLiteral("Marek")});
    CHECK(titles(connection, "champignon", 1) == QStringList{QStringLiteral("Champignon")});
    CHECK(titles(connection, "kweker").isEmpty());
    writeText(connection, note, marek.record, searchWords(QStringLiteral("Werkte bij een tulpenkweker.")));
    CHECK(titles(connection, "champignonkweker").isEmpty());
    CHECK(titles(connection, "tulp") == QStringList{QStringLiteral("Marek")});
    writeText(connection, note, marek.record, {});
    CHECK(titles(connection, "tulp").isEmpty());
}

TEST_CASE("in texts a whole word goes before the start of one, and two letters are no start")
{
    TestStore store;
    Connection &connection = store.connection();
    const Headline starts = line(QStringLiteral("Anton"));
    const Headline whole = line(QStringLiteral("Bert"));
    writeHead(connection, starts);
    writeHead(connection, whole);
    // The older text has the word itself, the newer one only begins with it.
    writeText(connection, Id::make(1), whole.record, searchWords(QStringLiteral("Tolk gebeld op do, 李娜 erbij.")));
    writeText(connection, Id::make(2), starts.record, searchWords(QStringLiteral("Tolken zijn er, donderdag.")));
    CHECK(titles(connection, "tolk") == QStringList{QStringLiteral("Bert"), QStringLiteral("Anton")});
    CHECK(titles(connection, "tol") == QStringList{QStringLiteral("Anton"), QStringLiteral("Bert")});
    CHECK(titles(connection, "do") == QStringList{QStringLiteral("Bert")});
    CHECK(titles(connection, "don") == QStringList{QStringLiteral("Anton")});
    CHECK(titles(connection, "to").isEmpty());
    CHECK(titles(connection, "李") == QStringList{QStringLiteral("Bert")});
    CHECK(titles(connection, "tolk do") == QStringList{QStringLiteral("Bert")});
}

TEST_CASE("a text that many records hold still fills its page")
{
    TestStore store;
    Connection &connection = store.connection();
    const Headline chatty = line(QStringLiteral("Veel"));
    const Headline quiet = line(QStringLiteral("Weinig"));
    writeHead(connection, chatty);
    writeHead(connection, quiet);
    for (int i = 0; i < 30; ++i)
        writeText(connection, Id::make(i), chatty.record, {QStringLiteral("tolk")});
    writeText(connection, Id::make(99), quiet.record, {QStringLiteral("tolk")});
    const QStringList found = titles(connection, "tolk", 10);
    CHECK(found.size() == 2);
}

TEST_CASE("pages give every row once, in the order of names")
{
    TestStore store;
    Connection &connection = store.connection();
    {
        Transaction transaction(connection);
        for (int i = 0; i < 700; ++i)
            writeHead(connection, line(QStringLiteral("Naam %1 van Test").arg(i % 50))); // many of the same name
        writeHead(connection, line(QStringLiteral("Andere soort"), {}, "facility"));
        transaction.commit();
    }
    for (const QString &text : {QString(), QStringLiteral("naam"), QStringLiteral("naam 7")}) {
        INFO(text.toStdString());
        QSet<qint64> seen;
        QByteArray last;
        std::optional<HeadRow> after;
        int pages = 0;
        while (pages < 100) {
            const auto rows = readHeads(connection, {QStringLiteral("person"), text, QString()}, 60, after ? &*after : nullptr);
            if (rows.empty())
                break;
            ++pages;
            for (const HeadRow &row : rows) {
                CHECK_FALSE(seen.contains(row.id));
                CHECK(row.kind == QStringLiteral("person"));
                CHECK(last <= row.key.sort);
                last = row.key.sort;
                seen.insert(row.id);
            }
            after = rows.back();
        }
        CHECK(seen.size() == (text.isEmpty() || text == QStringLiteral("naam") ? 700 : 14));
    }
    CHECK(countHeads(connection, QStringLiteral("person")) == 700);
}

TEST_CASE("no list and no search scans a table")
{
    TestStore store;
    Connection &connection = store.connection();
    writeHead(connection, line(QStringLiteral("Marek")));
    const HeadRow after = readHeads(connection, {QStringLiteral("person"), QString(), QString()}, 1).front();
    const char *const queries[] = {
        "SELECT id FROM head h WHERE h.kind = 'person' ORDER BY h.sort, h.id LIMIT 50",
        "SELECT id FROM head h WHERE h.kind = 'person' AND (h.sort, h.id) > (x'00', 1) ORDER BY h.sort, h.id LIMIT 50",
        "SELECT id FROM head WHERE record = x'00'",
    };
    for (const char *sql : queries) {
        INFO(sql);
        Statement plan = connection.prepare(QByteArray("EXPLAIN QUERY PLAN ") + sql);
        while (plan.step()) {
            CHECK_FALSE(plan.text(3).startsWith(QStringLiteral("SCAN")));
            CHECK_FALSE(plan.text(3).contains(QStringLiteral("TEMP B-TREE")));
        }
    }
    CHECK(after.title == QStringLiteral("Marek"));
}
