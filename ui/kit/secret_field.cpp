#include "ui/kit/secret_field.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include "core/base/fold.h"
#include "ui/kit/buttons.h"
#include "ui/kit/style.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

static constexpr int clipboardMs = 30'000;

SecretField::SecretField(QWidget *parent)
    : FieldWidget(parent), m_covered(new QWidget(this)), m_reasonRow(new QWidget(this)), m_dots(new Text(QStringLiteral("••••"))), m_show(new LinkButton),
      m_confirm(new SecondaryButton), m_reason(new QLineEdit), m_edit(new QLineEdit(this)), m_timer(new QTimer(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(fieldWidth::text);
    auto *stack = new QVBoxLayout(this);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(space::xs);
    stack->addWidget(m_covered);
    stack->addWidget(m_reasonRow);
    stack->addWidget(m_edit);
    auto *row = new QHBoxLayout(m_covered);
    row->setContentsMargins(0, 0, 0, 0);
    m_dots->setWordWrap(false);
    row->addWidget(m_dots);
    row->addWidget(m_show);
    row->addStretch();
    auto *ask = new QHBoxLayout(m_reasonRow);
    ask->setContentsMargins(0, 0, 0, 0);
    ask->addWidget(m_reason);
    ask->addWidget(m_confirm);
    m_timer->setSingleShot(true);
    m_timer->setInterval(showSeconds * 1000);
    for (QWidget *part : {static_cast<QWidget *>(m_show), static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_confirm), static_cast<QWidget *>(m_edit)})
        watch(part);
    connect(m_timer, &QTimer::timeout, this, &SecretField::cover);
    connect(m_show, &QPushButton::clicked, this, &SecretField::askReason);
    connect(m_confirm, &QPushButton::clicked, this, &SecretField::giveReason);
    connect(m_reason, &QLineEdit::returnPressed, this, &SecretField::giveReason);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_value = Codec<QString>::to(tidy(text));
        m_withheld = false;
        m_timer->start();
        emit changed();
    });
    SecretField::retranslate();
}

QWidget *SecretField::focusTarget()
{
    return m_asking ? static_cast<QWidget *>(m_reason) : !m_edit->isHidden() ? static_cast<QWidget *>(m_edit) : m_show;
}

void SecretField::setValue(const Value &value)
{
    m_value = value;
    m_withheld = false;
    cover();
}

void SecretField::setWithheld(bool withheld)
{
    m_withheld = withheld;
    m_value = {};
    cover();
}

QString SecretField::display() const
{
    return m_withheld || !isEmpty() ? QStringLiteral("••••") : QString();
}

void SecretField::askReason()
{
    m_asking = true;
    refresh();
    m_reason->setFocus();
}

void SecretField::giveReason()
{
    const QString reason = tidy(m_reason->text());
    setEdgeState(m_reason, reason.size() < 3 ? EdgeState::Problem : EdgeState::Plain);
    if (reason.size() < 3) {
        setError(say("secret", "Schrijf kort waarom je dit wilt zien."));
        m_reason->setFocus();
        return;
    }
    setError({});
    m_asking = false;
    m_reason->clear();
    const bool fetch = m_withheld;
    if (!fetch)
        reveal(m_value);
    emit revealed(reason);
    refresh();
}

void SecretField::reveal(const Value &value)
{
    m_value = value;
    m_withheld = false;
    m_shown = true;
    refresh();
    m_edit->setFocus();
    m_timer->start();
}

void SecretField::cover()
{
    m_timer->stop();
    m_shown = m_asking = false;
    refresh();
}

void SecretField::refresh()
{
    const bool open = m_shown || (isEmpty() && !m_withheld);
    const auto *text = std::get_if<QString>(&m_value);
    const QString plain = text ? *text : QString();
    if (open && m_edit->text() != plain && !m_edit->hasFocus())
        m_edit->setText(plain);
    else if (open && m_shown && m_edit->text().isEmpty())
        m_edit->setText(plain);
    else if (!open)
        m_edit->clear();
    m_edit->setVisible(open);
    m_edit->setReadOnly(isReadOnly());
    m_covered->setVisible(!open && !m_asking);
    m_reasonRow->setVisible(!open && m_asking);
    setFocusProxy(focusTarget());
    setEdgeState(m_edit, error().isEmpty() ? EdgeState::Plain : EdgeState::Problem);
    const QString name = label();
    m_edit->setAccessibleName(name);
    m_show->setAccessibleName(name.isEmpty() ? m_show->text() : say("secret", "%1: toon, met reden").arg(name));
    m_reason->setAccessibleName(say("secret", "Reden om %1 te zien").arg(name));
    m_confirm->setAccessibleName(say("secret", "Toon %1").arg(name));
}

void SecretField::retranslate()
{
    m_show->setText(say("secret", "Toon (reden)"));
    m_confirm->setText(say("secret", "Toon"));
    m_reason->setPlaceholderText(say("secret", "Waarom wil je dit zien?"));
    m_dots->setAccessibleName(say("secret", "verborgen"));
    refresh();
}

void SecretField::hideEvent(QHideEvent *event)
{
    cover();
    FieldWidget::hideEvent(event);
}

bool SecretField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Cut)) {
            const QString copied = m_edit->selectedText();
            QTimer::singleShot(clipboardMs, qApp, [copied] {
                if (!copied.isEmpty() && QApplication::clipboard()->text() == copied)
                    QApplication::clipboard()->clear();
            });
        }
    }
    if (watched == m_reason && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        setError({});
        cover();
        m_show->setFocus();
        return true;
    }
    return FieldWidget::eventFilter(watched, event);
}

} // namespace luwte::ui
