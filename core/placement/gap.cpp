#include "core/placement/gap.h"

#include <QStringList>

#include "core/codebook/book.h"

namespace luwte::placement {

GapStage gapStage(Instant since, Instant now)
{
    if (since.isNull() || now.isNull() || now < since.plusHours(72))
        return GapStage::None;
    return now < since.plusHours(7 * 24) ? GapStage::WalEnSchip : GapStage::Escalated;
}

QString gapStageCode(GapStage stage)
{
    switch (stage) {
    case GapStage::WalEnSchip: return QStringLiteral("wal_en_schip");
    case GapStage::Escalated: return QStringLiteral("escalated");
    case GapStage::None: break;
    }
    return QStringLiteral("none");
}

static QString whoWord(const Code &gender, const Answer<int> &age)
{
    const bool minor = age.given() && age.value() < 18;
    if (gender == "Masculine")
        return minor ? say("placement", "jongen") : say("placement", "man");
    if (gender == "Feminine")
        return minor ? say("placement", "meisje") : say("placement", "vrouw");
    if (gender == "TransgenderFeminine")
        return minor ? say("placement", "trans meisje") : say("placement", "trans vrouw");
    if (gender == "TransgenderMasculine")
        return minor ? say("placement", "trans jongen") : say("placement", "trans man");
    if (gender == "NonConforming")
        return say("placement", "non-binair");
    return minor ? say("placement", "minderjarige") : say("placement", "gender onbekend");
}

static QString formWord(const Code &form)
{
    struct Word
    {
        const char *code;
        const char *nl;
    };
    static constexpr Word words[] = {
        {"seks", QT_TRANSLATE_NOOP("placement", "seksueel")},
        {"arbeid", QT_TRANSLATE_NOOP("placement", "arbeid")},
        {"dienst", QT_TRANSLATE_NOOP("placement", "dienstverlening")},
        {"crim", QT_TRANSLATE_NOOP("placement", "crimineel")},
        {"bedel", QT_TRANSLATE_NOOP("placement", "bedelarij")},
        {"orgaan", QT_TRANSLATE_NOOP("placement", "orgaanverwijdering")},
        {"huwelijk", QT_TRANSLATE_NOOP("placement", "huwelijk")},
        {"draag", QT_TRANSLATE_NOOP("placement", "draagmoederschap")},
        {"adoptie", QT_TRANSLATE_NOOP("placement", "adoptie")},
        {"geworven", QT_TRANSLATE_NOOP("placement", "geworven")},
    };
    for (const Word &word : words)
        if (form == word.code)
            return say("placement", word.nl);
    return form.isEmpty() || form == "onb" ? say("placement", "vorm onbekend") : codebook::Book::standard().label("UITB", form.value);
}

QString gapWhat(const Gap &gap)
{
    return say("placement", "%1, %2").arg(whoWord(gap.gender, gap.age), formWord(gap.form));
}

QString gapTitle(const Gap &gap)
{
    return say("placement", "geen plek: %1").arg(gapWhat(gap));
}

QString gapReason(const Gap &gap)
{
    if (gap.criteria.isEmpty())
        return say("placement", "er zijn nog geen locaties");
    QStringList types;
    QList<QStringList> reasons;
    for (const Code &clash : gap.criteria) {
        const QString type = clash.value.section(u'.', 0, 0);
        const QString reason = criterionLabel(clash.value.section(u'.', 1));
        if (!types.contains(type)) {
            types.append(type);
            reasons.append(QStringList());
        }
        reasons[types.indexOf(type)].append(reason);
    }
    QStringList parts;
    for (qsizetype i = 0; i < types.size(); ++i)
        parts.append(say("placement", "%1: %2").arg(types.at(i), reasons.at(i).join(QStringLiteral(", "))));
    return parts.join(QStringLiteral("; "));
}

void addClashes(const Facility &facility, const std::vector<Criterion> &criteria, Codes &clashes)
{
    for (const Criterion &c : criteria) {
        const Code clash(facility.type.value + u'.' + c.code);
        if (!c.passed && !clashes.contains(clash))
            clashes.append(clash);
    }
}

} // namespace luwte::placement
