#include "core/access/types.h"

using namespace luwte;
using namespace luwte::access;

template<>
const Description<ShutOut> &luwte::describe<ShutOut>()
{
    static const Description<ShutOut> description({.kind = "shut_out", .table = "shut_out", .nl = "Collega buiten een casus", .en = "Colleague shut out of a case", .owner = "person"}, {
        field<&ShutOut::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&ShutOut::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .required = true, .ref = "case"}),
        field<&ShutOut::account>({.name = "account", .nl = "Collega", .en = "Colleague", .required = true}),
        field<&ShutOut::reason>({.name = "reason", .nl = "Waarom", .en = "Why", .sensitivity = Sensitivity::Special, .required = true}),
        field<&ShutOut::letInAt>({.name = "let_in_at", .nl = "Weer toegelaten op", .en = "Let in again at"}),
    });
    return description;
}

template<>
const Description<BreakGlass> &luwte::describe<BreakGlass>()
{
    static const Description<BreakGlass> description({.kind = "break_glass", .table = "break_glass", .nl = "Noodtoegang", .en = "Emergency access", .owner = "person"}, {
        field<&BreakGlass::person>({.name = "person", .nl = "Cliënt", .en = "Client", .ref = "person"}),
        field<&BreakGlass::caseId>({.name = "case_id", .nl = "Casus", .en = "Case", .required = true, .ref = "case"}),
        field<&BreakGlass::account>({.name = "account", .nl = "Wie", .en = "Who"}),
        field<&BreakGlass::purpose>({.name = "purpose", .nl = "Waarom, in één regel", .en = "Why, in one line", .required = true}),
        field<&BreakGlass::basis>({.name = "basis", .nl = "Grond", .en = "Ground", .codes = "GLASS_BASIS", .required = true}),
        field<&BreakGlass::openedAt>({.name = "opened_at", .nl = "Geopend op", .en = "Opened at"}),
        field<&BreakGlass::until>({.name = "until", .nl = "Open tot", .en = "Open until"}),
        field<&BreakGlass::accountDue>({.name = "account_due", .nl = "Verantwoorden voor", .en = "Account before"}),
        field<&BreakGlass::accountText>({.name = "account_text", .nl = "Verantwoording", .en = "Account", .type = FieldType::LongText, .sensitivity = Sensitivity::Special}),
        field<&BreakGlass::accountedAt>({.name = "accounted_at", .nl = "Verantwoord op", .en = "Accounted at"}),
        field<&BreakGlass::reviewDue>({.name = "review_due", .nl = "Beoordelen uiterlijk", .en = "Review by"}),
        field<&BreakGlass::verdict>({.name = "verdict", .nl = "Oordeel", .en = "Verdict", .codes = "GLASS_VERDICT"}),
        field<&BreakGlass::reviewText>({.name = "review_text", .nl = "Toelichting bij het oordeel", .en = "Note on the verdict", .type = FieldType::LongText}),
        field<&BreakGlass::reviewedBy>({.name = "reviewed_by", .nl = "Beoordeeld door", .en = "Reviewed by"}),
        field<&BreakGlass::reviewedAt>({.name = "reviewed_at", .nl = "Beoordeeld op", .en = "Reviewed at"}),
        field<&BreakGlass::breachDue>({.name = "breach_due", .nl = "Datalek nagaan voor", .en = "Check for a data breach before"}),
        field<&BreakGlass::breach>({.name = "breach", .nl = "Datalek", .en = "Data breach", .codes = "GLASS_BREACH"}),
        field<&BreakGlass::breachText>({.name = "breach_text", .nl = "Toelichting bij datalek", .en = "Note on the data breach", .type = FieldType::LongText}),
        field<&BreakGlass::breachCheckedAt>({.name = "breach_checked_at", .nl = "Datalek nagegaan op", .en = "Data breach checked at"}),
    });
    return description;
}

namespace luwte::access {

const char *rightsSchema()
{
    return R"sql(
ALTER TABLE account ADD COLUMN location BLOB;

CREATE TABLE shut_out(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB NOT NULL, account TEXT NOT NULL COLLATE NOCASE, reason TEXT, let_in_at INTEGER, PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX shut_out_id ON shut_out(id);
CREATE INDEX shut_out_account ON shut_out(account, person) WHERE let_in_at IS NULL;

CREATE TABLE break_glass(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB NOT NULL, account TEXT NOT NULL COLLATE NOCASE, purpose TEXT, basis TEXT, opened_at INTEGER NOT NULL, until INTEGER NOT NULL,
  account_due INTEGER NOT NULL, account_text TEXT, accounted_at INTEGER, review_due TEXT NOT NULL, verdict TEXT, review_text TEXT,
  reviewed_by TEXT, reviewed_at INTEGER, breach_due INTEGER, breach TEXT, breach_text TEXT, breach_checked_at INTEGER,
  PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX break_glass_id ON break_glass(id);
CREATE INDEX break_glass_account ON break_glass(account, until);
CREATE INDEX break_glass_open ON break_glass(opened_at) WHERE verdict IS NULL OR (breach_due IS NOT NULL AND breach_checked_at IS NULL);

CREATE TABLE look(
  n INTEGER PRIMARY KEY, device BLOB NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL,
  who TEXT NOT NULL, via TEXT NOT NULL, what TEXT NOT NULL, verb TEXT NOT NULL, record BLOB, person BLOB,
  why TEXT NOT NULL, reason BLOB, prev BLOB NOT NULL, hash BLOB NOT NULL, UNIQUE(device, seq));
CREATE INDEX look_person ON look(person, at);
CREATE INDEX look_at ON look(at);
CREATE TABLE look_head(device BLOB PRIMARY KEY, seq INTEGER NOT NULL, hash BLOB NOT NULL) WITHOUT ROWID;

CREATE INDEX head_region ON head(region, sort, id) WHERE kind = 'person';
CREATE INDEX head_coordinator ON head(coordinator, sort, id) WHERE kind = 'person';
)sql";
}

} // namespace luwte::access
