#include "ui/kit/section.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "core/base/say.h"
#include "ui/kit/icons.h"
#include "ui/kit/style.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

Section::Section(const QString &title, QWidget *parent)
    : Localized(parent), m_toggle(new QPushButton), m_summary(new MutedText), m_inside(new QWidget), m_body(new QVBoxLayout(m_inside)), m_title(title)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_toggle);
    head->addWidget(m_summary, 1);
    layout->addLayout(head);
    layout->addWidget(m_inside);
    m_body->setContentsMargins(space::xl, space::xs, 0, space::s);
    m_body->setSpacing(space::m);
    m_summary->setWordWrap(false);
    m_toggle->setCheckable(true);
    m_toggle->setChecked(true);
    m_toggle->setAutoDefault(false);
    m_toggle->setProperty("luwteLeft", true);
    setButtonRole(m_toggle, ButtonRole::Quiet);
    setTypeStep(m_toggle, TypeStep::Group);
    m_toggle->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_toggle, &QPushButton::toggled, this, [this](bool open) {
        m_inside->setVisible(open);
        retranslate();
        emit foldedChanged(!open);
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    retranslate();
}

void Section::setTitle(const QString &title)
{
    m_title = title;
    retranslate();
}

void Section::setSummary(const QString &summary)
{
    m_summary->setText(summary);
    retranslate();
}

void Section::setFolded(bool folded)
{
    m_toggle->setChecked(!folded);
}

bool Section::isFolded() const
{
    return !m_toggle->isChecked();
}

void Section::addWidget(QWidget *widget)
{
    m_body->addWidget(widget);
}

void Section::retranslate()
{
    m_toggle->setText(m_title);
    m_toggle->setIcon(icon(isFolded() ? QStringLiteral("right") : QStringLiteral("down")));
    const QString state = isFolded() ? say("section", "%1, dichtgeklapt") : say("section", "%1, opengeklapt");
    m_toggle->setAccessibleName(state.arg(m_title));
    m_toggle->setAccessibleDescription(m_summary->text());
}

} // namespace luwte::ui
