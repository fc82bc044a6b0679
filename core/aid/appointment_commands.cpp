// Appointments, written down so that the client can take them along (afsprakenkaart).

#include <QJsonArray>

#include "core/aid/commands.h"

namespace luwte::aid {

using command::Call;
using command::Reader;

static Refusals add(Call &, const victim::Case &c, Appointment &appointment)
{
    if (appointment.state.isEmpty())
        appointment.state = Code("planned");
    return refuseClosed(c);
}

static Refusals change(Call &, const Appointment *, Appointment &)
{
    return {};
}

static Result<QJsonValue> list(const Reader &reader, const PersonArgs &args)
{
    QJsonArray rows;
    for (const Appointment &appointment : appointmentsOf(reader.connection, args.person))
        rows.append(withId(appointment));
    return rows;
}

void addAppointments(command::Catalog &catalog)
{
    constexpr auto right = access::Right::DossierWrite;
    catalog.add(command::addingToCase<Appointment, victim::Case>("appointment.add", {"Legt een afspraak vast", "Records an appointment"}, right, {QStringLiteral("state")}, add));
    catalog.add(command::changing<Appointment>("appointment.change", {"Verandert een afspraak, of zegt hem af", "Changes an appointment, or cancels it"}, right, {QStringLiteral("person"), QStringLiteral("case_id")}, change));
    catalog.query<PersonArgs>("appointment.list", {"De afspraken van een cliënt", "A client's appointments"}, access::Right::PersonRead, list);
}

} // namespace luwte::aid
