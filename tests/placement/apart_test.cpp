// Two people who must not be under one roof.

#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

#include "tests/placement/region.h"

using namespace luwte;
using luwte::test::objectWith;
using luwte::test::Region;
using luwte::test::texts;

namespace {

QJsonObject apart(const QString &a, const QString &b)
{
    return {{QStringLiteral("case"), a}, {QStringLiteral("other"), b}, {QStringLiteral("reason"), QStringLiteral("threat")}};
}

QStringList failed(Region &region, const QString &caseId, const char *alias)
{
    const QJsonObject page = region.ask("placement.match", {{QStringLiteral("case"), caseId}}).toObject();
    return texts(objectWith(page.value(QLatin1String("misses")), "alias", QLatin1String(alias)).value(QLatin1String("failed")), "text");
}

} // namespace

TEST_CASE("apart: a place where the other lives does not fit, and nobody is named")
{
    Region region;
    const QString house = region.facility("MO", QStringLiteral("Dijk"), 4);
    const QString other = region.facility("MO", QStringLiteral("Duin"), 4);
    const QString anton = region.person(QStringLiteral("Anton Oefen"));
    const QString bram = region.person(QStringLiteral("Bram Oefen"));
    const QString living = region.place(anton, house);
    const QString asked = region.do_("placement.request", {{QStringLiteral("case"), bram}, {QStringLiteral("facility"), house}}).id.toText();
    CHECK(failed(region, bram, "Dijk").isEmpty());

    // Recorded in Anton's dossier; it holds for both.
    const auto kept = region.do_("apart.keep", apart(anton, bram));
    CHECK_FALSE(kept.result.toObject().value(QLatin1String("under_one_roof")).toBool());
    CHECK(failed(region, bram, "Dijk") == QStringList{QStringLiteral("veiligheid")});
    const QByteArray page = QJsonDocument(region.ask("placement.match", {{QStringLiteral("case"), bram}}).toObject()).toJson();
    CHECK_FALSE(page.contains("Anton"));
    const auto refusal = region.door().execute(QStringLiteral("placement.offer"), {{QStringLiteral("placement"), asked}});
    REQUIRE_FALSE(refusal);
    CHECK(refusal.error().first().code == QStringLiteral("placement.safety"));
    CHECK(refusal.error().first().text == QStringLiteral("Dijk past niet: veiligheid. Kies een andere plek."));
    // No bespoke decision passes it.
    CHECK(region.refused("placement.offer",
              {{QStringLiteral("placement"), asked}, {QStringLiteral("deviation_reason"), QStringLiteral("het kan niet anders")},
                  {QStringLiteral("deviation_review_on"), QStringLiteral("2026-03-09")}}) == QStringLiteral("placement.safety"));

    // A place that is only held counts as well, also the other way round.
    const QString bramThere = region.accepted(bram, other);
    CHECK(failed(region, anton, "Duin") == QStringList{QStringLiteral("veiligheid")});
    CHECK(region.refused("placement.move", {{QStringLiteral("placement"), living}, {QStringLiteral("facility"), other}}) == QStringLiteral("placement.safety"));
    region.do_("placement.start", {{QStringLiteral("placement"), bramThere}});

    // It gives way when somebody says why.
    region.do_("apart.withdraw", {{QStringLiteral("keep_apart"), kept.id.toText()}, {QStringLiteral("reason"), QStringLiteral("was een andere Bram")}});
    CHECK(region.ask("apart.of_case", {{QStringLiteral("case"), bram}}).toArray().isEmpty());
    region.do_("placement.move", {{QStringLiteral("placement"), living}, {QStringLiteral("facility"), other}});
    CHECK(region.refused("apart.withdraw", {{QStringLiteral("keep_apart"), kept.id.toText()}, {QStringLiteral("reason"), QStringLiteral("nog eens")}}) == QStringLiteral("record.unknown"));
    // … and says when they already are under one roof.
    CHECK(region.do_("apart.keep", apart(bram, anton)).result.toObject().value(QLatin1String("under_one_roof")).toBool());
}

TEST_CASE("apart: in both dossiers, once, never within a household")
{
    Region region;
    const QString anton = region.person(QStringLiteral("Anton Oefen"));
    const QString bram = region.person(QStringLiteral("Bram Oefen"));
    const QString cas = region.person(QStringLiteral("Cas Oefen"));
    region.do_("apart.keep", apart(anton, bram));
    CHECK(texts(region.ask("apart.of_case", {{QStringLiteral("case"), anton}}), "name") == QStringList{QStringLiteral("Bram Oefen")});
    CHECK(texts(region.ask("apart.of_case", {{QStringLiteral("case"), bram}}), "name") == QStringList{QStringLiteral("Anton Oefen")});
    CHECK(region.refused("apart.keep", apart(bram, anton)) == QStringLiteral("apart.known"));
    CHECK(region.refused("apart.keep", apart(bram, bram)) == QStringLiteral("apart.self"));
    CHECK(region.refused("household.join", {{QStringLiteral("case"), anton}, {QStringLiteral("with"), bram}}) == QStringLiteral("household.apart"));
    region.do_("household.join", {{QStringLiteral("case"), anton}, {QStringLiteral("with"), cas}});
    CHECK(region.refused("household.join", {{QStringLiteral("case"), bram}, {QStringLiteral("with"), cas}}) == QStringLiteral("household.apart"));
    CHECK(region.refused("apart.keep", apart(cas, anton)) == QStringLiteral("apart.household"));
    // One dossier is erased, or not exchanged yet: the other still protects.
    region.connection().execute("DELETE FROM keep_apart WHERE id IN (SELECT id FROM keep_apart LIMIT 1)");
    const QString house = region.facility("MO", QStringLiteral("Dijk"), 4);
    region.do_("household.leave", {{QStringLiteral("case"), anton}, {QStringLiteral("reason"), QStringLiteral("gaat alleen verder")}});
    region.place(anton, house);
    CHECK(failed(region, bram, "Dijk") == QStringList{QStringLiteral("veiligheid")});
}
