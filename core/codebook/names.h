#pragma once
// Names of countries and languages from ICU, for this room only.

#include <QString>
#include <memory>
#include <vector>

namespace luwte::codebook {

class Names
{
public:
    enum In { Dutch, English, ShortDutch };
    Names();
    ~Names();
    Names(const Names &) = delete;
    Names &operator=(const Names &) = delete;

    /// The name of a region ("NL"), "" when ICU has none in that language.
    [[nodiscard]] QString region(const char *code, In in) const;
    /// The name of a language ("ti"), starting with a capital; "" when ICU has none in that language.
    [[nodiscard]] QString language(const char *code, In in) const;

private:
    struct Sources;
    std::unique_ptr<Sources> m_sources;
};

/// Region codes of ICU: ISO 3166-1 alpha-2 and some exceptional ones.
[[nodiscard]] std::vector<const char *> isoRegions();
/// Language codes of ICU: ISO 639-1 where there is one, else three letters.
[[nodiscard]] std::vector<const char *> isoLanguages();
/// ISO 3166-1 alpha-3 of a region.
[[nodiscard]] QString alpha3(const char *region);
/// The three-letter code of a language.
[[nodiscard]] QString threeLetters(const char *language);

} // namespace luwte::codebook
