#include "ui/victim/log_tab.h"

#include <QJsonArray>
#include <QVBoxLayout>

#include "core/command/history.h"
#include "ui/kit/buttons.h"
#include "ui/kit/dates.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

LogTab::LogTab(Desk &desk, const Id &person, QWidget *parent)
    : PersonTab(desk, person, parent), m_what(new MutedText), m_list(new QVBoxLayout), m_more(new LinkButton)
{
    setMaximumWidth(920);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    m_list->setSpacing(space::m);
    layout->addWidget(m_what);
    layout->addLayout(m_list);
    layout->addWidget(m_more);
    layout->addStretch(1);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shown += 200;
        fill();
    });
}

void LogTab::refresh(const victim::PersonPage &)
{
    m_stale = true;
    if (isVisible())
        read();
}

void LogTab::showEvent(QShowEvent *event)
{
    PersonTab::showEvent(event);
    if (m_stale)
        read();
}

void LogTab::read()
{
    m_stale = false;
    m_entries.clear();
    desk().attempt([&] {
        command::history(desk().reader().connection, desk().catalog(), person(), [&](const QJsonObject &line) {
            if (m_entries.isEmpty() || m_entries.last().last().value(QLatin1String("entry")) != line.value(QLatin1String("entry")))
                m_entries.append(QList<QJsonObject>());
            m_entries.last().append(line);
            return true;
        });
    });
    std::reverse(m_entries.begin(), m_entries.end());
    fill();
}

/// "Einddatum: 1 mei → 14 mei"; the content of secret fields is not told here, only that it changed. "" for what says nothing to people.
static QString lineOf(const QJsonObject &change, const store::RecordShape *shape)
{
    if (!shape)
        return {};
    for (const FieldInfo &info : shape->fields) {
        if (change.value(QLatin1String("field")) != QLatin1String(info.name))
            continue;
        if (info.type == FieldType::Ref)
            return {};
        if (info.sensitivity == Sensitivity::Secret)
            return say("log", "%1: veranderd (geheim)").arg(info.label());
        const QString from = command::readable(change.value(QLatin1String("from")), info), to = command::readable(change.value(QLatin1String("to")), info);
        if (info.type == FieldType::LongText)
            return change.value(QLatin1String("from")).isNull() ? say("log", "%1: geschreven").arg(info.label()) : say("log", "%1: herschreven").arg(info.label());
        return change.value(QLatin1String("from")).isNull() ? QStringLiteral("%1: %2").arg(info.label(), to) : QStringLiteral("%1: %2 → %3").arg(info.label(), from, to);
    }
    return {};
}

QWidget *LogTab::entryOf(const QList<QJsonObject> &entry) const
{
    const QJsonObject &first = entry.first();
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const auto *spec = desk().catalog().findCommand(first.value(QLatin1String("command")).toString());
    column->addWidget(new Heading(spec ? spec->purpose.text() : say("log", "Vastgelegd"), 3));
    const auto at = Instant::fromText(first.value(QLatin1String("at")).toString());
    QString who = desk().colleague(first.value(QLatin1String("by")).toString());
    if (const QString via = first.value(QLatin1String("via")).toString(); !via.isEmpty())
        who = say("log", "%1, ingevoerd door %2").arg(who, desk().colleague(via));
    column->addWidget(new MutedText(QStringLiteral("%1 · %2").arg(at ? showDateTime(*at) : QString(), who)));
    QStringList lines;
    for (const QJsonObject &record : entry) {
        if (record.value(QLatin1String("erased")).toBool())
            lines.append(say("log", "De inhoud is gewist."));
        const auto *shape = desk().catalog().shape(record.value(QLatin1String("kind")).toString());
        for (const auto &change : record.value(QLatin1String("changes")).toArray())
            if (const QString line = lineOf(change.toObject(), shape); !line.isEmpty())
                lines.append(line);
        if (const QString reason = record.value(QLatin1String("reason")).toString(); !reason.isEmpty())
            lines.append(say("log", "Reden: %1").arg(reason));
    }
    if (!lines.isEmpty())
        column->addWidget(new Text(lines.join(u'\n')));
    return widget;
}

void LogTab::fill()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < m_entries.size() && i < m_shown; ++i)
        m_list->addWidget(entryOf(m_entries.at(i)));
    m_more->setVisible(m_entries.size() > m_shown);
    m_more->setText(say("log", "Toon eerdere regels"));
    m_what->setText(say("log", "Alles wat over deze cliënt is vastgelegd, het nieuwste boven. Dit kan niemand veranderen."));
}

void LogTab::retranslate()
{
    fill();
}

} // namespace luwte::ui
