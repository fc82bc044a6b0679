#include "core/instrument/commands.h"

namespace luwte::instrument {

const char *schema()
{
    return R"sql(
CREATE TABLE measurement(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB NOT NULL, instrument TEXT NOT NULL, name TEXT, version TEXT, taken_on TEXT NOT NULL, language TEXT, with_interpreter TEXT, taken_by TEXT,
  answers TEXT, events TEXT, burden TEXT, score INTEGER, thermometer INTEGER, side TEXT, result TEXT, note TEXT, withdrawn_reason TEXT,
  PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX measurement_id ON measurement(id);

CREATE TABLE wording_pack(
  id BLOB PRIMARY KEY, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  instrument TEXT NOT NULL, language TEXT NOT NULL, version TEXT, source TEXT, terms TEXT, text TEXT, stopped INTEGER NOT NULL) WITHOUT ROWID;
)sql";
}

} // namespace luwte::instrument
