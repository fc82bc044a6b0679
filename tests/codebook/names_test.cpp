#include <catch2/catch_test_macros.hpp>

#include "core/codebook/book.h"

using namespace luwte::codebook;

struct Name
{
    const char *text;
    const char *code;
};

static void check(const char *list, const Name &name)
{
    INFO(list << " " << name.text);
    const CodeValue *value = Book::standard().match(list, QString::fromUtf8(name.text));
    CHECK((value ? value->code : QString()).toStdString() == name.code);
}

TEST_CASE("countries match as ISO, English, Dutch and spreadsheets write them")
{
    static constexpr Name names[] = {
        // ISO names that IOM's template has and that are not the everyday ones
        {"Åland Islands", "AX"}, {"Antigua and Barbuda", "AG"}, {"Bolivia (Plurinational State of)", "BO"},
        {"Bonaire, Sint Eustatius and Saba", "BQ"}, {"Bosnia and Herzegovina", "BA"}, {"Brunei Darussalam", "BN"}, {"Cabo Verde", "CV"},
        {"Congo", "CG"}, {"Congo, Democratic Republic of the", "CD"}, {"Côte d'Ivoire", "CI"}, {"Curaçao", "CW"}, {"Eswatini", "SZ"},
        {"Falkland Islands (Malvinas)", "FK"}, {"French Southern Territories", "TF"}, {"Heard Island and McDonald Islands", "HM"},
        {"Holy See", "VA"}, {"Hong Kong", "HK"}, {"Iran (Islamic Republic of)", "IR"}, {"Korea (Democratic People's Republic of)", "KP"},
        {"Korea, Republic of", "KR"}, {"Lao People's Democratic Republic", "LA"}, {"Macao", "MO"},
        {"Micronesia (Federated States of)", "FM"},
        {"Moldova, Republic of", "MD"}, {"Myanmar", "MM"}, {"North Macedonia", "MK"}, {"Palestine, State of", "PS"}, {"Pitcairn", "PN"},
        {"Réunion", "RE"}, {"Russian Federation", "RU"}, {"Saint Barthélemy", "BL"},
        {"Saint Helena, Ascension and Tristan da Cunha", "SH"},
        {"Saint Kitts and Nevis", "KN"}, {"Saint Lucia", "LC"}, {"Saint Martin (French part)", "MF"}, {"Saint Pierre and Miquelon", "PM"},
        {"Saint Vincent and the Grenadines", "VC"}, {"Sao Tome and Principe", "ST"}, {"Sint Maarten (Dutch part)", "SX"},
        {"South Georgia and the South Sandwich Islands", "GS"}, {"Svalbard and Jan Mayen", "SJ"}, {"Syrian Arab Republic", "SY"},
        {"Taiwan, Province of China", "TW"}, {"Tanzania, United Republic of", "TZ"}, {"Timor-Leste", "TL"}, {"Trinidad and Tobago", "TT"},
        {"Turks and Caicos Islands", "TC"}, {"United Kingdom of Great Britain and Northern Ireland", "GB"},
        {"United States Minor Outlying Islands", "UM"}, {"United States of America", "US"}, {"Venezuela (Bolivarian Republic of)", "VE"},
        {"Viet Nam", "VN"}, {"Virgin Islands (British)", "VG"}, {"Virgin Islands (U.S.)", "VI"}, {"Wallis and Futuna", "WF"},
        // codes
        {"NG", "NG"}, {"ng", "NG"}, {"NGA", "NG"}, {" pol ", "PL"}, {"de", "DE"}, {"ST", "ST"}, {"XKX", "XK"},
        // Dutch and everyday
        {"Nederland", "NL"}, {"Netherlands (the)", "NL"}, {"The Netherlands", "NL"}, {"Holland", "NL"}, {"Syrië", "SY"}, {"syrie", "SY"},
        {"Ivoorkust", "CI"}, {"Oekraine", "UA"}, {"Republic of Korea", "KR"}, {"Zuid-Korea", "KR"}, {"Congo-Kinshasa", "CD"},
        {"Democratic Republic of the Congo", "CD"}, {"Turkey", "TR"}, {"Türkiye", "TR"},
        {"UK", "GB"}, {"VS", "US"}, {"USA", "US"}, {"U.S.A.", "US"},
        {"Hongkong", "HK"}, {"Burma", "MM"}, {"Kosovo", "XK"}, {"Staatloos", "XXA"}, {"stateless", "XXA"}, {"Czech Republic", "CZ"},
        {"Swaziland", "SZ"},
        // no country
        {"Atlantis", ""}, {"Nigeria?", ""}, {"onbekend", ""}, {"", ""}, {"EA", ""}, {"The", ""}, {"Nederland of België", ""},
        {"Republic of", ""},
    };
    for (const Name &name : names)
        check("COUNTRY", name);
}

TEST_CASE("countries are the 249 of ISO and the two that people also have")
{
    const CodeList &list = *Book::standard().list("COUNTRY");
    CHECK(list.values().size() == 251);
    int iso = 0;
    for (const CodeValue &value : list.values())
        iso += value.attributes.contains(QStringLiteral("iso_name")) ? 1 : 0;
    CHECK(iso == 249);
    const auto sorted = list.valuesOn({});
    CHECK(sorted.front()->code == QStringLiteral("AF"));
    CHECK(sorted[1]->code == QStringLiteral("AX"));
}

TEST_CASE("languages match by name, code and the way people say it")
{
    static constexpr Name names[] = {
        {"Mandarijn (Chinees)", "cmn"}, {"Mandarin", "cmn"}, {"Chinese (Mandarin)", "cmn"}, {"Kantonees", "yue"}, {"Wenzhounees", "wuu"},
        {"Wenzhounese", "wuu"}, {"Chinees", "zh"}, {"chi", "zh"}, {"zh-Hans", "zh-Hans"}, {"nl-LVB", "nl-LVB"}, {"Tigrinya", "ti"},
        {"tir", "ti"}, {"dut", "nl"}, {"nld", "nl"}, {"Nederlands", "nl"}, {"Dutch", "nl"}, {"Pools", "pl"}, {"roemeens", "ro"},
        {"Bulgarian", "bg"}, {"Vietnamees", "vi"}, {"Edo", "bin"}, {"Pidgin", "pcm"}, {"Farsi", "fa"}, {"Dari", "prs"}, {"NGT", "dse"},
        {"Koerdisch", "ku"}, {"Sorani", "ckb"}, {"Latijn", ""}, {"Klingon", ""}, {"Engels?", ""}, {"xx", ""},
    };
    for (const Name &name : names)
        check("LANGUAGE", name);
    int printed = 0;
    for (const CodeValue &value : Book::standard().list("LANGUAGE")->values()) {
        printed += value.attributes[u"print"].toBool() ? 1 : 0;
        CHECK(value.nl != value.code);
    }
    CHECK(printed == 13); // domain.md 2.8
    CHECK(Book::standard().label("LANGUAGE", QStringLiteral("cmn")) == QStringLiteral("Mandarijn (Chinees)"));
}
