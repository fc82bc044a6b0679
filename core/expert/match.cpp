// Laying experts beside one client. Barriers count for the person, so that they hold in a later case as well.

#include <algorithm>

#include "core/command/change.h"
#include "core/expert/views.h"
#include "core/victim/views.h"

namespace luwte::expert {

static Codes barriersBetween(store::Connection &connection, const Expert &expert, const Id &person)
{
    Codes codes;
    store::Cursor cursor(connection.prepared("SELECT reason FROM expert_barrier WHERE expert = ? AND person = ? AND withdrawn = 0").bind(1, expert.id).bind(2, person));
    while (cursor.next())
        codes.append(Code(cursor->text(0)));
    // The client's own old case: that is the same person, or at least the same story.
    if (const auto own = victim::findCase(connection, expert.ownCase); own && own->person == person)
        codes.append(Code("same_network"));
    return codes;
}

static Surroundings surroundingsOf(store::Connection &connection, const victim::Case &c)
{
    Surroundings client;
    for (const auto &exploitation : store::select<victim::Exploitation>(connection, "WHERE person = ?", {store::asValue(c.person)}))
        client.places.append(exploitation.place);
    client.accompanied = !c.coordinator.isEmpty();
    return client;
}

QList<Block> blocksFor(store::Connection &connection, const Expert &expert, const victim::Case &c, QDate today)
{
    return rules::blocks(expert, barriersBetween(connection, expert, c.person), surroundingsOf(connection, c), today);
}

Refusals checkAttendance(store::Connection &connection, const Id &id, const Id &person, const FieldInfo &field, QDate today)
{
    const auto expert = store::findById<Expert>(connection, id);
    if (!expert)
        return {command::noSuchRecord(field)};
    if (expert->stopped)
        return {{QStringLiteral("expert.stopped"), say("expert", "Deze deskundige is gestopt. Kies iemand anders."), QLatin1String(field.name)}};
    QList<Block> blocks = rules::blocks(*expert, barriersBetween(connection, *expert, person), {}, today);
    blocks.removeIf([](const Block &block) { return !block.absolute; });
    return rules::checkBlocks(blocks, {}, today);
}

Wish wishOf(store::Connection &connection, const victim::Case &c, const Code &language, const Code &gender, QDate today)
{
    Wish wish;
    wish.language = language;
    wish.gender = gender;
    wish.form = c.mainForm;
    wish.lhbti = c.targetGroups.contains(Code("lhbti"));
    wish.lvb = c.targetGroups.contains(Code("lvb"));
    if (const auto person = victim::findPerson(connection, c.person)) {
        if (person->language.given())
            wish.languages.append(person->language.value());
        wish.languages += person->otherLanguages;
        wish.lvb = wish.lvb || (person->lvb.given() && person->lvb.value() != Code("no"));
        wish.age = person->ageOn(today);
    }
    return wish;
}

static QString textOf(const MatchRow &row)
{
    QStringList obstacles;
    for (const Block &block : row.blocks)
        obstacles.append(block.text);
    const QString list = obstacles.join(QStringLiteral(", "));
    switch (row.fit) {
    case Fit::Cannot: return say("expert", "kan niet: %1").arg(list.toLower());
    case Fit::Bespoke: return say("expert", "kan met maatwerk: %1").arg(list);
    case Fit::Good: break;
    }
    if (row.words.good.isEmpty() && row.words.lacking.isEmpty())
        return say("expert", "kan");
    return (row.words.lacking.isEmpty() ? say("expert", "past goed: %1") : say("expert", "kan: %1")).arg(row.words.text());
}

std::vector<MatchRow> matchExperts(store::Connection &connection, const victim::Case &c, const Code &language, const Code &gender, QDate today)
{
    const Surroundings client = surroundingsOf(connection, c);
    const Wish wish = wishOf(connection, c, language, gender, today);
    std::vector<MatchRow> rows;
    for (const Expert &expert : experts(connection)) {
        MatchRow row{expert.id, expert.code, Fit::Good, {}, rules::blocks(expert, barriersBetween(connection, expert, c.person), client, today), {}};
        row.fit = rules::fit(row.blocks);
        if (row.fit == Fit::Cannot)
            row.blocks.removeIf([](const Block &block) { return !block.absolute; });
        else
            row.words = wordsFor(expert, wish, minutesLeft(connection, expert), today);
        row.text = textOf(row);
        rows.push_back(std::move(row));
    }
    const auto closeness = [](const MatchRow &row) { return row.words.good.size() - 2 * row.words.lacking.size(); };
    std::stable_sort(rows.begin(), rows.end(), [&](const MatchRow &a, const MatchRow &b) { return a.fit != b.fit ? a.fit < b.fit : closeness(a) > closeness(b); });
    return rows;
}

} // namespace luwte::expert
