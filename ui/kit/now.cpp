#include "ui/kit/now.h"

namespace luwte::ui {

static const SystemClock systemClock;
static const Clock *chosen = &systemClock;

const Clock &clock()
{
    return *chosen;
}

void setClock(const Clock *clock)
{
    chosen = clock ? clock : &systemClock;
}

QDate today()
{
    return clock().now().civilDate();
}

} // namespace luwte::ui
