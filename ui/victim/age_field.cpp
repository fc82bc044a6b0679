#include "ui/victim/age_field.h"

#include <QJsonObject>

#include "core/base/calendar.h"
#include "ui/kit/dates.h"
#include "ui/kit/now.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

static constexpr int oldest = 120;

AgeField::AgeField(QWidget *parent) : LineField(parent)
{
    setMaximumWidth(fieldWidth::date);
    AgeField::retranslate();
}

/// A date of birth needs its year: day, month and year, however they are separated.
static bool hasYear(const QString &text)
{
    int parts = 0;
    bool inside = false;
    for (const QChar c : text) {
        const bool part = c.isLetterOrNumber();
        parts += part && !inside ? 1 : 0;
        inside = part;
    }
    return parts >= 3;
}

LineField::Reading AgeField::read(const QString &text) const
{
    bool number = false;
    const int age = text.toInt(&number);
    if (number && text.size() <= 3) {
        if (age >= 0 && age <= oldest)
            return {QString::number(age), {}};
        return {{}, say("intake", "Vul een leeftijd in tussen 0 en %1.").arg(oldest)};
    }
    const auto date = readDate(text, today());
    if (date && hasYear(text)) {
        if (*date > today())
            return {{}, say("intake", "De geboortedatum ligt in de toekomst. Controleer het jaar.")};
        if (calendar::age(*date, today()) > oldest)
            return {{}, say("intake", "Vul een leeftijd in tussen 0 en %1.").arg(oldest)};
        return {date->toString(Qt::ISODate), {}};
    }
    return {{}, say("intake", "Vul een leeftijd in, zoals 34, of een geboortedatum met jaar, zoals 3-2-1992.")};
}

QString AgeField::write(const Value &value) const
{
    const auto *text = std::get_if<QString>(&value);
    if (!text)
        return {};
    const QDate date = QDate::fromString(*text, Qt::ISODate);
    return date.isValid() ? showDate(date) : *text;
}

int AgeField::age() const
{
    if (asked() != Asked::Given)
        return -1;
    const Value v = value();
    const QString text = std::get<QString>(v);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? calendar::age(date, today()) : text.toInt();
}

void AgeField::addTo(QJsonObject &with) const
{
    const Value v = value();
    const auto *text = std::get_if<QString>(&v);
    if (!text)
        return;
    if (asked() == Asked::Given && !QDate::fromString(*text, Qt::ISODate).isValid())
        with.insert(QStringLiteral("age"), text->toInt());
    else
        with.insert(QStringLiteral("birth_date"), *text);
}

void AgeField::retranslate()
{
    setExample(say("intake", "34 of 3-2-1992"));
    LineField::retranslate();
}

} // namespace luwte::ui
