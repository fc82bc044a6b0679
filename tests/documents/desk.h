#pragma once
// A client with a plan, to print. All people are invented.

#include "core/documents/documents.h"
#include "tests/support/test_office.h"

namespace luwte::test {

struct Desk : TestOffice
{
    Desk() : TestOffice("2026-03-02T09:00") {}

    /// Opens a case; `person` are fields of case.open.
    Id client(const char *person)
    {
        QJsonObject fields = with(person);
        fields.insert("in_danger_now", "no");
        const Id c = do_("case.open", fields).id;
        do_("case.start_intake", with(R"({"case":"%1"})", c));
        return c;
    }
    /// A plan with one goal and one agreement; the texts are whatever somebody typed.
    Id plan(const Id &c, const QString &aims = QStringLiteral("Ik wil zelf koken."), const QString &agreement = QStringLiteral("Begeleid wonen aanvragen"))
    {
        const Id made = do_("plan.make", {{"case", c.toText()}, {"own_aims", aims}, {"causes", "eenzaam"}, {"lasting_person", "Oma Riek"}}).id;
        const Id goal = do_("goal.add", {{"plan", made.toText()}, {"domain", "housing"}, {"title", "Een eigen sleutel"}, {"own_words", "Een deur die van mij is."},
            {"start_value", 2}, {"target_value", 4}, {"measure_on", "2026-06-01"}}).id;
        do_("action.add", {{"goal", goal.toText()}, {"title", agreement}, {"who", "Noor"}, {"funding", "wmo"}, {"due_on", "2026-04-01"}});
        return made;
    }
    documents::Document print(const Id &subject, documents::Style style, std::optional<bool> safe = {})
    {
        documents::Options options;
        options.style = style;
        options.safe = safe;
        auto made = documents::make(door().reader(), QStringLiteral("careplan"), subject, options);
        return made ? *made : documents::Document();
    }
    /// The code with which a document is refused.
    QString refusedPrint(const Id &subject, const char *name = "careplan", const char *language = "nl")
    {
        documents::Options options;
        options.language = QString::fromLatin1(language);
        const auto made = documents::make(door().reader(), QString::fromLatin1(name), subject, options);
        return made ? QString() : made.error().first().code;
    }
};

} // namespace luwte::test
