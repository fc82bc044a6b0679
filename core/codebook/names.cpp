#include "core/codebook/names.h"

#include <array>
#include <unicode/locdspnm.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include "core/codebook/load.h"

namespace luwte::codebook {

struct Names::Sources
{
    std::array<std::unique_ptr<icu::LocaleDisplayNames>, 3> in;
};

static std::unique_ptr<icu::LocaleDisplayNames> source(const char *locale, UDisplayContext length)
{
    // Without substitution a name that ICU lacks comes back empty instead of as its code.
    std::array<UDisplayContext, 3> contexts{length, UDISPCTX_NO_SUBSTITUTE, UDISPCTX_CAPITALIZATION_FOR_UI_LIST_OR_MENU};
    std::unique_ptr<icu::LocaleDisplayNames> names(
        icu::LocaleDisplayNames::createInstance(icu::Locale(locale), contexts.data(), int32_t(contexts.size())));
    if (!names)
        damaged(QStringLiteral("ICU has no display names"));
    return names;
}

static QString text(const icu::UnicodeString &name)
{
    return name.isBogus() ? QString() : QString(reinterpret_cast<const QChar *>(name.getBuffer()), name.length());
}

Names::Names() : m_sources(std::make_unique<Sources>())
{
    m_sources->in[Dutch] = source("nl", UDISPCTX_LENGTH_FULL);
    m_sources->in[English] = source("en", UDISPCTX_LENGTH_FULL);
    m_sources->in[ShortDutch] = source("nl", UDISPCTX_LENGTH_SHORT);
}

Names::~Names() = default;

QString Names::region(const char *code, In in) const
{
    icu::UnicodeString name;
    m_sources->in[in]->regionDisplayName(code, name);
    return text(name);
}

QString Names::language(const char *code, In in) const
{
    icu::UnicodeString name;
    m_sources->in[in]->languageDisplayName(code, name);
    QString result = text(name);
    if (!result.isEmpty() && result.front().isLower())
        result[0] = result.front().toUpper();
    return result;
}

static std::vector<const char *> collect(const char *const *codes)
{
    std::vector<const char *> list;
    for (; *codes; ++codes)
        list.push_back(*codes);
    return list;
}

std::vector<const char *> isoRegions()
{
    return collect(icu::Locale::getISOCountries());
}

std::vector<const char *> isoLanguages()
{
    return collect(icu::Locale::getISOLanguages());
}

QString alpha3(const char *region)
{
    return QString::fromLatin1(icu::Locale("", region).getISO3Country());
}

QString threeLetters(const char *language)
{
    return QString::fromLatin1(icu::Locale(language).getISO3Language());
}

} // namespace luwte::codebook
