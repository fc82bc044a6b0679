#include "core/codebook/language.h"

#include <QSet>
#include <array>

#include "core/codebook/names.h"

namespace luwte::codebook {

namespace {

struct Own
{
    const char *code;
    const char *nl; ///< distinctive word first, because people type it (ux.md)
    const char *en;
    const char *also; ///< separated by ';'
};

constexpr std::array ownNames{
    Own{"nl-LVB", "Eenvoudig Nederlands (LVB)", "Simple Dutch (easy read)", ""},
    Own{"zh", "Chinees (taal nog niet bekend)", "Chinese (language not yet known)", "Chinees;Chinese"},
    Own{"zh-Hans", "Vereenvoudigd Chinees schrift", "Simplified Chinese script", "Simplified Chinese"},
    Own{"zh-Hant", "Traditioneel Chinees schrift", "Traditional Chinese script", "Traditional Chinese"},
    Own{"cmn", "Mandarijn (Chinees)", "Mandarin (Chinese)", "Mandarijn;Mandarin;Putonghua"},
    Own{"yue", "Kantonees (Chinees)", "Cantonese (Chinese)", "Kantonees;Cantonese"},
    Own{"wuu", "Wenzhounees (Chinees, Wu)", "Wenzhounese (Chinese, Wu)", "Wenzhounees;Wenzhounese;Wu;Wuyu;Shanghainees"},
    Own{"hak", "Hakka (Chinees)", "Hakka (Chinese)", "Hakka"},
    Own{"nan", "Minnan (Chinees)", "Min Nan (Chinese)", "Minnan;Min Nan;Hokkien;Fujianees"},
    Own{"gan", "Gan (Chinees)", "Gan (Chinese)", "Gan"},
    Own{"hsn", "Xiang (Chinees)", "Xiang (Chinese)", "Xiang;Hunanees"},
    Own{"fa", "Farsi (Perzisch)", "Farsi (Persian)", "Farsi;Perzisch;Persian"},
    Own{"prs", "Dari (Perzisch)", "Dari (Persian)", "Dari"},
    Own{"ckb", "Sorani (Koerdisch)", "Sorani (Kurdish)", "Sorani;Central Kurdish"},
    Own{"kmr", "Kurmanci (Koerdisch)", "Kurmanji (Kurdish)", "Kurmanci;Kurmanji"},
    Own{"sdh", "Zuid-Koerdisch", "Southern Kurdish", ""},
    Own{"apc", "Levantijns Arabisch", "Levantine Arabic", ""},
    Own{"bin", "Edo (Bini)", "Edo (Bini)", "Edo;Bini"},
    Own{"ish", "Esan", "Esan", ""},
    Own{"urh", "Urhobo", "Urhobo", ""},
    Own{"ber", "Berbers (taal nog niet bekend)", "Berber (language not yet known)", "Berbers;Berber"},
    Own{"rhg", "Rohingya", "Rohingya", ""},
    Own{"syl", "Sylheti", "Sylheti", ""},
    Own{"ymm", "Maay (Somalië)", "Maay (Somalia)", "Maay"},
    Own{"nr", "Zuid-Ndebele", "South Ndebele", ""},
    Own{"mnk", "Mandinka", "Mandinka", ""},
    Own{"pcm", "Pidgin (Nigeria)", "Pidgin (Nigeria)", "Pidgin;Nigeriaans Pidgin;Nigerian Pidgin"},
    Own{"om", "Oromo (Afaan Oromo)", "Oromo (Afaan Oromo)", "Oromo;Afaan Oromo"},
    Own{"dse", "Nederlandse Gebarentaal (NGT)", "Dutch Sign Language (NGT)", "NGT;Gebarentaal"},
    Own{"ils", "Internationale gebaren", "International Sign", ""},
};

// Languages that nobody is interviewed in: dead, liturgical, constructed; and codes that are no language.
constexpr const char *notSpoken =
    "ae afh akk ang arc avk chb chg chn cop cu dum egy elx enm eo frm fro gez gmh goh got grc hit ia ie io jbo jrb jpr kaw kho la lfn lzh "
    "mdh mga mis mul non nov nqo nwc ota pal peo phn pi prg pro root sa sam sga sog sux syc tlh uga und vo vot was zbl zxx";

// ISO 639-2 has a second, English-based code for some; HTCDS sheets use either.
constexpr const char *bibliographic =
    "sq=alb hy=arm eu=baq my=bur zh=chi cs=cze nl=dut fr=fre ka=geo de=ger el=gre is=ice mk=mac mi=mao ms=may fa=per ro=rum sk=slo bo=tib "
    "cy=wel";

constexpr const char *printed = "nl nl-LVB en pl ro bg es pt zh-Hans vi ar fr ti";

QSet<QString> words(const char *text)
{
    const QStringList list = QString::fromLatin1(text).split(u' ');
    return {list.begin(), list.end()};
}

CodeValue own(const Own &row)
{
    CodeValue value;
    value.code = QString::fromLatin1(row.code);
    value.nl = QString::fromUtf8(row.nl);
    value.en = QString::fromUtf8(row.en);
    value.also = QString::fromUtf8(row.also).split(u';', Qt::SkipEmptyParts);
    if (value.code.contains(u'-'))
        value.attributes.insert(QStringLiteral("written_only"), true);
    return value;
}

} // namespace

ListSource languages()
{
    ListSource source{QStringLiteral("LANGUAGE"), QStringLiteral("Taal"), QStringLiteral("Language"), QStringLiteral("2026.1"), {},
        nameKey, true};
    QSet<QString> done = words(notSpoken);
    for (const Own &row : ownNames) {
        source.values.append(own(row));
        done.insert(QString::fromLatin1(row.code));
    }
    const Names names;
    for (const char *code : isoLanguages()) {
        CodeValue value;
        value.code = QString::fromLatin1(code);
        value.nl = names.language(code, Names::Dutch);
        value.en = names.language(code, Names::English);
        if (!done.contains(value.code) && !value.nl.isEmpty() && !value.en.isEmpty())
            source.values.append(value);
    }
    QHash<QString, QString> second;
    for (const QString &pair : words(bibliographic))
        second.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    const QSet<QString> prints = words(printed);
    const QSet<QString> sign{QStringLiteral("dse"), QStringLiteral("ase"), QStringLiteral("ils")};
    for (CodeValue &value : source.values) {
        if (value.code.size() == 2)
            value.also << threeLetters(value.code.toLatin1().constData());
        if (second.contains(value.code))
            value.also << second.value(value.code);
        if (prints.contains(value.code))
            value.attributes.insert(QStringLiteral("print"), true);
        if (sign.contains(value.code))
            value.attributes.insert(QStringLiteral("signed"), true);
    }
    return source;
}

} // namespace luwte::codebook
