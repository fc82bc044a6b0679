#include "core/attachment/schema.h"

namespace luwte::attachment {

// Bytes lie in parts, so that no single row has to fit in memory and verification streams. They go with their record, whoever deletes it:
// an erasure knows records only.
const char *schema()
{
    return R"sql(
CREATE TABLE attachment(
  person BLOB NOT NULL REFERENCES person(id), id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB, title TEXT, kind TEXT, media TEXT, size INTEGER NOT NULL, sha256 TEXT, received_on TEXT, from_whom TEXT,
  secret INTEGER NOT NULL, removed_on TEXT, removed_reason TEXT, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX attachment_id ON attachment(id);
CREATE INDEX attachment_size ON attachment(size) WHERE removed_on IS NULL;

CREATE TABLE attachment_part(
  attachment BLOB NOT NULL REFERENCES attachment(id) ON DELETE CASCADE, n INTEGER NOT NULL, bytes BLOB NOT NULL,
  PRIMARY KEY(attachment, n)) WITHOUT ROWID;

CREATE TABLE attachment_export(
  person BLOB NOT NULL REFERENCES person(id), id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB, attachment_id BLOB, at INTEGER, reason TEXT, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX attachment_export_id ON attachment_export(id);
)sql";
}

} // namespace luwte::attachment
