#include "ui/kit/text.h"

#include <QAccessible>
#include <QEvent>

#include "ui/kit/theme.h"

namespace luwte::ui {

Text::Text(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setText(text);
}

MutedText::MutedText(const QString &text, QWidget *parent) : Text(text, parent)
{
    setTypeStep(this, TypeStep::Small);
    setTone(this, Tone::Muted);
}

Heading::Heading(const QString &text, int level, QWidget *parent) : Text(text, parent), m_level(level)
{
    setTypeStep(this, level <= 1 ? TypeStep::Title : level == 2 ? TypeStep::Strong : TypeStep::Group);
}

QColor toneColour(Tone tone)
{
    const Tokens &t = tokens();
    switch (tone) {
    case Tone::Plain: return t.text;
    case Tone::Muted: return t.muted;
    case Tone::Good: return t.good;
    case Tone::Attention: return t.attention;
    case Tone::Error: return t.error;
    case Tone::Accent: return t.accent;
    }
    return t.text;
}

namespace {

class ToneKeeper final : public QObject
{
public:
    ToneKeeper(QWidget *widget) : QObject(widget), m_widget(widget) { widget->installEventFilter(this); }
    Tone tone = Tone::Plain;
    void apply()
    {
        QPalette p = m_widget->palette();
        if (p.color(QPalette::WindowText) == toneColour(tone))
            return;
        p.setColor(QPalette::WindowText, toneColour(tone));
        m_widget->setPalette(p);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange)
            apply();
        return false;
    }

private:
    QWidget *m_widget;
};

} // namespace

void setTone(QWidget *label, Tone tone)
{
    ToneKeeper *keeper = nullptr;
    for (QObject *child : label->children())
        if (auto *known = dynamic_cast<ToneKeeper *>(child))
            keeper = known;
    if (!keeper)
        keeper = new ToneKeeper(label);
    keeper->tone = tone;
    keeper->apply();
}

void announce(QWidget *label)
{
    QAccessibleEvent alert(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QAccessibleEvent name(label, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
}

} // namespace luwte::ui
