#include "core/placement/match.h"

#include <algorithm>

#include "core/codebook/book.h"

namespace luwte::placement {

static bool allOf(const Codes &codes, const char *a, const char *b)
{
    return !codes.isEmpty() && std::all_of(codes.begin(), codes.end(), [&](const Code &code) { return code == a || code == b; });
}

static const char *genderCode(const Codes &accepted)
{
    if (allOf(accepted, "Feminine", "TransgenderFeminine"))
        return "women";
    return allOf(accepted, "Masculine", "TransgenderMasculine") ? "men" : "gender";
}

QString criterionLabel(const QString &code)
{
    struct Label
    {
        const char *code;
        const char *nl;
    };
    static constexpr Label labels[] = {
        {"reflection", QT_TRANSLATE_NOOP("placement", "geen bedenktijd")},
        {"complex_care", QT_TRANSLATE_NOOP("placement", "geen complexe zorg")},
        {"women", QT_TRANSLATE_NOOP("placement", "alleen vrouwen")},
        {"men", QT_TRANSLATE_NOOP("placement", "alleen mannen")},
        {"gender", QT_TRANSLATE_NOOP("placement", "voor een ander gender")},
        {"document_sex", QT_TRANSLATE_NOOP("placement", "vraagt een ander geslacht in het document")},
        {"min_age", QT_TRANSLATE_NOOP("placement", "te jong voor deze plek")},
        {"max_age", QT_TRANSLATE_NOOP("placement", "te oud voor deze plek")},
        {"papers", QT_TRANSLATE_NOOP("placement", "niet zonder papieren")},
        {"form", QT_TRANSLATE_NOOP("placement", "niet voor deze vorm van uitbuiting")},
        {"lvb", QT_TRANSLATE_NOOP("placement", "niet bij LVB")},
        {"children", QT_TRANSLATE_NOOP("placement", "geen kinderen")},
        {"addiction", QT_TRANSLATE_NOOP("placement", "niet bij verslaving")},
        {"wheelchair", QT_TRANSLATE_NOOP("placement", "geen rolstoel")},
        {"pet", QT_TRANSLATE_NOOP("placement", "geen huisdier")},
        {"deaf", QT_TRANSLATE_NOOP("placement", "geen gebarentaal of schrijftolk")},
        {"safety", QT_TRANSLATE_NOOP("placement", "veiligheid")},
        {"region", QT_TRANSLATE_NOOP("placement", "alleen eigen regio")},
        {"avoid_region", QT_TRANSLATE_NOOP("placement", "regio niet veilig")},
        {"full", QT_TRANSLATE_NOOP("placement", "vol")},
    };
    for (const Label &label : labels)
        if (code == QLatin1String(label.code))
            return say("placement", label.nl);
    return code;
}

bool takesGender(const Codes &accepted, const Code &gender)
{
    if (accepted.isEmpty() || accepted.contains(gender))
        return true;
    return (gender == "TransgenderFeminine" && accepted.contains(Code("Feminine"))) ||
        (gender == "TransgenderMasculine" && accepted.contains(Code("Masculine")));
}

bool securityTooLow(const Facility &facility, int needed)
{
    return facility.securityLevel > 0 && facility.securityLevel < needed;
}

bool callFirst(const Facility &facility, QDate today)
{
    return !facility.updatedOn.isValid() || facility.updatedOn.daysTo(today) > 7;
}

bool fits(const std::vector<Criterion> &criteria)
{
    return std::all_of(criteria.begin(), criteria.end(), [](const Criterion &c) { return c.passed; });
}

namespace {

class Verdicts
{
public:
    /// `failText` "" takes the label.
    void add(
        const char *code, bool passed, const QString &passText, const QString &failText = {}, const QString &hint = {}, bool soft = false)
    {
        const QString name = QLatin1String(code);
        list.push_back({name, passed, soft, passed ? passText : failText.isEmpty() ? criterionLabel(name) : failText, hint});
    }
    /// A facility's own rule: only a clear "no" excludes; not told yet is a question to the facility.
    void house(const char *code, bool wanted, const Answer<Code> &takes, const QString &passText, bool soft = true)
    {
        if (wanted)
            add(code, !takes.is(Code("no")), passText, {}, takes.given() ? QString() : say("placement", "vraag de locatie of dit kan"),
                soft);
    }
    std::vector<Criterion> list;
};

bool isYes(const Answer<Code> &answer)
{
    return answer.is(Code("yes"));
}

void checkEntry(Verdicts &verdicts, const Facility &f, const Need &n)
{
    if (f.needsReflectionPeriod) {
        const bool runs = n.residence.is(Code("b8_bed")) || n.residence.is(Code("b8_bed_dub"));
        const bool known = n.residence.given() && !n.residence.is(Code("onb"));
        verdicts.add("reflection", runs, say("placement", "bedenktijd loopt"), {},
            known ? QString() : say("placement", "verblijfsrecht nog niet bekend: vraag het na"));
    }
    if (f.needsComplexCare)
        verdicts.add("complex_care", isYes(n.complexCare), say("placement", "complexe zorg nodig"), {},
            n.complexCare.given() ? QString() : say("placement", "complexe zorg nog niet bekend: vraag het na"));
    if (!f.genders.isEmpty()) {
        const bool known = n.gender.given() && !(n.gender.value() == "NonSpecifiedUnknown");
        verdicts.add(genderCode(f.genders), known && takesGender(f.genders, n.gender.value()), say("placement", "gender past"), {},
            known ? QString() : say("placement", "gender nog niet bekend: vraag het na"));
    }
    if (!f.documentSexRule.isEmpty())
        verdicts.add("document_sex", n.documentSex.is(f.documentSexRule), say("placement", "document past"),
            say("placement", "vraagt %1 in het document").arg(f.documentSexRule.value),
            n.documentSex.given() ? QString() : say("placement", "document nog niet bekend: vraag het na"));
    const QString askAge = n.age < 0 ? say("placement", "leeftijd nog niet bekend: vraag het na") : QString();
    if (f.minAge.given())
        verdicts.add("min_age", n.age >= f.minAge.value(), say("placement", "leeftijd past (%1)").arg(n.age),
            say("placement", "vanaf %1 jaar").arg(f.minAge.value()), askAge);
    if (f.maxAge.given())
        verdicts.add("max_age", n.age >= 0 && n.age <= f.maxAge.value(), say("placement", "leeftijd past (%1)").arg(n.age),
            say("placement", "tot en met %1 jaar").arg(f.maxAge.value()), askAge);
}

void checkHouseRules(Verdicts &verdicts, const Facility &f, const Need &n)
{
    verdicts.house("papers", n.residence.is(Code("ongedoc")), f.withoutPapers, say("placement", "kan zonder papieren"));
    if (!f.forms.isEmpty() && !n.form.isEmpty() && !(n.form == "onb"))
        verdicts.add("form", f.forms.contains(n.form), say("placement", "vorm van uitbuiting past"), {}, {}, true);
    verdicts.house("lvb", n.lvb.is(Code("suspected")) || n.lvb.is(Code("established")), f.takesLvb, say("placement", "past bij LVB"));
    verdicts.house("children", n.children.given() && n.children.value() > 0, f.takesChildren, say("placement", "kinderen kunnen mee"));
    verdicts.house("addiction", isYes(n.addiction), f.takesAddiction, say("placement", "verslaving kan"));
    verdicts.house("wheelchair", isYes(n.wheelchair), f.wheelchair, say("placement", "rolstoel kan"), false);
    verdicts.house("pet", isYes(n.pet), f.pet, say("placement", "huisdier kan mee"));
    verdicts.house("deaf", isYes(n.deaf), f.deaf, say("placement", "gebarentaal of schrijftolk kan"));
    if (f.regionOnly && !f.region.isEmpty())
        verdicts.add("region", n.region == f.region, say("placement", "eigen regio"), {},
            n.region.isEmpty() ? say("placement", "regio nog niet bekend: vraag het na") : QString(), true);
    if (!n.notInRegions.isEmpty() && !f.region.isEmpty())
        verdicts.add("avoid_region", !n.notInRegions.contains(f.region), say("placement", "regio veilig"));
    if (n.keptApart)
        verdicts.add("safety", std::find(n.avoid.begin(), n.avoid.end(), f.id) == n.avoid.end(), say("placement", "veilig met wie er woont"));
}

} // namespace

std::vector<Criterion> match(const Facility &facility, int free, const Need &need)
{
    Verdicts verdicts;
    checkEntry(verdicts, facility, need);
    checkHouseRules(verdicts, facility, need);
    verdicts.add("full", free >= qMax(need.places, 1), say("placement", "%1 vrij").arg(free),
        need.places > 1 ? say("placement", "vol (%1 vrij, %2 nodig)").arg(qMax(free, 0)).arg(need.places)
                        : say("placement", "vol (%1 vrij)").arg(qMax(free, 0)));
    return std::move(verdicts.list);
}

Rank rank(const Facility &f, int free, const Need &n, QDate today)
{
    Rank rank;
    const auto prefer = [&](bool better, const QString &reason) {
        rank.key.push_back(better ? 0 : 1);
        if (better)
            rank.reasons.append(reason);
    };
    prefer(free > 0, say("placement", "%1 vrij").arg(free));
    prefer(!securityTooLow(f, n.security),
        f.securityLevel > 0 ? say("placement", "beveiliging %1, nodig %2").arg(f.securityLevel).arg(n.security)
                            : say("placement", "beveiliging nog niet bekend: vraag het na"));
    if (securityTooLow(f, n.security))
        rank.reasons.append(say("placement", "beveiliging %1 is lager dan nodig (%2)").arg(f.securityLevel).arg(n.security));
    if (!n.nearRegion.isEmpty())
        prefer(f.region == n.nearRegion, say("placement", "dicht bij school, werk of behandeling"));
    prefer(!f.region.isEmpty() && f.region == n.region, say("placement", "in de eigen regio"));
    const bool speaks = n.language.given() && f.languages.contains(n.language.value());
    prefer(speaks, say("placement", "het team spreekt %1").arg(codebook::Book::standard().label("LANGUAGE", n.language.value())));
    prefer(f.openEndedPossible, say("placement", "kan zonder einddatum"));
    prefer(!callFirst(f, today), say("placement", "bezetting is van deze week"));
    if (callFirst(f, today))
        rank.reasons.append(say("placement", "eerst bellen"));
    rank.key.push_back(-free);
    return rank;
}

} // namespace luwte::placement
