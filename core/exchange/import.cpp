#include "core/exchange/import.h"

#include "core/access/account.h"
#include "core/base/counted.h"
#include "core/base/fault.h"
#include "core/base/fold.h"
#include "core/base/say.h"
#include "core/exchange/people_index.h"
#include "core/exchange/row_planner.h"
#include "core/exchange/transfer.h"
#include "core/victim/commands.h"

namespace luwte::exchange {

using command::Call;
using command::Outcome;

namespace {

void go(const ImportProgress &progress, ImportPhase phase, qint64 done, qint64 total)
{
    if (progress && !progress(phase, done, total))
        throw Fault(FaultKind::Cancelled, say("import", "Het inlezen is gestopt. Er is niets veranderd."), QStringLiteral("import: cancelled"));
}

/// Which rows are somebody known, and which are new.
ImportReport compare(store::Connection &connection, const ImportPlan &plan, std::vector<const PlannedRow *> &fresh, const ImportProgress &progress, const access::Sight &sight)
{
    ImportReport report;
    const auto covered = [&](Alike alike) {
        if (!alike.person.isNull() && !sight.sees(connection, alike.person)) {
            alike.person = Id();
            alike.title.clear();
        }
        return alike;
    };
    report.skipped = plan.skipped;
    report.faults = plan.faults;
    report.remarks = plan.remarks;
    PeopleIndex people(connection);
    qint64 done = 0;
    for (const PlannedRow &row : plan.rows) {
        const auto found = people.find(row);
        if (!found.empty() && found.front().certain) {
            report.matched.push_back({row.row, covered(found.front().with)});
        } else {
            MadeRow made{row.row, {}, {}, {}};
            for (const Likeness &likeness : found)
                made.alike.push_back(covered(likeness.with));
            report.made.push_back(std::move(made));
            report.doubtful += row.doubt ? 1 : 0;
            fresh.push_back(&row);
            people.add(row);
        }
        if (++done % 100 == 0)
            go(progress, ImportPhase::Comparing, done, qint64(plan.rows.size()));
    }
    return report;
}

/// Case owners by the names they are known by here.
class Owners
{
public:
    explicit Owners(Call &call) : m_self(call.session.user)
    {
        for (const auto &account : access::accounts(call.connection())) {
            if (account.stopped || !access::sessionOf(account).may(access::Right::CaseWrite))
                continue;
            m_byName.insert(fold(account.name), account.name);
            m_byName.insert(fold(account.displayName), account.name);
        }
    }

    /// The account; the importing user when nobody here is called so.
    [[nodiscard]] QString accountOf(const QString &typed, bool &known) const
    {
        const auto it = m_byName.constFind(fold(typed));
        known = it != m_byName.constEnd();
        return known ? *it : m_self;
    }

private:
    QString m_self;
    QHash<QString, QString> m_byName;
};

/// What has no place of its own goes along as notes of at most a text field's length.
void saveNotes(Call &call, const PlannedRow &row, const ImportPlan &plan, const QStringList &lines, const victim::Case &c)
{
    if (lines.isEmpty())
        return;
    const auto save = [&](const QString &text) {
        victim::Note note;
        note.person = c.person;
        note.caseId = c.id;
        note.at = call.now;
        note.type = Code("import");
        note.text = text;
        call.unit.save(note);
    };
    const QString head = QStringLiteral("Uit %1, blad %2, rij %3").arg(plan.file, plan.sheet.left(100)).arg(row.row);
    QString text = head;
    for (const QString &line : lines) {
        if (text.size() + line.size() >= maxLongText && text != head) {
            save(text);
            text = head;
        }
        text += u'\n' + line;
        text.truncate(maxLongText);
    }
    save(text);
}

void write(Call &call, const PlannedRow &row, const ImportPlan &plan, const Owners &owners, QSet<QString> &strangers, MadeRow &made)
{
    victim::Person person = row.person;
    victim::Case c = row.c;
    QStringList notes = row.notes;
    bool known = false;
    c.coordinator = owners.accountOf(row.owner, known);
    if (!known && !row.owner.isEmpty()) {
        notes.append(columnNote(row.ownerColumn, row.ownerLabel, row.owner));
        strangers.insert(row.owner);
    }
    victim::openCase(call, person, c);
    for (victim::Exploitation exploitation : row.exploitation) {
        exploitation.person = person.id;
        exploitation.caseId = c.id;
        call.unit.save(exploitation);
    }
    for (victim::Referral referral : row.referrals) {
        referral.person = person.id;
        referral.caseId = c.id;
        call.unit.save(referral);
    }
    saveNotes(call, row, plan, notes, c);
    made.person = person.id;
    made.caseId = c.id;
}

/// People who came with this import get their ids where others are like them.
void fillIn(ImportReport &report)
{
    QHash<int, Id> ids;
    for (const MadeRow &made : report.made)
        ids.insert(made.row, made.person);
    for (MadeRow &made : report.made)
        for (Alike &alike : made.alike)
            if (alike.row > 0)
                alike.person = ids.value(alike.row);
    for (MatchedRow &matched : report.matched)
        if (matched.with.row > 0)
            matched.with.person = ids.value(matched.with.row);
}

} // namespace

ImportReport previewImport(store::Connection &connection, const ImportPlan &plan, const ImportProgress &progress, const access::Sight &sight)
{
    std::vector<const PlannedRow *> fresh;
    return compare(connection, plan, fresh, progress, sight);
}

Result<ImportReport> runImport(command::Door &door, const ImportPlan &plan, bool skipFaulty, const ImportProgress &progress)
{
    ImportReport report;
    const auto done = door.carryOut(QStringLiteral("import"), access::Right::CaseImport, [&](Call &call) -> Result<Outcome> {
        std::vector<const PlannedRow *> fresh;
        report = compare(call.connection(), plan, fresh, progress, access::Sight(call.session, access::Right::PersonRead, call.now));
        if (report.doubtful > 0 && !skipFaulty)
            return refuse(QStringLiteral("import.doubts"),
                counted(report.doubtful,
                    say("import", "In 1 rij past een waarde niet. Pas het blad aan, of lees het in zonder die waarde (--skip-faulty): die blijft dan onbekend en staat in een notitie."),
                    say("import", "In %1 rijen past een waarde niet. Pas het blad aan, of lees het in zonder die waarden (--skip-faulty): ze blijven dan onbekend en staan in een notitie.")));
        if (fresh.empty())
            return Outcome{};
        Transfer transfer;
        transfer.what = Code("sheet_in");
        transfer.file = plan.file;
        transfer.people = int(fresh.size());
        transfer.known = int(report.matched.size());
        call.unit.save(transfer);
        call.unit.setSubject("transfer", transfer.id);
        const Owners owners(call);
        QSet<QString> strangers;
        for (std::size_t i = 0; i < fresh.size(); ++i) {
            write(call, *fresh[i], plan, owners, strangers, report.made[i]);
            if (i % 20 == 0)
                go(progress, ImportPhase::Writing, qint64(i), qint64(fresh.size()));
        }
        if (!strangers.isEmpty())
            report.remarks.append(say("import", "Niet iedereen onder Case Owner werkt hier als zorgcoördinator. Van die casussen word jij zorgcoördinator; de naam staat in een notitie."));
        go(progress, ImportPhase::Writing, qint64(fresh.size()), qint64(fresh.size()));
        return Outcome{transfer.id, {}};
    });
    if (!done)
        return refuse(done.error());
    fillIn(report);
    return report;
}

} // namespace luwte::exchange
