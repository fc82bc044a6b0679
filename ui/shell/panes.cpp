#include "ui/shell/panes.h"

#include <QApplication>
#include <QWidget>

namespace luwte::ui {

static bool enter(const Pane &pane)
{
    if (pane.enter) {
        pane.enter();
        return true;
    }
    if (pane.widget->focusPolicy() & Qt::TabFocus) {
        pane.widget->setFocus(Qt::TabFocusReason);
        return true;
    }
    for (QWidget *part = pane.widget->nextInFocusChain(); part && part != pane.widget; part = part->nextInFocusChain())
        if (pane.widget->isAncestorOf(part) && part->isVisible() && part->isEnabled() && (part->focusPolicy() & Qt::TabFocus) && !part->focusProxy()) {
            part->setFocus(Qt::TabFocusReason);
            return true;
        }
    return false;
}

void stepPane(const QList<Pane> &panes, int by)
{
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (focus && (panes.at(i).widget == focus || panes.at(i).widget->isAncestorOf(focus)))
            at = i;
    for (qsizetype tries = 0; tries < panes.size(); ++tries) {
        at = (at + by + panes.size()) % panes.size();
        if (panes.at(at).widget->isVisible() && enter(panes.at(at)))
            return;
    }
}

} // namespace luwte::ui
