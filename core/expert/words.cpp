#include <cstdlib>

#include "core/codebook/book.h"
#include "core/expert/rules.h"

namespace luwte::expert {

QString Words::text() const
{
    return (good + lacking).join(QStringLiteral(" · "));
}

static const codebook::Book &book()
{
    return codebook::Book::standard();
}

static void aboutLanguage(const Expert &expert, const Wish &wish, Words &words)
{
    if (!wish.language.isEmpty() && !expert.languages.contains(wish.language)) {
        words.lacking.append(say("expert", "tolk erbij voor %1").arg(book().label(u"LANGUAGE", wish.language)));
        return;
    }
    QStringList shared;
    for (const Code &language : expert.languages)
        if (language == wish.language || wish.languages.contains(language))
            shared.append(book().label(u"LANGUAGE", language));
    words.good += shared;
    if (shared.isEmpty() && !wish.languages.isEmpty())
        words.lacking.append(say("expert", "tolk erbij voor %1").arg(book().label(u"LANGUAGE", wish.languages.first())));
}

static void aboutExperience(const Expert &expert, const Wish &wish, Words &words)
{
    const Code yes("yes");
    if (!wish.form.isEmpty() && expert.formsLived.contains(wish.form))
        words.good.append(say("expert", "zelfde ervaring"));
    if (wish.lvb && expert.lvbExperience.is(yes))
        words.good.append(say("expert", "ervaring met LVB"));
    if (wish.lhbti && expert.lhbtiExperience.is(yes))
        words.good.append(say("expert", "ervaring met lhbti"));
}

static void aboutPerson(const Expert &expert, const Wish &wish, QDate today, Words &words)
{
    if (!wish.gender.isEmpty()) {
        const QString label = book().label(u"GENDER", wish.gender).toLower();
        if (expert.gender.is(wish.gender))
            words.good.append(say("expert", "%1, zoals gevraagd").arg(label));
        else
            words.lacking.append(say("expert", "gevraagd was: %1").arg(label));
    }
    if (wish.age >= 0 && expert.birthYear) {
        const int apart = std::abs(today.year() - *expert.birthYear - wish.age);
        if (apart <= 1)
            words.good.append(say("expert", "even oud"));
        else if (apart <= 10)
            words.good.append(say("expert", "scheelt %1 jaar").arg(apart));
    }
    if (!expert.culture.isEmpty())
        words.good.append(expert.culture);
}

static void aboutTime(const Expert &expert, const std::optional<int> &minutesLeft, Words &words)
{
    if (minutesLeft && *minutesLeft >= 60)
        words.good.append(say("expert", "%1 uur over per week").arg(*minutesLeft / 60));
    else if (minutesLeft)
        words.lacking.append(say("expert", "geen uren over"));
    if (!expert.available.isEmpty())
        words.good.append(expert.available);
}

Words wordsFor(const Expert &expert, const Wish &wish, const std::optional<int> &minutesLeft, QDate today)
{
    Words words;
    aboutLanguage(expert, wish, words);
    aboutExperience(expert, wish, words);
    aboutPerson(expert, wish, today, words);
    aboutTime(expert, minutesLeft, words);
    return words;
}

} // namespace luwte::expert
