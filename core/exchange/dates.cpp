#include "core/exchange/dates.h"

#include <QRegularExpression>
#include <vector>

#include "core/base/say.h"

namespace luwte::exchange {

namespace {

struct Token
{
    QString word;   ///< lower case; empty for a number
    int number = 0; ///< of at most eight digits
    int digits = 0;
};

bool isSeparator(QChar c)
{
    return c.isSpace() || QStringView(u"-/.,'\u2019\u2010\u2011\u2012\u2013\u2014").contains(c);
}

/// Numbers and words; nullopt at a character that no date has.
std::optional<std::vector<Token>> tokensOf(const QString &text)
{
    std::vector<Token> tokens;
    bool joined = false; // the last token is right before this character
    for (const QChar c : text) {
        const int digit = c.isDigit() ? c.digitValue() : -1; // also ٢ and २
        if (digit >= 0) {
            if (!joined || tokens.back().digits == 0)
                tokens.emplace_back();
            Token &token = tokens.back();
            if (++token.digits > 8)
                return std::nullopt;
            token.number = token.number * 10 + digit;
        } else if (c.isLetter()) {
            if (!joined || tokens.back().digits > 0)
                tokens.emplace_back();
            tokens.back().word += c.toLower();
        } else if (!isSeparator(c)) {
            return std::nullopt;
        }
        joined = !isSeparator(c);
    }
    return tokens;
}

/// 1–12, 0 when it is no month.
int monthOf(const QString &word)
{
    static const char *const names[12] = {"jan januari january", "feb febr februari february", "mrt maart mar march", "apr april",
        "mei may", "jun juni june", "jul juli july", "aug augustus august", "sep sept september", "okt oktober oct october", "nov november",
        "dec december"};
    for (int i = 0; i < 12; ++i)
        if (QString::fromLatin1(names[i]).split(u' ').contains(word))
            return i + 1;
    return 0;
}

/// Days of the week, and what stands around a day: "maandag de 2e maart", "2nd of March".
bool isFiller(const QString &word, bool afterNumber)
{
    static const char *const words =
        "ma di wo do vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mon tue tues wed thu thur "
        "thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday de den of the";
    static const char *const endings = "e ste de st nd rd th";
    return QString::fromLatin1(words).split(u' ').contains(word) ||
        (afterNumber && QString::fromLatin1(endings).split(u' ').contains(word));
}

/// The text without a time behind it; null when there is something there that is no time.
QString withoutTime(const QString &text)
{
    static const QRegularExpression time(
        QStringLiteral("^(.*?)(?:[\\s,]+|(?<=\\d)T)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(?:[AaPp]\\.?[Mm]\\.?|u|uur|h)?\\s*"
                       "(?:Z|[+-]\\d{2}:?\\d{2})?$"));
    if (!text.contains(u':'))
        return text;
    const auto match = time.match(text);
    if (!match.hasMatch() || match.captured(2).toInt() > 24 || match.captured(3).toInt() > 59 || match.captured(4).toInt() > 60)
        return {};
    return match.captured(1);
}

struct Parts
{
    Token day, month, year;
    bool dayFirst = true; ///< numbers in the order day, month, year
};

DateReading reasonOnly(DateReason reason)
{
    DateReading reading;
    reading.reason = reason;
    return reading;
}

DateReading incomplete(const Token &year, int month)
{
    DateReading reading = reasonOnly(DateReason::NotADate);
    if (year.digits != 4 || year.number < 1850 || year.number > 2200 || month < 0 || month > 12)
        return reading;
    reading.reason = DateReason::Incomplete;
    reading.year = year.number;
    reading.month = month;
    return reading;
}

int fullYear(const Token &year, QDate today, DateUse use)
{
    if (year.digits != 2)
        return year.number;
    const int last = today.year() + (use == DateUse::Any ? 20 : 0);
    return last - (last - year.number) % 100;
}

DateReading readParts(const Parts &parts, QDate today, DateUse use)
{
    if (parts.day.digits > 2 || parts.month.digits > 2 || (parts.year.digits != 4 && parts.year.digits != 2))
        return reasonOnly(DateReason::NotADate);
    const int year = fullYear(parts.year, today, use), month = parts.month.number, day = parts.day.number;
    if (day == 0 || month == 0) // how registers write that the day is not known
        return month <= 12 && (day == 0 || month == 0) && day <= 31 ? incomplete({{}, year, 4}, month) : reasonOnly(DateReason::NoSuchDay);
    const QDate date(year, month, day);
    if (!date.isValid())
        return reasonOnly(
            parts.dayFirst && month > 12 && QDate(year, day, month).isValid() ? DateReason::MonthFirst : DateReason::NoSuchDay);
    DateReading reading = judgeDate(date, today, use);
    reading.shortYear = parts.year.digits == 2;
    return reading;
}

/// 19990203 or 03021999; never both, since no month is 18 to 22.
DateReading readCompact(const Token &token, QDate today, DateUse use)
{
    const auto number = [](int value, int digits) { return Token{{}, value, digits}; };
    const int n = token.number;
    const Parts yearFirst{number(n % 100, 2), number(n / 100 % 100, 2), number(n / 10000, 4), false};
    const Parts dayFirst{number(n / 1000000, 2), number(n / 10000 % 100, 2), number(n % 10000, 4), false};
    const auto plausible = [](const Parts &p) { return p.year.number >= 1850 && p.year.number <= 2200 && p.month.number <= 12; };
    if (plausible(yearFirst))
        return readParts(yearFirst, today, use);
    return plausible(dayFirst) ? readParts(dayFirst, today, use) : reasonOnly(DateReason::NotADate);
}

DateReading readTokens(const std::vector<Token> &tokens, QDate today, DateUse use)
{
    std::vector<Token> numbers;
    int month = 0;
    size_t monthAt = 0;
    bool afterNumber = false;
    for (const Token &token : tokens) {
        if (token.digits > 0) {
            numbers.push_back(token);
        } else if (const int named = monthOf(token.word)) {
            if (month > 0)
                return reasonOnly(DateReason::NotADate);
            month = named;
            monthAt = numbers.size();
        } else if (!isFiller(token.word, afterNumber)) {
            return reasonOnly(DateReason::NotADate);
        }
        afterNumber = token.digits > 0;
    }
    const Token named{{}, month, 2};
    if (month > 0) {
        if (numbers.size() == 1)
            return incomplete(numbers[0], month);
        if (numbers.size() != 2)
            return reasonOnly(DateReason::NotADate);
        const bool yearFirst = numbers[0].digits == 4 && monthAt == 1;
        return readParts({numbers[yearFirst ? 1 : 0], named, numbers[yearFirst ? 0 : 1], false}, today, use);
    }
    if (numbers.size() == 3) {
        if (numbers[0].digits == 4)
            return readParts({numbers[2], numbers[1], numbers[0], false}, today, use);
        return readParts({numbers[0], numbers[1], numbers[2], true}, today, use);
    }
    if (numbers.size() == 2 && numbers[0].digits == 4 && numbers[1].digits <= 2)
        return incomplete(numbers[0], numbers[1].number);
    if (numbers.size() == 2 && numbers[0].digits <= 2)
        return incomplete(numbers[1], numbers[0].number);
    if (numbers.size() == 1)
        return numbers[0].digits == 8 ? readCompact(numbers[0], today, use) : incomplete(numbers[0], 0);
    return reasonOnly(DateReason::NotADate);
}

} // namespace

DateReading judgeDate(QDate date, QDate today, DateUse use)
{
    DateReading reading;
    if (!date.isValid())
        return reading;
    reading.date = date;
    if (date.year() < 1850 || date.year() > 2200)
        reading.reason = DateReason::OutOfRange;
    else if (use == DateUse::Past && date > today)
        reading.reason = DateReason::Future;
    else
        reading.reason = DateReason::Ok;
    return reading;
}

DateReading readDate(const QString &typed, QDate today, DateUse use)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return reasonOnly(DateReason::Empty);
    if (text.size() > 60)
        return reasonOnly(DateReason::NotADate);
    const auto tokens = tokensOf(withoutTime(text));
    return tokens ? readTokens(*tokens, today, use) : reasonOnly(DateReason::NotADate);
}

QString dateAdvice(DateReason reason)
{
    switch (reason) {
    case DateReason::Ok:
    case DateReason::Empty: return {};
    case DateReason::NotADate: return say("dates", "Schrijf de datum als dag-maand-jaar, bijvoorbeeld 02-03-2026.");
    case DateReason::NoSuchDay: return say("dates", "Deze dag bestaat niet. Kijk de dag en de maand na.");
    case DateReason::MonthFirst: return say("dates", "Hier lijkt de maand voorop te staan. Schrijf de datum als dag-maand-jaar.");
    case DateReason::Incomplete: return say("dates", "Dag of maand ontbreekt. Vul de hele datum in, of alleen het geschatte jaar.");
    case DateReason::OutOfRange: return say("dates", "Dit jaar ligt buiten 1850 tot 2200. Kijk het jaar na.");
    case DateReason::Future: return say("dates", "Deze datum is nog niet geweest. Kijk het jaar na.");
    }
    return {};
}

} // namespace luwte::exchange
