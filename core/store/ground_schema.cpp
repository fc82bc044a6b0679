#include "core/store/schema.h"

namespace luwte::store {

SchemaStep groundStep()
{
    // journal: one row a save. journal_change: one row a record touched by it, sealed under the key of the record's owner, so that
    // erasing the owner's key erases its content from the journal while the chain of hashes still holds. The chain goes over `mark`, the
    // hash of the sealed bytes, so that those of one record can go too (erasure.h).
    // tombstone: what was erased, and on what ground; nothing of what it said.
    // That n names an entry is checked by `verify` and by the hashes, not by a foreign key: the entry comes last, and SQLite would read
    // all changes for every entry that is written.
    // head: one narrow row for whatever the search box and the lists show; name_index and text_index find its rowid. They hold words that
    // were folded before (fold.h), so their tokenizer only splits at spaces: 'ascii' takes everything beyond ASCII for part of a word.
    return {1, "ground", R"sql(
CREATE TABLE setting(name TEXT PRIMARY KEY, value) WITHOUT ROWID;

CREATE TABLE record_key(owner BLOB PRIMARY KEY, key BLOB NOT NULL) WITHOUT ROWID;

CREATE TABLE journal(
  n INTEGER PRIMARY KEY,
  device BLOB NOT NULL, seq INTEGER NOT NULL,
  clock INTEGER NOT NULL, at INTEGER NOT NULL,
  author TEXT NOT NULL, via TEXT NOT NULL, command TEXT NOT NULL,
  kind TEXT NOT NULL, record BLOB,
  content BLOB NOT NULL, prev BLOB NOT NULL, hash BLOB NOT NULL,
  UNIQUE(device, seq));

CREATE TABLE journal_change(
  id INTEGER PRIMARY KEY,
  n INTEGER NOT NULL,
  kind TEXT NOT NULL, record BLOB NOT NULL, owner BLOB NOT NULL, mark BLOB NOT NULL, sealed BLOB NOT NULL);
CREATE INDEX journal_change_owner ON journal_change(owner, id);

CREATE TABLE head(
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL, record BLOB NOT NULL UNIQUE, case_id BLOB,
  title TEXT NOT NULL, subtitle TEXT NOT NULL, sort BLOB NOT NULL,
  state TEXT, region TEXT, coordinator TEXT, risk INTEGER, born TEXT,
  words INTEGER NOT NULL);
CREATE INDEX head_sort ON head(kind, sort, id);
CREATE INDEX head_risk ON head(risk) WHERE risk >= 2;

CREATE VIRTUAL TABLE name_index USING fts5(words, content='', contentless_delete=1, detail=none, prefix='1 2 3', tokenize='ascii');
CREATE VIRTUAL TABLE text_index USING fts5(words, content='', contentless_delete=1, detail=none, prefix='3', tokenize='ascii');
CREATE TABLE text_doc(id INTEGER PRIMARY KEY, record BLOB NOT NULL UNIQUE, head INTEGER NOT NULL);

CREATE TABLE tombstone(
  id BLOB PRIMARY KEY, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  erased_kind TEXT NOT NULL, erased BLOB NOT NULL, of_person BLOB NOT NULL, ground TEXT NOT NULL, decided_by TEXT, decided_at INTEGER,
  erased_at INTEGER NOT NULL, records INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX tombstone_erased ON tombstone(erased);

CREATE TABLE draft(
  author TEXT NOT NULL, form TEXT NOT NULL, record TEXT NOT NULL,
  at INTEGER NOT NULL, title TEXT NOT NULL, content TEXT NOT NULL,
  PRIMARY KEY(author, form, record)) WITHOUT ROWID;
)sql"};
}

} // namespace luwte::store
