#include "ui/kit/buttons.h"

#include "ui/kit/icons.h"
#include "ui/kit/style.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

static void prepare(QPushButton *button, ButtonRole role)
{
    setButtonRole(button, role);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    prepare(this, ButtonRole::Primary);
}

SecondaryButton::SecondaryButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    prepare(this, ButtonRole::Secondary);
}

LinkButton::LinkButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    prepare(this, ButtonRole::Link);
    setCursor(Qt::PointingHandCursor);
}

IconButton::IconButton(const QString &iconName, const QString &name, QWidget *parent) : QPushButton(parent)
{
    prepare(this, ButtonRole::Quiet);
    setIconSize({20, 20});
    setFixedSize(controlHeight, controlHeight);
    setIconName(iconName);
    setName(name);
}

void IconButton::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(name);
}

void IconButton::setIconName(const QString &iconName)
{
    setIcon(ui::icon(iconName));
}

} // namespace luwte::ui
