#pragma once

#include "core/demo/script.h"

namespace luwte::demo {

struct Places
{
    Id linde;   ///< VO, women
    Id mano;    ///< one of six men's shelters, full
    Id jeugd;
    Id home;    ///< gezinshuis, open-ended
    Id beech;   ///< 72-hour place
};

[[nodiscard]] Places addPlaces(Script &script);
void addExperts(Script &script);
void addScenarioPeople(Script &script, const Places &places);
/// Clients without a story of their own, so that lists and search look like those of a real office.
void addOthers(Script &script, int count, const std::function<void(int)> &progress);

} // namespace luwte::demo
