#pragma once
// The top of a page: title, a quiet second line, the one primary button and other actions. In a narrow window it is one line, the other
// actions move into a "⋯" menu.

#include <QList>

#include "ui/kit/buttons.h"
#include "ui/kit/localized.h"
#include "ui/kit/text.h"

class QAction;
class QHBoxLayout;
class QMenu;

namespace luwte::ui {

class PageHeader : public Localized<QWidget>
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    [[nodiscard]] QString title() const { return m_title->text(); }
    void setSubtitle(const QString &subtitle);
    /// The primary button; its text is a verb ("Nieuw contact"). "" hides it. Ctrl+Enter is the page's business (Page::primaryAction).
    PrimaryButton *setPrimary(const QString &text);
    [[nodiscard]] PrimaryButton *primary() const { return m_primary; }
    /// Another action: a button, or a line of the menu when it gets tight. The action stays the caller's.
    void addAction(QAction *action);
    /// A widget between the title and the buttons (badges, filters).
    void addWidget(QWidget *widget);

signals:
    void primaryClicked();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    Heading *m_title;
    MutedText *m_subtitle;
    PrimaryButton *m_primary;
    IconButton *m_more;
    QMenu *m_menu;
    QHBoxLayout *m_middle, *m_actions;
    QList<SecondaryButton *> m_buttons;
    QList<QAction *> m_list;
};

} // namespace luwte::ui
