#pragma once
// Buttons. Texts are verbs; an icon-only button always gets a name through `setAccessibleName`.

#include <QPushButton>

namespace luwte::ui {

/// The one main action of a page or card.
class PrimaryButton : public QPushButton
{
    Q_OBJECT

public:
    explicit PrimaryButton(const QString &text = {}, QWidget *parent = nullptr);
};

/// Any other action: outlined.
class SecondaryButton : public QPushButton
{
    Q_OBJECT

public:
    explicit SecondaryButton(const QString &text = {}, QWidget *parent = nullptr);
};

/// An action that reads as part of the text.
class LinkButton : public QPushButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text = {}, QWidget *parent = nullptr);
};

/// Icon only, without an edge; `name` is what screen readers and the tooltip say.
class IconButton : public QPushButton
{
    Q_OBJECT

public:
    explicit IconButton(const QString &iconName = {}, const QString &name = {}, QWidget *parent = nullptr);
    void setName(const QString &name);
    void setIconName(const QString &iconName);
};

} // namespace luwte::ui
