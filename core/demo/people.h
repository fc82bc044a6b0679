#pragma once
// Who is in the fictional region, each at a point of their own.

#include "core/demo/script.h"

namespace luwte::demo {

struct Places
{
    Id cosm;
    Id linde;  ///< VO, women
    Id esdoorn; ///< VO, women
    Id kade;   ///< MO, everybody
    Id mano;   ///< one of six men's shelters, full
    Id jeugd;
    Id home;   ///< gezinshuis, open-ended
    Id beech;  ///< 72-hour place
    Id iep;    ///< supported housing
};

struct Experts
{
    Id fatma; ///< nothing in the way
    Id joris; ///< his certificate of conduct ran out yesterday
    Id ola;
    Id bintou;
};

[[nodiscard]] Places addPlaces(Script &script);
[[nodiscard]] Experts addExperts(Script &script);
/// S1–S12 of domain.md.
void addScenarioPeople(Script &script, const Places &places, const Experts &experts);
/// Clients without a story of their own, so that lists, board and search look like those of a real office.
void addOthers(Script &script, const Places &places, const Experts &experts, int count, const std::function<void(int)> &progress);

} // namespace luwte::demo
