#include "ui/kit/date_field.h"

#include "ui/kit/dates.h"
#include "ui/kit/now.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

DateField::DateField(QWidget *parent) : LineField(parent)
{
    setType(FieldType::Date);
    setMaximumWidth(fieldWidth::date);
    DateField::retranslate();
}

void DateField::setRange(QDate from, QDate until)
{
    m_from = from;
    m_until = until;
}

QDate DateField::date() const
{
    QDate date;
    const Value v = value();
    if (askedOf(v) == Asked::Given)
        (void)Codec<QDate>::from(v, date);
    return date;
}

LineField::Reading DateField::read(const QString &text) const
{
    const auto date = readDate(text, today());
    if (!date)
        return {{}, say("date", "Vul een datum in zoals 2 mrt 2026 of 2-3-2026.")};
    if (m_from.isValid() && *date < m_from)
        return {{}, say("date", "Kies een datum op of na %1.").arg(showDate(m_from))};
    if (m_until.isValid() && *date > m_until)
        return {{}, say("date", "Kies een datum op of voor %1.").arg(showDate(m_until))};
    return {Codec<QDate>::to(*date), {}};
}

QString DateField::write(const Value &value) const
{
    QDate date;
    (void)Codec<QDate>::from(value, date);
    return showDate(date);
}

void DateField::retranslate()
{
    LineField::retranslate();
    setExample(say("date", "dag maand jaar"));
}

InstantField::InstantField(QWidget *parent) : LineField(parent)
{
    setType(FieldType::Instant);
    setMaximumWidth(fieldWidth::moment);
    InstantField::retranslate();
}

LineField::Reading InstantField::read(const QString &text) const
{
    const auto at = readDateTime(text, clock().now());
    if (!at)
        return {{}, say("date", "Vul een dag en een tijd in, zoals 2 mrt 2026 09:00.")};
    return {Codec<Instant>::to(*at), {}};
}

QString InstantField::write(const Value &value) const
{
    Instant at;
    (void)Codec<Instant>::from(value, at);
    return showDateTime(at);
}

void InstantField::retranslate()
{
    LineField::retranslate();
    setExample(say("date", "dag maand jaar tijd"));
}

} // namespace luwte::ui
