#include "ui/desk/person_tab.h"

namespace luwte::ui {

QString personGroupTitle(PersonGroup group)
{
    switch (group) {
    case PersonGroup::Overview: return say("person", "Overzicht");
    case PersonGroup::Care: return say("person", "Zorg");
    case PersonGroup::Living: return say("person", "Wonen en rechten");
    case PersonGroup::Record: return say("person", "Dossier");
    case PersonGroup::Trust: return say("person", "Delen en meekijken");
    }
    return {};
}

} // namespace luwte::ui
