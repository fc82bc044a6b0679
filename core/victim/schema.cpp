#include "core/victim/commands.h"

namespace luwte::victim {

const char *schema()
{
    // Everything of one person lies together on disk: keyed by person, then by id, which ascends in time.
    return R"sql(
CREATE TABLE person(
  id BLOB PRIMARY KEY, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT, chosen_name TEXT,
  working_name INTEGER NOT NULL, given_name TEXT, family_name TEXT, aliases TEXT, birth_date TEXT, estimated_birth_year, gender TEXT,
  document_sex TEXT, pronouns TEXT, citizenship TEXT, language TEXT, other_languages TEXT, interpreter TEXT, interpreter_not_from TEXT,
  lvb TEXT, pregnant TEXT, children_along, phone TEXT, phone_typed TEXT, home_phone TEXT, email TEXT, street TEXT, postcode TEXT,
  city TEXT, province TEXT, country TEXT, guardian TEXT, salutation TEXT, title TEXT,
  dialect TEXT, dutch TEXT, reads TEXT, script TEXT) WITHOUT ROWID;
CREATE INDEX person_birth ON person(birth_date);
CREATE INDEX person_phone ON person(phone);

CREATE TABLE cases(
  id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT, person BLOB NOT NULL REFERENCES person(id),
  number TEXT, state TEXT, coordinator TEXT, co_coordinator TEXT, region TEXT, source TEXT, registered_at INTEGER, in_danger_now TEXT,
  main_form TEXT, role TEXT, role_judgement TEXT, target_groups TEXT, signs TEXT, residence TEXT, shelter_needed TEXT, complex_care TEXT, own_words TEXT,
  rights_explained_on TEXT, rights_planned_on TEXT, intake_expert BLOB, no_expert_reason TEXT, reflection_offered TEXT,
  reflection_offered_by TEXT, reflection_offered_on TEXT, reflection_reason TEXT, reflection_review_on TEXT, reflection_start TEXT,
  reflection_end_by_notice TEXT, dublin INTEGER NOT NULL, veilig_thuis TEXT, veilig_thuis_on TEXT, trafficking_status TEXT, trafficking_decision_by TEXT,
  consent TEXT, active_since INTEGER, last_seen_on TEXT, who_informed TEXT, missing_report_on TEXT, close_reason TEXT,
  close_offer TEXT, close_refusal TEXT, door_open_until TEXT, reopened_from BLOB, recidivism_causes TEXT, handover_to TEXT,
  comensha_on TEXT, comensha_reference TEXT, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX cases_id ON cases(id);
CREATE UNIQUE INDEX cases_number ON cases(number);
CREATE INDEX cases_state ON cases(state, coordinator);

CREATE TABLE exploitation(
  id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT, person BLOB NOT NULL REFERENCES person(id),
  case_id BLOB, form TEXT, industry TEXT, sex_exploitation TEXT, recruitment TEXT, control TEXT, coercion TEXT, place TEXT,
  recruitment_place TEXT, countries TEXT, period TEXT, ended_on TEXT, debt_euro, sex_work TEXT, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX exploitation_id ON exploitation(id);

CREATE TABLE safety(
  id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT, person BLOB NOT NULL REFERENCES person(id),
  case_id BLOB, at INTEGER, q1 TEXT, q2 TEXT, q3 TEXT, q4 TEXT, q5 TEXT, q6 TEXT, q7 TEXT, q8 TEXT, q9 TEXT, q10 TEXT,
  suicide_plan INTEGER NOT NULL, computed INTEGER NOT NULL, level INTEGER NOT NULL, reason TEXT, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX safety_id ON safety(id);

CREATE TABLE note(
  id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT, person BLOB NOT NULL REFERENCES person(id),
  case_id BLOB, at INTEGER, type TEXT, text TEXT, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX note_id ON note(id);

CREATE TABLE referral(
  id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT, person BLOB NOT NULL REFERENCES person(id),
  case_id BLOB, direction TEXT, organisation TEXT, case_worker TEXT, referred_on TEXT, reasons TEXT, details TEXT,
  PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX referral_id ON referral(id);

CREATE TABLE prospect(
  id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT, person BLOB NOT NULL REFERENCES person(id),
  case_id BLOB, housing TEXT, housing_until TEXT, work TEXT, work_until TEXT, income TEXT, income_until TEXT, care TEXT,
  care_until TEXT, network TEXT, network_until TEXT, certainty TEXT, certainty_until TEXT, bespoke_reason TEXT, follow_up_name TEXT,
  follow_up_role TEXT, follow_up_contact TEXT, follow_up_confirmed_on TEXT, client_has_copy INTEGER NOT NULL,
  aftercare_planned INTEGER NOT NULL, ladder_clear INTEGER NOT NULL, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX prospect_id ON prospect(id);

CREATE TABLE absence(
  id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT, person BLOB NOT NULL REFERENCES person(id),
  case_id BLOB, last_seen_on TEXT, who_informed TEXT, missing_report_on TEXT, mob_on TEXT, mob_by TEXT, returned_on TEXT, returned_how TEXT,
  returned_region TEXT, returned_where TEXT, returned_note TEXT, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX absence_id ON absence(id);
CREATE INDEX absence_open ON absence(last_seen_on) WHERE returned_on IS NULL;

CREATE TABLE sight_step(
  id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT, person BLOB NOT NULL REFERENCES person(id),
  case_id BLOB, absence_id BLOB, step TEXT, done_on TEXT, done TEXT, told TEXT, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX sight_step_id ON sight_step(id);

CREATE TABLE whereabouts(
  id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT, person BLOB NOT NULL REFERENCES person(id),
  case_id BLOB, since TEXT, region TEXT, source TEXT, note TEXT, dropped INTEGER NOT NULL, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX whereabouts_id ON whereabouts(id);

CREATE TABLE aftercare_contact(
  id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT, person BLOB NOT NULL REFERENCES person(id),
  case_id BLOB, step TEXT, planned_on TEXT, done_on TEXT, result TEXT, note TEXT, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX aftercare_contact_id ON aftercare_contact(id);
CREATE INDEX aftercare_contact_due ON aftercare_contact(planned_on) WHERE done_on IS NULL;
)sql";
}

} // namespace luwte::victim
