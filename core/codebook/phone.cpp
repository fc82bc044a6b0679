#include "core/codebook/phone.h"

#include <phonenumbers/logger.h>
#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>

namespace luwte::codebook {

namespace pn = i18n::phonenumbers;

static constexpr qsizetype maxTyped = 64;

static const pn::PhoneNumberUtil &library()
{
    static const pn::PhoneNumberUtil *const util = [] {
        auto *instance = pn::PhoneNumberUtil::GetInstance();
        // Its own logger writes what it was given to standard output.
        instance->SetLogger(new pn::NullLogger);
        return instance;
    }();
    return *util;
}

/// "+" in front and ASCII digits; "" when anything else than digits and separators was typed.
static QString digitsOf(const QString &typed)
{
    if (typed.size() > maxTyped)
        return {};
    QString digits;
    for (const QChar c : typed) {
        if (const int digit = c.digitValue(); digit >= 0)
            digits.append(QChar(char16_t(u'0' + digit)));
        else if (c == u'+' || c == QChar(0xff0b)) {
            if (!digits.isEmpty())
                return {};
            digits.append(u'+');
        } else if (!c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Punctuation_Dash
            && !QStringLiteral("().·/-").contains(c))
            return {};
    }
    return digits;
}

/// Dutch mobile numbers: 06 and eight digits. The library knows which ranges were in use when it was made; people write down newer ones, and
/// one that is not recognised could not be linked to anybody.
static bool isDutchMobile(const pn::PhoneNumber &number)
{
    return number.country_code() == 31 && number.national_number() >= 600'000'000 && number.national_number() <= 699'999'999;
}

static std::optional<pn::PhoneNumber> parse(const QString &typed, const QString &region)
{
    const QString digits = digitsOf(typed);
    if (digits.size() < 5)
        return std::nullopt;
    pn::PhoneNumber number;
    const auto &util = library();
    if (util.Parse(digits.toStdString(), region.toUpper().toStdString(), &number) != pn::PhoneNumberUtil::NO_PARSING_ERROR
        || !(util.IsValidNumber(number) || isDutchMobile(number)))
        return std::nullopt;
    return number;
}

static QString format(const pn::PhoneNumber &number, pn::PhoneNumberUtil::PhoneNumberFormat form)
{
    std::string text;
    library().Format(number, form, &text);
    return QString::fromStdString(text);
}

static bool isOf(const pn::PhoneNumber &number, const QString &region)
{
    return number.country_code() == library().GetCountryCodeForRegion(region.toUpper().toStdString());
}

std::optional<QString> toE164(const QString &typed, const QString &region)
{
    const auto number = parse(typed, region);
    if (!number)
        return std::nullopt;
    return format(*number, pn::PhoneNumberUtil::E164);
}

QString display(const QString &e164, const QString &region)
{
    const auto number = e164.startsWith(u'+') ? parse(e164, region) : std::nullopt;
    if (!number)
        return e164;
    return format(*number, isOf(*number, region) ? pn::PhoneNumberUtil::NATIONAL : pn::PhoneNumberUtil::INTERNATIONAL);
}

QStringList phoneForms(const QString &typed, const QString &region)
{
    const auto number = parse(typed, region);
    if (!number) {
        const QString digits = digitsOf(typed).remove(u'+');
        return digits.isEmpty() ? QStringList() : QStringList{digits};
    }
    QStringList forms{format(*number, pn::PhoneNumberUtil::E164).mid(1)};
    if (isOf(*number, region)) {
        QString national;
        for (const QChar c : format(*number, pn::PhoneNumberUtil::NATIONAL))
            if (c.isDigit())
                national.append(c);
        forms.append(national);
    }
    return forms;
}

QString phoneQuery(const QString &query, const QString &region)
{
    if (const auto whole = toE164(query, region))
        return whole->mid(1);
    QString digits = digitsOf(query);
    // "+31 (0)6": the zero between brackets is never dialled after a country code.
    if (digits.startsWith(u'+') && query.contains(QStringLiteral("(0)")))
        digits = digitsOf(QString(query).remove(QStringLiteral("(0)")));
    if (digits.startsWith(QStringLiteral("00")))
        digits.remove(0, 2);
    digits.remove(u'+');
    return digits.size() < 3 ? QString() : digits;
}

} // namespace luwte::codebook
