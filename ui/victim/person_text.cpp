#include "ui/victim/person_text.h"

#include "core/codebook/book.h"
#include "ui/kit/field_widget.h"

namespace luwte::ui {

QStringList personFacts(const victim::Person &person, QDate today)
{
    const auto &book = codebook::Book::standard();
    QStringList facts;
    if (person.pronouns.given())
        facts.append(book.label(u"PRONOUNS", person.pronouns.value()).toLower());
    if (const int age = person.ageOn(today); age >= 0)
        facts.append((person.birthDate.given() ? say("person", "%1 jaar") : say("person", "ongeveer %1 jaar")).arg(age));
    if (person.language.given()) {
        const QString language = book.label(u"LANGUAGE", person.language.value());
        facts.append(person.interpreter.is(Code("yes")) ? say("person", "%1, tolk nodig").arg(language) : language);
    } else if (person.interpreter.is(Code("yes"))) {
        facts.append(say("person", "tolk nodig"));
    }
    if (person.workingName)
        facts.append(say("person", "werknaam"));
    return facts;
}

Tone stateTone(const Code &state)
{
    if (state == "active")
        return Tone::Good;
    if (state == "out_of_sight")
        return Tone::Attention;
    if (state == "registered" || state == "intake")
        return Tone::Accent;
    return Tone::Muted;
}

QString answerText(const char *list, const Answer<Code> &answer)
{
    return answer.given() ? codebook::Book::standard().label(QString::fromLatin1(list), answer.value()) : missingWord(answer.state());
}

} // namespace luwte::ui
