#include "core/victim/after_save.h"

#include "core/base/fold.h"
#include "core/codebook/phone.h"
#include "core/store/index_words.h"
#include "core/victim/views.h"

namespace luwte::victim {

static const Case *newest(const std::vector<Case> &cases)
{
    return cases.empty() ? nullptr : &cases.back();
}

static int riskOf(store::Connection &connection, const Id &person)
{
    store::Cursor cursor(connection.prepared("SELECT level FROM safety WHERE person = ? ORDER BY id DESC LIMIT 1").bind(1, person));
    return cursor.next() ? int(cursor->number(0)) : -1;
}

store::Headline headlineOf(const Person &person, const Case *current, int risk)
{
    store::Headline head;
    head.record = person.id;
    head.kind = QStringLiteral("person");
    head.title = person.displayName();
    head.risk = risk;
    if (person.birthDate.given())
        head.born = person.birthDate.value().toString(Qt::ISODate);
    else if (person.estimatedBirthYear.given())
        head.born = QString::number(person.estimatedBirthYear.value());
    head.words = searchWords(person.chosenName + u' ' + person.givenName + u' ' + person.familyName + u' ' + person.aliases);
    for (const auto *phone : {&person.phone, &person.homePhone})
        if (phone->given())
            head.words += codebook::phoneForms(phone->value());
    if (current) {
        head.caseId = current->id;
        head.subtitle = current->number;
        head.state = current->state.value;
        head.region = current->region.value;
        head.coordinator = current->coordinator;
        head.words += searchWords(current->number);
        QString digits;
        for (const QChar c : current->number)
            if (c.isDigit())
                digits.append(c);
        head.words.append(digits);
    }
    head.words.removeDuplicates();
    return head;
}

void refreshHead(store::Connection &connection, const Id &id)
{
    const auto cases = store::select<Case>(connection, "WHERE person = ? ORDER BY id", {store::asValue(id)});
    if (const auto person = findPerson(connection, id))
        store::writeHead(connection, headlineOf(*person, newest(cases), riskOf(connection, id)));
}

void checkDerived(store::Connection &connection, const std::function<void(const QString &)> &fault)
{
    const store::IndexWords names(connection, "name_index");
    store::Statement people = connection.prepare(store::selectText<Person>());
    qint64 count = 0;
    while (people.step()) {
        Person person;
        store::readRow(people, person);
        ++count;
        const auto cases = store::select<Case>(connection, "WHERE person = ? ORDER BY id", {store::asValue(person.id)});
        if (!cases.empty() && !store::headHolds(connection, headlineOf(person, newest(cases), riskOf(connection, person.id)), names))
            fault(say("verify", "Cliënt %1 staat anders in de lijsten dan in de gegevens.").arg(person.id.toText()));
    }
    if (store::countHeads(connection, QStringLiteral("person")) > count)
        fault(say("verify", "In de lijsten staan cliënten die er niet zijn."));
    const store::IndexWords texts(connection, "text_index");
    store::Statement notes = connection.prepare(store::selectText<Note>());
    while (notes.step()) {
        Note note;
        store::readRow(notes, note);
        if (!store::textHolds(connection, note.id, note.person, searchWords(note.text), texts))
            fault(say("verify", "Notitie %1 is niet te vinden met zoeken.").arg(note.id.toText()));
    }
}

} // namespace luwte::victim

using namespace luwte;
using namespace luwte::victim;

void store::AfterSave<Person>::run(Unit &unit, const Person *before, const Person &after)
{
    if (!before)
        return; // a person comes with a case, whose save writes the headline
    const auto cases = unit.select<Case>("WHERE person = ? ORDER BY id", {asValue(after.id)});
    writeHead(unit.connection(), headlineOf(after, newest(cases), riskOf(unit.connection(), after.id)));
}

void store::AfterSave<Case>::run(Unit &unit, const Case *before, const Case &after)
{
    if (before && before->state == after.state && before->region == after.region && before->coordinator == after.coordinator && before->number == after.number)
        return;
    refreshHead(unit.connection(), after.person);
}

void store::AfterSave<Safety>::run(Unit &unit, const Safety *, const Safety &after)
{
    unit.connection().prepared("UPDATE head SET risk = ? WHERE record = ?").bind(1, after.level).bind(2, after.person).run();
}

void store::AfterSave<Note>::run(Unit &unit, const Note *, const Note &after)
{
    writeText(unit.connection(), after.id, after.person, searchWords(after.text));
}
