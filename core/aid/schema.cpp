#include "core/aid/commands.h"

namespace luwte::aid {

const char *schema()
{
    return R"sql(
CREATE TABLE safety_plan(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB, version INTEGER NOT NULL, triggers TEXT, calm TEXT, phone_safety TEXT, code_word TEXT, school_work TEXT, escape_route TEXT,
  not_in_regions TEXT, device_checked_on TEXT, reassess_on TEXT, made_together TEXT, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX safety_plan_id ON safety_plan(id);

CREATE TABLE safe_person(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB, name TEXT, relation TEXT, phone TEXT, on_card TEXT, knows_code_word INTEGER NOT NULL, stopped INTEGER NOT NULL,
  PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX safe_person_id ON safe_person(id);

CREATE TABLE interpreter(
  id BLOB PRIMARY KEY, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT, name TEXT, languages TEXT, dialects TEXT,
  interpreter_kind TEXT, modes TEXT, register_number TEXT, origin TEXT, community TEXT, gender TEXT, organisation TEXT, phone TEXT, email TEXT,
  stopped INTEGER NOT NULL, notes TEXT) WITHOUT ROWID;

CREATE TABLE interpreter_use(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB, interpreter BLOB NOT NULL, held_on TEXT, minutes INTEGER NOT NULL, mode TEXT, purpose TEXT, outcome TEXT, language TEXT,
  on_site_reason TEXT, note TEXT, deviation_reason TEXT, deviation_review_on TEXT, claimed_on TEXT, claim_reference TEXT,
  PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX interpreter_use_id ON interpreter_use(id);

CREATE TABLE interpreter_block(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB, interpreter BLOB NOT NULL, reason TEXT, ended_on TEXT, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX interpreter_block_id ON interpreter_block(id);

CREATE TABLE right_check(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB NOT NULL, right_code TEXT NOT NULL, applies TEXT, why TEXT, explained_on TEXT, requested_on TEXT, decided_on TEXT, outcome TEXT,
  deadline TEXT, reference TEXT, note TEXT, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX right_check_id ON right_check(id);
CREATE UNIQUE INDEX right_check_of ON right_check(case_id, right_code);
CREATE INDEX right_check_deadline ON right_check(deadline) WHERE deadline IS NOT NULL;

CREATE TABLE explanation(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB, parts TEXT, explained_on TEXT, by_whom TEXT, age_band TEXT, language TEXT, interpreter_there TEXT, understood TEXT, own_words TEXT,
  PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX explanation_id ON explanation(id);

CREATE TABLE appointment(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB, at INTEGER, what TEXT, with_whom TEXT, place TEXT, bring TEXT, state TEXT, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX appointment_id ON appointment(id);
CREATE INDEX appointment_at ON appointment(at) WHERE state = 'planned';
)sql";
}

} // namespace luwte::aid
