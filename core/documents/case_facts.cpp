#include "core/documents/case_facts.h"

#include "core/documents/words.h"

namespace luwte::documents {

QStringList labels(const char *list, const Codes &codes)
{
    QStringList texts;
    for (const Code &code : codes)
        texts.append(label(list, code));
    return texts;
}

QList<Row> listOf(const QStringList &lines)
{
    QList<Row> rows;
    for (const QString &line : lines)
        rows.append({{line}});
    return rows;
}

static QString bornText(const victim::Person &person)
{
    if (person.birthDate.given())
        return dateInWords(person.birthDate.value());
    return person.estimatedBirthYear.given() ? say("papers", "ongeveer %1").arg(person.estimatedBirthYear.value()) : say("papers", "niet bekend");
}

QList<Row> whoFacts(const CaseFacts &facts)
{
    QList<Row> rows{{{say("papers", "Naam"), facts.person.displayName()}}, {{say("papers", "Geboren"), bornText(facts.person)}}, {{say("papers", "Casusnummer"), facts.c.number}}};
    if (facts.person.citizenship.given())
        rows.append({{say("papers", "Nationaliteit"), labels("COUNTRY", facts.person.citizenship.value()).join(QStringLiteral(", "))}});
    if (facts.person.language.given())
        rows.append({{say("papers", "Taal"), filled("LANGUAGE", facts.person.language.value())}});
    return rows;
}

} // namespace luwte::documents
