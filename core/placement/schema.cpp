#include "core/placement/commands.h"

namespace luwte::placement {

const char *schema()
{
    // The two unique indexes on stays are a second lock behind the guards: one person has one place, one place has one person.
    return R"sql(
CREATE TABLE facility(
  id BLOB PRIMARY KEY, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  alias TEXT NOT NULL, name TEXT, type TEXT NOT NULL, region TEXT, street TEXT, postcode TEXT, city TEXT, phone TEXT,
  capacity INTEGER NOT NULL, out_of_use INTEGER NOT NULL, taken_elsewhere INTEGER NOT NULL, security_level INTEGER NOT NULL,
  min_age, max_age, genders TEXT, document_sex_rule TEXT, forms TEXT,
  takes_children TEXT, takes_lvb TEXT, takes_addiction TEXT, without_papers TEXT, wheelchair TEXT, pet TEXT, languages TEXT,
  needs_reflection_period INTEGER NOT NULL, needs_complex_care INTEGER NOT NULL, via_comensha INTEGER NOT NULL,
  open_ended_possible INTEGER NOT NULL, region_only INTEGER NOT NULL, stopped INTEGER NOT NULL,
  updated_on TEXT, notes TEXT) WITHOUT ROWID;

CREATE TABLE placement(
  id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  person BLOB NOT NULL, case_id BLOB NOT NULL, facility BLOB, place_number INTEGER NOT NULL, state TEXT NOT NULL,
  requested_at INTEGER, needed_from TEXT, starts_at INTEGER, planned_end INTEGER, ends_at INTEGER, open_ended INTEGER NOT NULL,
  reserved_at INTEGER, reserved_by TEXT, end_reason TEXT, destination TEXT, destination_note TEXT, follow_on TEXT, next_placement BLOB,
  comensha_reference TEXT, refusal_reason TEXT, security_needed INTEGER NOT NULL,
  wheelchair TEXT, pet TEXT, addiction TEXT, not_in_regions TEXT, near_region TEXT, wishes TEXT,
  deviation_reason TEXT, deviation_review_on TEXT,
  PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX placement_id ON placement(id);
CREATE UNIQUE INDEX placement_one ON placement(person) WHERE state = 'placed';
CREATE UNIQUE INDEX placement_place ON placement(facility, place_number) WHERE state = 'placed';
CREATE UNIQUE INDEX placement_reserved ON placement(facility, place_number) WHERE reserved_at IS NOT NULL;
CREATE INDEX placement_ended ON placement(facility, ends_at) WHERE state = 'ended';
CREATE INDEX placement_open ON placement(state, requested_at) WHERE ends_at IS NULL AND starts_at IS NULL;

CREATE TABLE gap(
  id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  person BLOB NOT NULL, case_id BLOB NOT NULL, since INTEGER NOT NULL, until INTEGER, criteria TEXT,
  gender TEXT, form TEXT, age, note TEXT, closed_by BLOB, close_reason TEXT,
  PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX gap_id ON gap(id);
CREATE INDEX gap_open ON gap(since) WHERE until IS NULL;
)sql";
}

const char *laterSchema()
{
    // A capacity step is read newest first; the stays of a period by their start.
    return R"sql(
ALTER TABLE facility ADD COLUMN deaf TEXT;
ALTER TABLE facility ADD COLUMN opens_on TEXT;
ALTER TABLE facility ADD COLUMN closes_on TEXT;
ALTER TABLE facility ADD COLUMN close_reason TEXT;
ALTER TABLE placement ADD COLUMN reserved_until INTEGER;
ALTER TABLE placement ADD COLUMN deaf TEXT;
CREATE INDEX placement_period ON placement(starts_at, person, facility, ends_at) WHERE starts_at IS NOT NULL;
CREATE INDEX gap_since ON gap(since, until);

CREATE TABLE household_member(
  id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  person BLOB NOT NULL, case_id BLOB NOT NULL, household BLOB NOT NULL, role TEXT, joined_at INTEGER, left_at INTEGER, left_reason TEXT,
  PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX household_member_id ON household_member(id);
CREATE INDEX household_member_of ON household_member(household) WHERE left_at IS NULL;

CREATE TABLE keep_apart(
  id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  person BLOB NOT NULL, case_id BLOB NOT NULL, other BLOB NOT NULL, other_case BLOB, reason TEXT NOT NULL,
  since INTEGER, withdrawn_at INTEGER, withdrawn_reason TEXT,
  PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX keep_apart_id ON keep_apart(id);
CREATE INDEX keep_apart_other ON keep_apart(other) WHERE withdrawn_at IS NULL;

CREATE TABLE place_closure(
  id BLOB PRIMARY KEY, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  facility BLOB NOT NULL, place_number INTEGER NOT NULL, starts_on TEXT NOT NULL, ends_on TEXT, reason TEXT, note TEXT,
  withdrawn INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX place_closure_of ON place_closure(facility, place_number, starts_on, ends_on) WHERE withdrawn = 0;

CREATE TABLE capacity_step(
  id BLOB PRIMARY KEY, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  facility BLOB NOT NULL, starts_on TEXT NOT NULL, places INTEGER NOT NULL, note TEXT, withdrawn INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX capacity_step_of ON capacity_step(facility, starts_on, id, places) WHERE withdrawn = 0;
)sql";
}

} // namespace luwte::placement
