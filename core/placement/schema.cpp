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

} // namespace luwte::placement
