#include "core/lane/commands.h"

namespace luwte::lane {

const char *schema()
{
    return R"sql(
CREATE TABLE residence_step(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB NOT NULL, step TEXT NOT NULL, step_on TEXT NOT NULL, valid_until TEXT, ground TEXT, end_reason TEXT, received_on TEXT,
  objection_term TEXT, document_number TEXT, reason TEXT, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX residence_step_id ON residence_step(id);

CREATE TABLE criminal_step(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB NOT NULL, step TEXT NOT NULL, step_on TEXT NOT NULL, agency TEXT, number TEXT, assessment TEXT, outcome TEXT,
  known_on TEXT, note TEXT, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX criminal_step_id ON criminal_step(id);

CREATE TABLE willingness(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB NOT NULL, said_on TEXT NOT NULL, answer TEXT NOT NULL, reasons TEXT, note TEXT, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX willingness_id ON willingness(id);

CREATE TABLE forced_act(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB NOT NULL, act TEXT NOT NULL, when_words TEXT, pressure TEXT NOT NULL, coercion TEXT, signs TEXT, against TEXT,
  judgement TEXT, lawyer TEXT, raised_on TEXT, outcome TEXT, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX forced_act_id ON forced_act(id);
)sql";
}

void addTo(command::Catalog &catalog)
{
    catalog.step("lanes", schema());
    catalog.record<ResidenceStep>();
    catalog.record<CriminalStep>();
    catalog.record<Willingness>();
    catalog.record<ForcedAct>();
    addResidence(catalog);
    addCriminal(catalog);
    addQueries(catalog);
}

} // namespace luwte::lane
