#include "core/care/schema.h"

namespace luwte::care {

// A version number is not unique: two offices that are offline may both make the next version of one plan, and a merge keeps both.
const char *schema()
{
    return R"sql(
CREATE TABLE care_plan(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB NOT NULL, version INTEGER NOT NULL, state TEXT NOT NULL, own_aims TEXT, client_voice TEXT, client_view TEXT,
  causes TEXT, phases TEXT, network TEXT, lasting_person TEXT, agreement TEXT, agreement_how TEXT,
  discussed_on TEXT, adopted_on TEXT, evaluate_on TEXT, previous BLOB, expert_present BLOB, no_expert_reason TEXT, closed_reason TEXT,
  PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX care_plan_id ON care_plan(id);
CREATE INDEX care_plan_case ON care_plan(case_id, version);
CREATE INDEX care_plan_due ON care_plan(state, evaluate_on);

CREATE TABLE care_goal(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  plan_id BLOB NOT NULL, domain TEXT NOT NULL, title TEXT NOT NULL, own_words TEXT, start_value INTEGER, target_value INTEGER,
  measure_on TEXT, current_value INTEGER, position INTEGER NOT NULL, dropped INTEGER NOT NULL, from_goal BLOB,
  PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX care_goal_id ON care_goal(id);
CREATE INDEX care_goal_plan ON care_goal(plan_id, position);

CREATE TABLE care_action(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  plan_id BLOB NOT NULL, goal_id BLOB NOT NULL, title TEXT NOT NULL, who TEXT NOT NULL, intervention TEXT, funding TEXT NOT NULL,
  due_on TEXT, done_on TEXT, position INTEGER NOT NULL, dropped INTEGER NOT NULL, from_action BLOB,
  PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX care_action_id ON care_action(id);
CREATE INDEX care_action_plan ON care_action(plan_id, position);

CREATE TABLE care_review(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  plan_id BLOB NOT NULL, action_id BLOB NOT NULL, verdict TEXT NOT NULL, whose_part TEXT, note TEXT, reviewed_at INTEGER,
  PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX care_review_id ON care_review(id);
CREATE INDEX care_review_plan ON care_review(plan_id, action_id);

CREATE TABLE care_evaluation(
  person BLOB NOT NULL, id BLOB NOT NULL, made_at INTEGER, made_by TEXT, changed_at INTEGER, changed_by TEXT,
  case_id BLOB NOT NULL, plan_id BLOB NOT NULL, started_at INTEGER NOT NULL, finished_at INTEGER, expert BLOB, no_expert_reason TEXT, client_view TEXT,
  PRIMARY KEY(person, id)) WITHOUT ROWID;
CREATE UNIQUE INDEX care_evaluation_id ON care_evaluation(id);
CREATE INDEX care_evaluation_plan ON care_evaluation(plan_id);
CREATE INDEX care_evaluation_finished ON care_evaluation(finished_at);
)sql";
}

} // namespace luwte::care
