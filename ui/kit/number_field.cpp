#include "ui/kit/number_field.h"

#include <QHBoxLayout>

#include "core/base/fold.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

NumberField::NumberField(QWidget *parent) : LineField(parent)
{
    setType(FieldType::Number);
    setMaximumWidth(fieldWidth::number);
    edit()->setMaxLength(20);
}

void NumberField::setRange(int least, int most)
{
    m_least = least;
    m_most = most;
}

LineField::Reading NumberField::read(const QString &text) const
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (ok && number >= m_least && number <= m_most)
        return {Value(qint64(number)), {}};
    if (m_least > -2'000'000'000 && m_most < 2'000'000'000)
        return {{}, say("number", "Vul een heel getal in tussen %1 en %2.").arg(m_least).arg(m_most)};
    return {{}, say("number", "Vul een heel getal in, zoals 12.")};
}

QString NumberField::write(const Value &value) const
{
    const auto *number = std::get_if<qint64>(&value);
    return number ? QString::number(*number) : QString();
}

PhoneField::PhoneField(QWidget *parent) : LineField(parent), m_beside(new MutedText)
{
    setMaximumWidth(fieldWidth::phone);
    edit()->setMaxLength(60);
    edit()->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_beside->setWordWrap(false);
    m_beside->hide();
    static_cast<QHBoxLayout *>(layout())->setSpacing(space::m);
    layout()->addWidget(m_beside);
}

void PhoneField::setNormaliser(PhoneNormaliser normaliser)
{
    m_normaliser = std::move(normaliser);
    afterEdit();
}

QString PhoneField::e164() const
{
    return m_normaliser && asked() == Asked::Given ? m_normaliser(typed()) : QString();
}

LineField::Reading PhoneField::read(const QString &text) const
{
    return {Codec<QString>::to(tidy(text)), {}};
}

QString PhoneField::write(const Value &value) const
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

void PhoneField::afterEdit()
{
    const QString number = e164();
    m_beside->setText(number);
    m_beside->setVisible(!number.isEmpty());
    edit()->setAccessibleDescription(number);
}

} // namespace luwte::ui
