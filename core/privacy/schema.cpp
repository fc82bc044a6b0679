#include "core/privacy/commands.h"

namespace luwte::privacy {

const char *schema()
{
    // The tombstone table is part of the ground (core/store): packages and backups ask it before any room does.
    return R"sql(
CREATE TABLE consent(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB, purpose TEXT NOT NULL, recipient_kind TEXT NOT NULL, recipient TEXT, data TEXT, state TEXT NOT NULL, asked_on TEXT,
  given_by TEXT, guardian_name TEXT, guardian_kind TEXT, how TEXT, language TEXT, interpreter TEXT, valid_from TEXT, valid_until TEXT,
  withdrawn_on TEXT, note TEXT, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX consent_id ON consent(id);

CREATE TABLE sharing(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB, recipient_kind TEXT NOT NULL, recipient TEXT, facility BLOB, purpose TEXT NOT NULL, basis TEXT NOT NULL, consent BLOB,
  fields TEXT, extra_reason TEXT, reason TEXT, message TEXT, tried_consent TEXT, serious_harm TEXT, no_other_way TEXT, will_avert TEXT,
  as_little TEXT, weighed TEXT, informed TEXT, informed_on TEXT, not_informed_why TEXT, content_hash TEXT NOT NULL, decided_at INTEGER,
  PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX sharing_id ON sharing(id);
CREATE INDEX sharing_to_inform ON sharing(decided_at) WHERE informed = 'later';

CREATE TABLE avg_request(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB, kind TEXT NOT NULL, state TEXT NOT NULL, received_on TEXT NOT NULL, asked_by TEXT, about TEXT, identified_on TEXT,
  identified_how TEXT, extended_on TEXT, extension_reason TEXT, decided_on TEXT, refusal_ground TEXT, explanation TEXT,
  PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX avg_request_id ON avg_request(id);
CREATE INDEX avg_request_open ON avg_request(received_on) WHERE state IN ('received', 'identified', 'in_progress', 'extended');

CREATE TABLE redaction(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  request BLOB NOT NULL, record BLOB NOT NULL, passage TEXT, reason TEXT, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX redaction_id ON redaction(id);

CREATE TABLE erasure(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  record BLOB, record_kind TEXT, ground TEXT NOT NULL, state TEXT NOT NULL, reason TEXT, request BLOB, decided_at INTEGER,
  PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX erasure_id ON erasure(id);
CREATE INDEX erasure_open ON erasure(decided_at) WHERE state = 'decided';

CREATE TABLE funding_line(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB, law TEXT NOT NULL, valid_from TEXT, valid_until TEXT, decision_number TEXT, level TEXT, state TEXT, note TEXT,
  PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX funding_line_id ON funding_line(id);
CREATE INDEX funding_line_ends ON funding_line(valid_until) WHERE valid_until IS NOT NULL;

CREATE TABLE funding_dispute(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB, parties TEXT, about TEXT, law TEXT, since TEXT, decided_on TEXT, outcome TEXT, note TEXT, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX funding_dispute_id ON funding_dispute(id);
CREATE INDEX funding_dispute_open ON funding_dispute(since) WHERE decided_on IS NULL;

CREATE TABLE bsn(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  number TEXT, funding BLOB, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX bsn_id ON bsn(id);

CREATE TABLE legal_hold(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  reason TEXT, since TEXT, released_on TEXT, release_reason TEXT, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX legal_hold_id ON legal_hold(id);

CREATE TABLE retention_review(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB NOT NULL, keep_until TEXT, reason TEXT, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX retention_review_id ON retention_review(id);

CREATE INDEX cases_retention ON cases(changed_at) WHERE state IN ('closed', 'handed_over');
)sql";
}

} // namespace luwte::privacy
