#include "ui/victim/log_tab.h"

#include <QJsonArray>
#include <QVBoxLayout>

#include "core/command/history.h"
#include "ui/desk/choices.h"
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
        desk().looked(access::look::history, person());
        command::history(desk().reader(), desk().catalog(), person(), [&](const QJsonObject &line) {
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
static QString lineOf(const Desk &desk, const QJsonValue &before, const QJsonValue &after, const FieldInfo &info)
{
    // What a new record begins with says nothing: not done, not dropped, third in a list.
    const bool beginning = before.isNull() && ((info.type == FieldType::Flag && !after.toBool()) || QByteArrayView(info.name) == "position");
    if (info.type == FieldType::Ref || beginning)
        return {};
    if (info.sensitivity == Sensitivity::Secret)
        return say("log", "%1: veranderd (geheim)").arg(info.label());
    if (info.type == FieldType::LongText)
        return before.isNull() ? say("log", "%1: geschreven").arg(info.label()) : say("log", "%1: herschreven").arg(info.label());
    const auto told = [&](const QJsonValue &value) { return holdsAccount(info) && value.isString() ? desk.colleague(value.toString()) : command::readable(value, info); };
    const QString from = told(before), to = told(after);
    return before.isNull() ? QStringLiteral("%1: %2").arg(info.label(), to) : QStringLiteral("%1: %2 → %3").arg(info.label(), from, to);
}

/// The changes of a record in the order in which its fields are described.
static QStringList linesOf(const Desk &desk, const QJsonObject &record, const store::RecordShape *shape)
{
    QStringList lines;
    if (!shape)
        return lines;
    const QJsonArray changes = record.value(QLatin1String("changes")).toArray();
    for (const FieldInfo &info : shape->fields)
        for (const auto &entry : changes) {
            const QJsonObject change = entry.toObject();
            if (change.value(QLatin1String("field")) != QLatin1String(info.name))
                continue;
            if (const QString line = lineOf(desk, change.value(QLatin1String("from")), change.value(QLatin1String("to")), info); !line.isEmpty())
                lines.append(line);
        }
    return lines;
}

/// A hash or a reference is one word, wider than a small screen: it may go on below.
static QString breakable(const QString &text)
{
    constexpr int longest = 24;
    QString broken;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > longest) {
            broken.append(QChar(0x200b));
            run = 1;
        }
        broken.append(c);
    }
    return broken;
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
        lines += linesOf(desk(), record, desk().catalog().shape(record.value(QLatin1String("kind")).toString()));
        if (const QString reason = record.value(QLatin1String("reason")).toString(); !reason.isEmpty())
            lines.append(say("log", "Reden: %1").arg(reason));
    }
    if (!lines.isEmpty())
        // What was made at once reads as one paragraph, a few changes as lines.
        column->addWidget(new Text(breakable(lines.join(lines.size() > 4 ? QStringLiteral(" · ") : QStringLiteral("\n")))));
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
