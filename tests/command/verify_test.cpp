// Whoever alters the store behind Luwte's back, with the key in hand, is found out.
#include <catch2/catch_test_macros.hpp>

#include "tests/support/test_office.h"

using namespace luwte;
using namespace luwte::test;

static void fill(TestOffice &house)
{
    for (const char *name : {"Marek", "Grace", "Li"}) {
        const Id c = house.openCase(name);
        house.do_("note.add", with(R"({"case":"%1","type":"contact","text":"eerste gesprek"})", c));
        house.do_("safety.assess", with(R"({"case":"%1","q1":"yes","q2":"no"})", c));
    }
}

TEST_CASE("a store that only Luwte touched is whole, also after it was closed")
{
    TestOffice house;
    fill(house);
    CHECK(house.verify() == QStringList());
    house.reopen(vault::Access::ReadOnly);
    CHECK(house.verify() == QStringList());
}

TEST_CASE("alterations behind Luwte's back show")
{
    const char *const alterations[] = {
        "UPDATE person SET chosen_name = 'Iemand anders' WHERE id = (SELECT id FROM person LIMIT 1)",
        "UPDATE safety SET level = 0",
        "UPDATE note SET text = 'niets gezegd' WHERE id = (SELECT id FROM note LIMIT 1)",
        "DELETE FROM note WHERE id = (SELECT id FROM note LIMIT 1)",
        "INSERT INTO note(id, person, type, text) SELECT randomblob(16), person, 'contact', 'erbij gezet' FROM note LIMIT 1",
        "UPDATE journal SET author = 'iemand'",
        "UPDATE journal SET at = at + 1 WHERE n = 2",
        "UPDATE journal SET command = 'note.add' WHERE n = 2",
        "UPDATE journal SET hash = zeroblob(32) WHERE n = 3",
        "PRAGMA foreign_keys=OFF; DELETE FROM journal_change WHERE n = 3; DELETE FROM journal WHERE n = 3",
        "PRAGMA foreign_keys=OFF; DELETE FROM journal_change WHERE n = 3",
        "PRAGMA foreign_keys=OFF; DELETE FROM journal WHERE n = 3",
        "PRAGMA foreign_keys=OFF; UPDATE journal SET n = -n WHERE n IN (3, 4); UPDATE journal SET n = 7 + n WHERE n < 0",
        "UPDATE journal_change SET sealed = (SELECT sealed FROM journal_change c WHERE c.id = 3) WHERE id = 2",
        "UPDATE journal_change SET owner = (SELECT owner FROM journal_change c WHERE c.id = 9) WHERE id = 3",
        "UPDATE journal_change SET kind = 'case' WHERE kind = 'note'",
        "UPDATE journal_change SET mark = zeroblob(32) WHERE id = 3",
        // Erased, but nobody decided so.
        "UPDATE journal_change SET sealed = x'' WHERE kind = 'note' AND id = (SELECT min(id) FROM journal_change WHERE kind = 'note')",
        "DELETE FROM record_key WHERE owner = (SELECT id FROM person LIMIT 1)",
    };
    for (const char *sql : alterations) {
        INFO(sql);
        TestOffice house;
        fill(house);
        house.connection().execute(sql);
        CHECK_FALSE(house.verify().isEmpty());
    }
}

TEST_CASE("what lists and search show is checked against the records")
{
    const char *const alterations[] = {
        "UPDATE head SET title = 'Iemand anders' WHERE id = 1",
        "UPDATE head SET risk = 0 WHERE id = 1",
        "DELETE FROM head WHERE id = 1",
        "DELETE FROM name_index WHERE rowid = 1",
        "DELETE FROM text_index WHERE rowid = 1",
        "DELETE FROM text_doc WHERE id = 1",
        "UPDATE text_doc SET head = 3 WHERE id = 1",
        "INSERT INTO head(kind, record, title, subtitle, sort, words) VALUES('person', x'00', 'Wie is dit', '', x'00', 0)",
    };
    for (const char *sql : alterations) {
        INFO(sql);
        TestOffice house;
        fill(house);
        house.connection().execute(sql);
        CHECK_FALSE(house.verify().isEmpty());
    }
}
