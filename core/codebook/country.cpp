#include "core/codebook/country.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "core/codebook/names.h"

namespace luwte::codebook {

namespace {

struct Spelling
{
    const char *code;
    const char *text;
};

// Where ISO's English name, which IOM's template has, is not the one that ICU gives.
constexpr std::array isoNames{
    Spelling{"AG", "Antigua and Barbuda"},
    Spelling{"BA", "Bosnia and Herzegovina"},
    Spelling{"BL", "Saint Barthélemy"},
    Spelling{"BN", "Brunei Darussalam"},
    Spelling{"BO", "Bolivia (Plurinational State of)"},
    Spelling{"BQ", "Bonaire, Sint Eustatius and Saba"},
    Spelling{"CD", "Congo, Democratic Republic of the"},
    Spelling{"CG", "Congo"},
    Spelling{"CI", "Côte d'Ivoire"},
    Spelling{"CV", "Cabo Verde"},
    Spelling{"CZ", "Czechia"},
    Spelling{"FK", "Falkland Islands (Malvinas)"},
    Spelling{"FM", "Micronesia (Federated States of)"},
    Spelling{"GB", "United Kingdom of Great Britain and Northern Ireland"},
    Spelling{"GS", "South Georgia and the South Sandwich Islands"},
    Spelling{"HK", "Hong Kong"},
    Spelling{"HM", "Heard Island and McDonald Islands"},
    Spelling{"IR", "Iran (Islamic Republic of)"},
    Spelling{"KN", "Saint Kitts and Nevis"},
    Spelling{"KP", "Korea (Democratic People's Republic of)"},
    Spelling{"KR", "Korea, Republic of"},
    Spelling{"LA", "Lao People's Democratic Republic"},
    Spelling{"LC", "Saint Lucia"},
    Spelling{"MD", "Moldova, Republic of"},
    Spelling{"MF", "Saint Martin (French part)"},
    Spelling{"MK", "North Macedonia"},
    Spelling{"MM", "Myanmar"},
    Spelling{"MO", "Macao"},
    Spelling{"PM", "Saint Pierre and Miquelon"},
    Spelling{"PN", "Pitcairn"},
    Spelling{"PS", "Palestine, State of"},
    Spelling{"RU", "Russian Federation"},
    Spelling{"SH", "Saint Helena, Ascension and Tristan da Cunha"},
    Spelling{"SJ", "Svalbard and Jan Mayen"},
    Spelling{"ST", "Sao Tome and Principe"},
    Spelling{"SX", "Sint Maarten (Dutch part)"},
    Spelling{"SY", "Syrian Arab Republic"},
    Spelling{"SZ", "Eswatini"},
    Spelling{"TC", "Turks and Caicos Islands"},
    Spelling{"TR", "Turkey"},
    Spelling{"TT", "Trinidad and Tobago"},
    Spelling{"TW", "Taiwan, Province of China"},
    Spelling{"TZ", "Tanzania, United Republic of"},
    Spelling{"UM", "United States Minor Outlying Islands"},
    Spelling{"US", "United States of America"},
    Spelling{"VA", "Holy See"},
    Spelling{"VC", "Saint Vincent and the Grenadines"},
    Spelling{"VE", "Venezuela (Bolivarian Republic of)"},
    Spelling{"VG", "Virgin Islands (British)"},
    Spelling{"VI", "Virgin Islands (U.S.)"},
    Spelling{"VN", "Viet Nam"},
    Spelling{"WF", "Wallis and Futuna"},
};

// Older and everyday names that turn up in spreadsheets.
constexpr std::array otherNames{
    Spelling{"BY", "Wit-Rusland"},
    Spelling{"CD", "DR Congo"},
    Spelling{"CD", "DRC"},
    Spelling{"CD", "Democratische Republiek Congo"},
    Spelling{"CG", "Republic of the Congo"},
    Spelling{"CG", "Republiek Congo"},
    Spelling{"CI", "Ivory Coast"},
    Spelling{"CV", "Kaapverdische Eilanden"},
    Spelling{"CZ", "Czech Republic"},
    Spelling{"FM", "Federale Staten van Micronesia"},
    Spelling{"GB", "Engeland"},
    Spelling{"GB", "England"},
    Spelling{"GB", "Great Britain"},
    Spelling{"GB", "Groot-Brittannië"},
    Spelling{"GB", "UK"},
    Spelling{"KG", "Kirgizstan"},
    Spelling{"MK", "Macedonia"},
    Spelling{"MK", "Macedonië"},
    Spelling{"MM", "Birma"},
    Spelling{"MM", "Burma"},
    Spelling{"NL", "Holland"},
    Spelling{"PH", "Filippijnen"},
    Spelling{"PS", "Palestine"},
    Spelling{"ST", "São Tomé"},
    Spelling{"SZ", "Swaziland"},
    Spelling{"TL", "East Timor"},
    Spelling{"TR", "Türkiye"},
    Spelling{"US", "America"},
    Spelling{"US", "Amerika"},
    Spelling{"US", "U.S.A."},
    Spelling{"XK", "XKX"},
};

// Regions that ICU names beside the countries.
constexpr std::array notCountries{"AC", "CP", "CQ", "DG", "EA", "IC", "TA"};

QString isoNameOf(const QString &code, const QString &icuName)
{
    for (const Spelling &s : isoNames)
        if (code == QLatin1String(s.code))
            return QString::fromUtf8(s.text);
    return icuName;
}

} // namespace

ListSource countries()
{
    ListSource source{QStringLiteral("COUNTRY"), QStringLiteral("Land"), QStringLiteral("Country"), QStringLiteral("2026.1"), {},
        nameKey, true};
    const Names names;
    for (const char *region : isoRegions()) {
        if (std::any_of(notCountries.begin(), notCountries.end(), [&](const char *no) { return std::strcmp(no, region) == 0; }))
            continue;
        CodeValue value;
        value.code = QString::fromLatin1(region);
        value.nl = names.region(region, Names::Dutch);
        value.en = names.region(region, Names::English);
        // "Hongkong" and "Palestina" are what people call them; the short names of the others are abbreviations (VK, VS).
        const QString everyday = names.region(region, Names::ShortDutch);
        if (everyday.size() > 2 && everyday != value.nl) {
            value.also << value.nl;
            value.nl = everyday;
        } else if (everyday != value.nl) {
            value.also << everyday;
        }
        value.also << alpha3(region);
        const QString iso = isoNameOf(value.code, value.en);
        value.also << iso;
        if (value.code != QLatin1String("XK"))
            value.attributes.insert(QStringLiteral("iso_name"), iso);
        for (const Spelling &s : otherNames)
            if (value.code == QLatin1String(s.code))
                value.also << QString::fromUtf8(s.text);
        source.values.append(value);
    }
    CodeValue stateless;
    stateless.code = QStringLiteral("XXA");
    stateless.nl = QStringLiteral("Staatloos");
    stateless.en = QStringLiteral("Stateless");
    source.values.append(stateless);
    return source;
}

} // namespace luwte::codebook
