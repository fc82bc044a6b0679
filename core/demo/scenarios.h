#pragma once
// The people of the acceptance scenarios, S1–S12 of domain.md, a function or two each.

#include "core/demo/people.h"

namespace luwte::demo {

void marek(Script &script);
void valentina(Script &script, const Places &places);
void reflectionPeriods(Script &script, const Places &places);
void samePhone(Script &script);
void seventyTwoHours(Script &script, const Places &places);
void waiting(Script &script);
void evaluations(Script &script, const Places &places, const Experts &experts);

void jayden(Script &script, const Places &places);
void amina(Script &script, const Places &places);
void sanne(Script &script);
void lotte(Script &script, const Places &places);
void ruben(Script &script);

/// What stands around them: safety plan, interpreters, rights, appointments, money.
void aroundValentina(Script &script, const Id &c);
void aroundLi(Script &script, const Id &c);
void aroundLotte(Script &script, const Id &c);
void aroundRuben(Script &script, const Id &c);

} // namespace luwte::demo
