#include "core/exchange/calendar_file.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <cstdlib>
#include <libical/ical.h>
#include <memory>

#include "core/base/say.h"
#include "core/crypto/digest.h"
#include "core/deadline/index.h"
#include "core/deadline/words.h"
#include "core/exchange/out_file.h"
#include "core/exchange/transfer.h"
#include "core/victim/views.h"

namespace luwte::exchange {

using deadline::Deadline;

namespace {

struct Freed
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    void operator()(char *text) const { std::free(text); }
};

/// The same for the same deadline in every export, also after its day moved; it says nothing of whom it is about.
QByteArray uidOf(const Deadline &one, int nth)
{
    crypto::Digest digest;
    digest.add("calendar").add(one.owner.toBytes()).add(one.caseId.toBytes()).add(one.subject.toBytes()).add(one.rule.toUtf8()).add(nth);
    return digest.finish().first(16).toHex() + "@luwte";
}

icalcomponent *eventOf(const Deadline &one, const QByteArray &uid, const QString &number, Instant now)
{
    icaltimetype day = icaltime_null_date();
    day.year = one.due.year();
    day.month = one.due.month();
    day.day = one.due.day();
    QString text = deadline::whatText(one);
    if (!number.isEmpty())
        text = QStringLiteral("%1 (%2)").arg(text, number);
    return icalcomponent_vanew(ICAL_VEVENT_COMPONENT, icalproperty_new_uid(uid.constData()),
        icalproperty_new_dtstamp(icaltime_from_timet_with_zone(time_t(now.ms() / 1000), 0, icaltimezone_get_utc_timezone())), icalproperty_new_dtstart(day),
        icalproperty_new_summary(text.toUtf8().constData()), icalproperty_new_class(ICAL_CLASS_PRIVATE), icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT), nullptr);
}

QByteArray calendarOf(store::Connection &connection, const std::vector<Deadline> &terms, Instant now)
{
    const std::unique_ptr<icalcomponent, Freed> calendar(icalcomponent_vanew(
        ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"), icalproperty_new_prodid("-//Luwte//Luwte//NL"), nullptr));
    QHash<QByteArray, int> seen; // of D17 a client has several
    QHash<Id, QString> numbers;
    for (const Deadline &one : terms) {
        if (!one.caseId.isNull() && !numbers.contains(one.caseId)) {
            const auto c = victim::findCase(connection, one.caseId);
            numbers.insert(one.caseId, c ? c->number : QString());
        }
        const int nth = seen[uidOf(one, 0)]++;
        icalcomponent_add_component(calendar.get(), eventOf(one, uidOf(one, nth), numbers.value(one.caseId), now));
    }
    const std::unique_ptr<char, Freed> text(icalcomponent_as_ical_string_r(calendar.get()));
    return QByteArray(text.get());
}

} // namespace

Result<CalendarReport> exportCalendar(command::Door &door, const QString &path)
{
    if (QFileInfo(path).suffix().toLower() != QLatin1String("ics"))
        return refuse(QStringLiteral("export.form"), say("export", "Kies een bestandsnaam die eindigt op .ics."), QStringLiteral("out"));
    std::unique_ptr<QSaveFile> file;
    std::vector<Deadline> terms;
    const auto done = door.carryOut(QStringLiteral("export.calendar"), access::Right::PersonRead, [&](command::Call &call) -> Result<command::Outcome> {
        deadline::Whose mine;
        mine.coordinator = call.session.user;
        const access::Sight sight(call.session, access::Right::PersonRead, call.now);
        terms = deadline::dueBetween(call.connection(), call.today(), call.today().addYears(1), mine, sight);
        file = prepareFile(path, calendarOf(call.connection(), terms, call.now));
        QSet<Id> people;
        for (const Deadline &one : terms)
            people.insert(one.owner);
        Transfer transfer;
        transfer.what = Code("calendar_out");
        transfer.file = QFileInfo(path).fileName().left(400);
        transfer.people = int(people.size());
        call.unit.save(transfer);
        return command::Outcome{transfer.id, {}};
    });
    if (!done)
        return refuse(done.error());
    door.looked(access::look::exported, QStringLiteral("export.calendar"), done->id, {});
    publish(*file);
    return CalendarReport{int(terms.size())};
}

} // namespace luwte::exchange
