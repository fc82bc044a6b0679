#pragma once
// The cards of the administration page. A further one is a class derived from AdminCard and a line in cards.cpp.

#include <QStringList>
#include <functional>

#include "ui/desk/desk.h"

namespace luwte::ui {

class AdminCard;

struct AdminCardMaker
{
    QStringList roles; ///< who sees it; empty: everybody
    std::function<AdminCard *(Desk &)> make;
};

/// From top to bottom.
[[nodiscard]] const QList<AdminCardMaker> &adminCards();

} // namespace luwte::ui
