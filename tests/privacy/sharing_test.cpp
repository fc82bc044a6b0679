// Sharing: the least that is needed, on a ground that holds, exactly as looked at (domain.md 3.8, 2.9, S3, S10). All people are invented.
#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include "core/codebook/book.h"
#include "core/house/house.h"
#include "core/privacy/rules.h"
#include "core/privacy/share_fields.h"
#include "core/privacy/views.h"
#include "tests/support/test_office.h"

using namespace luwte;
using namespace luwte::test;

namespace {

struct Desk
{
    TestOffice office;
    Id c = office.openCase("Verzonnen Valentina");
    Id person = office.person(c);

    Id consent(const char *recipient = "lawyer", const char *purpose = "legal")
    {
        QJsonObject args = with(R"({"case":"%1","data":["identity","contact","residence","situation"]})", c);
        args.insert(QStringLiteral("recipient_kind"), QString::fromLatin1(recipient));
        args.insert(QStringLiteral("purpose"), QString::fromLatin1(purpose));
        const Id id = office.do_("consent.ask", args).id;
        office.do_("consent.give", with(R"({"consent":"%1","given_by":"self","how":"written"})", id));
        return id;
    }
    QJsonObject lawyer()
    {
        return with(R"({"case":"%1","recipient_kind":"lawyer","recipient":"mr. A. Verzonnen","purpose":"legal","basis":"consent","reason":"Hoger beroep","informed":"yes","informed_on":"2026-03-02"})", c);
    }
    QJsonObject preview(QJsonObject args) { return office.ask("sharing.preview", args).toObject(); }
};

QStringList namesIn(const QJsonObject &preview)
{
    QStringList names;
    for (const auto &field : preview.value(QLatin1String("fields")).toArray())
        names.append(field.toObject().value(QLatin1String("field")).toString());
    return names;
}

QJsonObject changed(QJsonObject args, const char *name, const QJsonValue &value)
{
    if (value.isNull())
        args.remove(QLatin1String(name));
    else
        args.insert(QLatin1String(name), value);
    return args;
}

} // namespace

TEST_CASE("every preset names fields that may go, and nothing secret may")
{
    for (const auto *purpose : codebook::Book::standard().values(u"SHARE_PURPOSE", QDate(2026, 3, 2))) {
        INFO(purpose->code.toStdString());
        const QStringList named = purpose->attributes.value(QLatin1String("fields")).toString().split(u' ');
        CHECK(privacy::preset(Code(purpose->code)).size() == named.size());
        for (const QString &name : named)
            CHECK_FALSE(privacy::dataClassOf(name).isEmpty());
    }
    for (const QString &name : privacy::shareFields()) {
        INFO(name.toStdString());
        CHECK(codebook::Book::standard().find(u"DATA_CLASS", privacy::dataClassOf(name)));
        if (name == QLatin1String(privacy::locationField))
            continue;
        const store::RecordShape *shape = house::catalog().shape(name.section(u'.', 0, 0));
        REQUIRE(shape);
        const FieldInfo *info = nullptr;
        for (const FieldInfo &field : shape->fields)
            if (name.section(u'.', 1) == QLatin1String(field.name))
                info = &field;
        REQUIRE(info);
        CHECK(info->sensitivity != Sensitivity::Secret);
        CHECK(info->type != FieldType::Ref);
    }
    privacy::Sharing sharing;
    sharing.fields = {Code("person.given_name"), Code("bsn.number")};
    const Refusals never = privacy::rules::mayGo(sharing);
    REQUIRE(never.size() == 2);
    CHECK(never.front().code == QStringLiteral("sharing.field"));
}

TEST_CASE("the preview is what the purpose needs, what stays is said, and the decision keeps exactly that")
{
    Desk desk;
    desk.office.do_("person.change", with(R"({"id":"%1","family_name":"Verzonnen","language":"es","interpreter":"yes","email":"v@verzonnen.example","lvb":"declined"})", desk.person));
    desk.consent();
    const QJsonObject seen = desk.preview(desk.lawyer());
    CHECK(namesIn(seen).contains(QStringLiteral("person.chosen_name")));
    CHECK(namesIn(seen).contains(QStringLiteral("person.language")));
    CHECK_FALSE(namesIn(seen).contains(QStringLiteral("person.email")));
    CHECK(seen.value(QLatin1String("stays")).toArray().contains(QStringLiteral("E-mail")));
    CHECK(seen.value(QLatin1String("of")).toInt() > seen.value(QLatin1String("count")).toInt());
    CHECK(seen.value(QLatin1String("blocked")).toArray().isEmpty());

    const auto done = desk.office.do_("sharing.decide", changed(desk.lawyer(), "seen", seen.value(QLatin1String("hash"))));
    const auto kept = desk.office.get<privacy::Sharing>(done.id);
    CHECK(kept.contentHash == seen.value(QLatin1String("hash")).toString());
    QStringList fields;
    for (const Code &field : kept.fields)
        fields.append(field.value);
    CHECK(fields == namesIn(seen));
    CHECK_FALSE(kept.consent.isNull());
    CHECK(desk.office.ask("sharing.show", with(R"({"sharing":"%1"})", done.id)).toObject().value(QLatin1String("unchanged")).toBool());
    // What is looked at in English is the same content.
    setLanguage(Language::English);
    CHECK(desk.preview(desk.lawyer()).value(QLatin1String("hash")) == seen.value(QLatin1String("hash")));
    setLanguage(Language::Dutch);
    // What changed after the look is not decided upon unseen.
    desk.office.do_("person.change", with(R"({"id":"%1","language":"pl"})", desk.person));
    CHECK(desk.office.refused("sharing.decide", changed(desk.lawyer(), "seen", seen.value(QLatin1String("hash")))) == "sharing.changed");
    CHECK_FALSE(desk.office.ask("sharing.show", with(R"({"sharing":"%1"})", done.id)).toObject().value(QLatin1String("unchanged")).toBool());
}

TEST_CASE("consent has to cover recipient, purpose and data, and withdrawing it works at once")
{
    Desk desk;
    CHECK(desk.office.refused("sharing.decide", desk.lawyer()) == "sharing.consent");
    const Id consent = desk.consent();
    const QJsonObject more = changed(desk.lawyer(), "extra_reason", QStringLiteral("De rechter vraagt het."));
    CHECK(desk.office.refused("sharing.decide", changed(desk.lawyer(), "recipient_kind", QStringLiteral("municipality"))) == "sharing.consent");
    desk.office.do_("person.change", with(R"({"id":"%1","lvb":"suspected"})", desk.person));
    CHECK(desk.office.refused("sharing.decide", changed(more, "fields", QJsonArray{QStringLiteral("person.chosen_name"), QStringLiteral("person.lvb")})) == "sharing.consent");
    desk.office.do_("sharing.decide", desk.lawyer());
    desk.office.do_("consent.withdraw", with(R"({"consent":"%1"})", consent));
    CHECK(desk.office.refusedTexts("sharing.decide", desk.lawyer()) == QStringLiteral("De toestemming is ingetrokken op 2 mrt 2026. Kies een andere grondslag of vraag opnieuw."));
    CHECK(desk.office.refused("sharing.decide", changed(desk.lawyer(), "consent", consent.toText())) == "sharing.consent");
}

TEST_CASE("the immigration service gets nothing without consent, whatever the ground")
{
    Desk desk;
    const QJsonObject ind = with(R"({"case":"%1","recipient_kind":"ind","recipient":"IND loket","purpose":"residence","reason":"Aanvraag","informed":"yes","informed_on":"2026-03-02"})", desk.c);
    for (const char *basis : {"consent", "legal_duty", "vital"})
        CHECK(desk.office.refused("sharing.decide", changed(ind, "basis", QString::fromLatin1(basis))) == "sharing.consent");
    desk.consent("ind", "residence");
    desk.office.do_("sharing.decide", changed(ind, "basis", QStringLiteral("consent")));
}

TEST_CASE("each ground asks its own")
{
    Desk desk;
    const QJsonObject meeting = with(R"({"case":"%1","recipient":"Tafel Zuid","purpose":"meeting","reason":"Overleg over veiligheid","informed":"no","not_informed_why":"Te gevaarlijk nu."})", desk.c);
    const auto ask = [&](const char *recipient, const char *basis) {
        return desk.office.refused("sharing.decide", changed(changed(meeting, "recipient_kind", QString::fromLatin1(recipient)), "basis", QString::fromLatin1(basis)));
    };
    CHECK(ask("municipality", "wgs") == "sharing.wgs");
    CHECK(ask("municipality", "vt_report") == "sharing.vt");
    CHECK(ask("municipality", "duties") == "sharing.duties sharing.duties sharing.duties sharing.duties sharing.duties sharing.duties");
    QJsonObject weighed = changed(changed(meeting, "recipient_kind", QStringLiteral("municipality")), "basis", QStringLiteral("duties"));
    for (const char *criterion : {"tried_consent", "serious_harm", "no_other_way", "will_avert", "as_little"})
        weighed.insert(QLatin1String(criterion), QStringLiteral("Opgeschreven."));
    CHECK(desk.office.refused("sharing.decide", weighed) == "sharing.duties");
    weighed.insert(QStringLiteral("weighed"), QStringLiteral("Met de gedragswetenschapper."));
    desk.office.do_("sharing.decide", weighed);
    desk.office.do_("sharing.decide", changed(changed(meeting, "recipient_kind", QStringLiteral("zvh")), "basis", QStringLiteral("wgs")));
}

TEST_CASE("what a decision lacks is said field by field")
{
    Desk desk;
    desk.consent();
    CHECK(desk.office.refused("sharing.decide", changed(desk.lawyer(), "basis", {})) == "sharing.basis");
    CHECK(desk.office.refused("sharing.decide", changed(desk.lawyer(), "recipient", {})) == "sharing.recipient");
    CHECK(desk.office.refused("sharing.decide", changed(desk.lawyer(), "reason", {})) == "sharing.reason");
    CHECK(desk.office.refused("sharing.decide", changed(desk.lawyer(), "informed", {})) == "sharing.informed");
    CHECK(desk.office.refused("sharing.decide", changed(desk.lawyer(), "informed_on", {})) == "sharing.informed");
    CHECK(desk.office.refused("sharing.decide", changed(desk.lawyer(), "informed", QStringLiteral("later"))) == "sharing.informed");
    CHECK(desk.office.refused("sharing.decide", changed(desk.lawyer(), "fields", QJsonArray{QStringLiteral("person.given_name")})) == "code.unknown");
    CHECK(desk.office.refused("sharing.decide", changed(desk.lawyer(), "fields", QJsonArray{QStringLiteral("case.dublin"), QStringLiteral("person.email")})) == "sharing.extra");
    CHECK(desk.office.refused("sharing.decide", changed(changed(desk.lawyer(), "extra_reason", QStringLiteral("Nodig")), "fields", QJsonArray{QStringLiteral("person.email")})) == "sharing.empty");
    CHECK(desk.office.refused("sharing.decide", changed(changed(desk.lawyer(), "recipient_kind", QStringLiteral("facility")), "basis", QStringLiteral("legal_duty"))) == "sharing.facility");
}

TEST_CASE("the address of a shelter goes to whoever takes somebody in, or saves a life, and to nobody else")
{
    Desk desk;
    desk.office.do_("person.change", with(R"({"id":"%1","gender":"Feminine","birth_date":"1990-01-01"})", desk.person));
    const Id home = desk.office.do_("facility.add", with(R"({"type":"VO","alias":"Linde","capacity":4,"street":"Verzonnenlaan 1","postcode":"1234 AB","city":"Nergens"})")).id;
    const Id request = desk.office.do_("placement.request", with(R"({"case":"%1","facility":"%2"})", desk.c, home)).id;
    desk.office.do_("placement.offer", with(R"({"placement":"%1"})", request));
    desk.office.do_("placement.accept", with(R"({"placement":"%1"})", request));
    desk.office.do_("placement.start", with(R"({"placement":"%1"})", request));
    const QJsonObject located = changed(changed(changed(desk.lawyer(), "fields", QJsonArray{QStringLiteral("location.address")}), "extra_reason", QStringLiteral("x")), "basis", QStringLiteral("legal_duty"));
    CHECK(desk.office.refused("sharing.decide", located) == "sharing.address");
    CHECK(desk.office.refused("sharing.decide", changed(located, "recipient_kind", QStringLiteral("police"))) == "sharing.address");
    CHECK_FALSE(desk.office.door().ask(QStringLiteral("sharing.preview"), located));
    const QJsonObject rescue = with(R"({"case":"%1","recipient_kind":"police","recipient":"112","purpose":"danger","basis":"vital","reason":"De pleger staat voor de deur.","informed":"yes","informed_on":"2026-03-02"})", desk.c);
    const QJsonObject seen = desk.preview(rescue);
    CHECK(namesIn(seen).contains(QStringLiteral("location.address")));
    desk.office.do_("sharing.decide", rescue);
    // The lawyer with the same purpose gets it not: the preset leaves it out.
    CHECK_FALSE(namesIn(desk.preview(changed(rescue, "recipient_kind", QStringLiteral("lawyer")))).contains(QStringLiteral("location.address")));
    const QJsonObject there = changed(changed(changed(changed(located, "recipient_kind", QStringLiteral("facility")), "facility", home.toText()), "purpose", QStringLiteral("placement")), "recipient", QStringLiteral("Linde"));
    desk.office.do_("sharing.decide", there);
}

TEST_CASE("in danger a shelter worker decides alone, otherwise the coordinator does")
{
    Desk desk;
    desk.office.staff("shelter_worker");
    desk.consent();
    CHECK(desk.office.refused("sharing.decide", desk.lawyer(), {{}, QStringLiteral("shelter_worker")}) == "sharing.decider");
    desk.office.do_("sharing.decide", with(R"({"case":"%1","recipient_kind":"police","recipient":"112","purpose":"danger","basis":"vital","reason":"Acute dreiging","informed":"later","not_informed_why":"Eerst veiligheid"})", desk.c), {{}, QStringLiteral("shelter_worker")});
}

TEST_CASE("that the client was told later is written down")
{
    Desk desk;
    desk.consent();
    const Id sharing = desk.office.do_("sharing.decide", changed(changed(changed(desk.lawyer(), "informed", QStringLiteral("later")), "informed_on", {}), "not_informed_why", QStringLiteral("Niet bereikbaar"))).id;
    CHECK(privacy::toInform(desk.office.connection(), {}).size() == 1);
    CHECK(privacy::toInform(desk.office.connection(), QStringLiteral("iemand")).empty());
    desk.office.do_("sharing.inform", with(R"({"sharing":"%1"})", sharing));
    CHECK(privacy::toInform(desk.office.connection(), {}).empty());
    CHECK(desk.office.get<privacy::Sharing>(sharing).informedOn == QDate(2026, 3, 2));
}

TEST_CASE("a BSN never goes along, also not when somebody types it")
{
    Desk desk;
    desk.consent();
    desk.office.do_("funding.add", with(R"({"case":"%1","law":"wmo"})", desk.c));
    desk.office.do_("bsn.record", with(R"({"person":"%1","number":"123456782"})", desk.person));
    for (const char *text : {"Haar BSN is 123456782.", "nummer 1234.56.782", "123 456 782"})
        CHECK(desk.office.refused("sharing.decide", changed(desk.lawyer(), "message", QString::fromLatin1(text))) == "sharing.bsn");
    desk.office.do_("sharing.decide", changed(desk.lawyer(), "message", QStringLiteral("Belt u 123456789.")));
}
