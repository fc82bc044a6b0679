#include "core/command/catalog.h"

namespace luwte::command {

void Catalog::add(CommandSpec spec)
{
    Q_ASSERT(!findCommand(spec.name) && spec.right < access::Right::Count);
    m_commands.append(std::move(spec));
}

void Catalog::add(QuerySpec spec)
{
    Q_ASSERT(!findQuery(spec.name) && spec.right < access::Right::Count);
    m_queries.append(std::move(spec));
}

void Catalog::guard(const char *command, std::function<Refusals(Call &, const QJsonObject &)> ask)
{
    for (CommandSpec &spec : m_commands) {
        if (spec.name != QLatin1String(command))
            continue;
        spec.run = [ask = std::move(ask), run = std::move(spec.run)](Call &call, const QJsonObject &with) -> Result<Outcome> {
            const Refusals refusals = ask(call, with);
            return refusals.isEmpty() ? run(call, with) : refuse(refusals);
        };
        return;
    }
    Q_ASSERT_X(false, "Catalog::guard", command);
}

void Catalog::step(const char *name, const char *sql)
{
    m_steps.append({int(m_steps.size()) + 1, name, sql});
}

template<class Spec>
static const Spec *findNamed(const QList<Spec> &specs, const QString &name)
{
    for (const Spec &spec : specs)
        if (spec.name == name)
            return &spec;
    return nullptr;
}

const CommandSpec *Catalog::findCommand(const QString &name) const
{
    return findNamed(m_commands, name);
}

const QuerySpec *Catalog::findQuery(const QString &name) const
{
    return findNamed(m_queries, name);
}

const store::RecordShape *Catalog::shape(const QString &kind) const
{
    for (const auto &shape : m_shapes)
        if (kind == QLatin1String(shape.info.kind))
            return &shape;
    return nullptr;
}

} // namespace luwte::command

template<>
const luwte::Description<luwte::command::NoArgs> &luwte::describe<luwte::command::NoArgs>()
{
    static const Description<luwte::command::NoArgs> description({}, {});
    return description;
}
