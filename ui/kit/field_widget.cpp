#include "ui/kit/field_widget.h"

#include <QApplication>
#include <QFocusEvent>

#include "core/base/json.h"

namespace luwte::ui {

QString missingWord(Asked state)
{
    switch (state) {
    case Asked::NotAsked: return say("answer", "niet gevraagd");
    case Asked::Unknown: return say("answer", "onbekend");
    case Asked::Declined: return say("answer", "wil niet zeggen");
    case Asked::Given: break;
    }
    return {};
}

QString missingKey(Asked state)
{
    return state == Asked::Unknown ? QStringLiteral("?") : state == Asked::Declined ? QStringLiteral("-") : QString();
}

Asked askedOf(const Value &value)
{
    if (value.index() == 0)
        return Asked::NotAsked;
    const auto *text = std::get_if<QString>(&value);
    if (text && *text == QLatin1String(unknownText))
        return Asked::Unknown;
    if (text && *text == QLatin1String(declinedText))
        return Asked::Declined;
    return Asked::Given;
}

FieldWidget::FieldWidget(QWidget *parent) : Localized(parent) {}

void FieldWidget::setOptions(const Options &) {}

QJsonValue FieldWidget::draft() const
{
    return toJson(value(), m_type);
}

void FieldWidget::setDraft(const QJsonValue &draft)
{
    FieldInfo info;
    info.type = m_type;
    info.answer = m_aware;
    if (const auto read = fromJson(draft, info))
        setValue(*read);
}

void FieldWidget::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

Asked FieldWidget::asked() const
{
    return m_aware ? askedOf(value()) : isEmpty() ? Asked::NotAsked : Asked::Given;
}

void FieldWidget::setAnswerAware(bool aware)
{
    m_aware = aware;
    refresh();
}

void FieldWidget::setLabel(const QString &label)
{
    m_label = label;
    nameTarget();
}

void FieldWidget::setDescription(const QString &description)
{
    m_description = description;
    nameTarget();
}

void FieldWidget::setError(const QString &error)
{
    if (m_error == error)
        return;
    m_error = error;
    nameTarget();
    refresh();
    emit errorChanged();
}

void FieldWidget::nameTarget()
{
    QWidget *target = focusTarget();
    target->setAccessibleName(m_label);
    target->setAccessibleDescription(m_error.isEmpty() ? m_description : m_description.isEmpty() ? m_error : QStringLiteral("%1 %2").arg(m_error, m_description));
}

void FieldWidget::watch(QWidget *part)
{
    part->installEventFilter(this);
}

bool FieldWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        QWidget *next = QApplication::focusWidget();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && !(next && isAncestorOf(next)))
            emit left();
    }
    return Localized::eventFilter(watched, event);
}

Value FieldWidget::missing(Asked state) const
{
    if (state == Asked::Unknown)
        return QString::fromLatin1(unknownText);
    if (state == Asked::Declined)
        return QString::fromLatin1(declinedText);
    return {};
}

} // namespace luwte::ui
