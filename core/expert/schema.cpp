#include "core/expert/schema.h"

namespace luwte::expert {

// The code of an expert is not unique here: two offices that are offline may both hand out the next one, and a merge keeps both.
// Assignments may be about no client (a group, a training), so they are not keyed by person.
const char *schema()
{
    return R"sql(
CREATE TABLE expert(
  id BLOB PRIMARY KEY, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  code TEXT NOT NULL COLLATE NOCASE, name TEXT, account TEXT, phone TEXT, email TEXT, region TEXT, languages TEXT, gender TEXT,
  birth_year INTEGER, forms_lived TEXT, countries TEXT, lvb_experience TEXT, lhbti_experience TEXT, culture TEXT, contract TEXT,
  hourly_rate_cents INTEGER, hours_per_week INTEGER, travel_km INTEGER, available TEXT, vog_on TEXT, supervision_on TEXT, trainings TEXT,
  out_of_exploitation_since TEXT, own_case_closed INTEGER NOT NULL, own_case BLOB, in_criminal_case INTEGER NOT NULL,
  exploitation_municipality TEXT, location_living BLOB, network_note TEXT, stopped INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX expert_code ON expert(code);
CREATE INDEX expert_stopped ON expert(stopped, code);

CREATE TABLE expert_barrier(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB NOT NULL, expert BLOB NOT NULL, reason TEXT NOT NULL, note TEXT, withdrawn INTEGER NOT NULL,
  PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX expert_barrier_id ON expert_barrier(id);
CREATE INDEX expert_barrier_expert ON expert_barrier(expert, person);

CREATE TABLE assignment(
  id BLOB PRIMARY KEY, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  person BLOB, case_id BLOB, expert BLOB, moment TEXT NOT NULL, state TEXT NOT NULL, requested_at INTEGER, wish_language TEXT,
  wish_gender TEXT, wishes TEXT, blocks TEXT, match_words TEXT, planned_minutes INTEGER, introduced_on TEXT, started_on TEXT,
  completed_on TEXT, minutes INTEGER, rate_cents INTEGER, deviation_reason TEXT, deviation_review_on TEXT, stopped_by TEXT,
  stopped_reason TEXT, debriefed_on TEXT, debrief TEXT) WITHOUT ROWID;
CREATE INDEX assignment_person ON assignment(person);
CREATE INDEX assignment_case ON assignment(case_id);
CREATE INDEX assignment_expert ON assignment(expert, state);
)sql";
}

} // namespace luwte::expert
