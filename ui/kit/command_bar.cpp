#include "ui/kit/command_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>

#include "core/base/fold.h"
#include "core/base/say.h"
#include "ui/kit/choice_field.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/kit/window_keys.h"

namespace luwte::ui {

CommandBar::CommandBar(QWidget *parent) : Localized(parent), m_edit(new QLineEdit), m_keys(new MutedText), m_list(new OverlayList(this)), m_delay(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    m_edit->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    auto *inside = new QHBoxLayout(m_edit);
    inside->setContentsMargins(0, 0, space::s + 2, 0);
    inside->addStretch();
    inside->addWidget(m_keys);
    m_keys->setWordWrap(false);
    m_keys->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_edit->setMaxLength(200);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_delay->setSingleShot(true);
    m_delay->setInterval(25);
    connect(m_delay, &QTimer::timeout, this, &CommandBar::look);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_delay->start(); });
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) { m_keys->setVisible(text.isEmpty()); });
    connect(m_list, &OverlayList::chosen, this, &CommandBar::take);
    retranslate();
}

void CommandBar::setProvider(SearchProvider provider)
{
    m_provider = std::move(provider);
}

void CommandBar::setAsker(SearchAsker asker)
{
    m_asker = std::move(asker);
}

void CommandBar::setFallback(SearchProvider fallback)
{
    m_fallback = std::move(fallback);
}

void CommandBar::addCommand(QAction *action, const QString &words)
{
    m_commands.append({action, words});
    connect(action, &QObject::destroyed, this, [this, action] { m_commands.removeIf([action](const Command &c) { return c.action == action; }); });
}

void CommandBar::begin()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void CommandBar::clear()
{
    ++m_asked;
    m_waiting = m_takeFirst = false;
    m_edit->clear();
    m_hits.clear();
    m_list->setRows({});
    m_list->hide();
}

void CommandBar::look()
{
    const QString text = m_edit->text().trimmed();
    const int mine = ++m_asked;
    if (text.isEmpty()) {
        m_waiting = m_takeFirst = false;
        m_hits.clear();
        m_list->setRows({});
        return m_list->hide();
    }
    if (!m_asker)
        return show(text, m_provider ? m_provider(text) : QList<SearchHit>());
    m_waiting = true;
    m_asker(text, [bar = QPointer<CommandBar>(this), mine, text](QList<SearchHit> found) {
        if (bar && mine == bar->m_asked)
            bar->show(text, std::move(found));
    });
}

void CommandBar::show(const QString &text, QList<SearchHit> found)
{
    m_waiting = false;
    m_hits.clear();
    QList<OverlayRow> rows;
    const QString query = fold(text);
    for (const Command &command : m_commands)
        if (command.action->isEnabled() && command.action->isVisible()) {
            const QString title = command.action->text().remove(u'&');
            if (matchRank(fold(title), query) >= 0 || (!command.words.isEmpty() && matchRank(fold(command.words), query) >= 0))
                found.append({.id = QString::number(quintptr(command.action)), .kind = QStringLiteral("command"), .title = title,
                    .subtitle = command.action->shortcut().toString(QKeySequence::NativeText), .group = say("search", "Doen"), .iconName = QStringLiteral("quick")});
        }
    if (found.isEmpty()) {
        rows.append({.title = say("search", "Niets gevonden voor \"%1\".").arg(text), .heading = true});
        m_hits.append(SearchHit());
        if (m_fallback)
            found = m_fallback(text);
    }
    QString group;
    for (const SearchHit &hit : found) {
        if (!hit.group.isEmpty() && hit.group != group) {
            group = hit.group;
            rows.append({.title = group, .heading = true});
            m_hits.append(SearchHit());
        }
        QStringList hints;
        for (const QString &hint : {hit.subtitle, hit.badge})
            if (!hint.isEmpty())
                hints.append(hint);
        rows.append({.title = hit.title, .hint = hints.join(QStringLiteral(" · ")), .risk = hit.risk, .iconName = hit.iconName});
        m_hits.append(hit);
    }
    int first = -1;
    for (int i = 0; i < rows.size() && first < 0; ++i)
        if (!rows.at(i).heading)
            first = i;
    m_list->setRows(rows, first);
    if (m_edit->hasFocus())
        m_list->open();
    if (std::exchange(m_takeFirst, false))
        take(first);
}

void CommandBar::take(int row)
{
    if (row < 0 || row >= m_hits.size() || m_list->rows().at(row).heading)
        return;
    const SearchHit hit = m_hits.at(row);
    clear();
    if (hit.kind == QLatin1String("command")) {
        for (const Command &command : m_commands)
            if (QString::number(quintptr(command.action)) == hit.id)
                return command.action->trigger();
        return;
    }
    emit chosen(hit);
}

void CommandBar::retranslate()
{
    const QString keys = keyText(WindowKey::Search);
    m_keys->setText(keys);
    m_edit->setPlaceholderText(say("search", "Zoek of doe iets"));
    m_edit->setAccessibleName(say("search", "Zoek of doe iets"));
    m_edit->setToolTip(say("search", "Zoek een persoon, plek of opdracht (%1)").arg(keys));
}

bool CommandBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (m_list->isOpen() && m_list->steer(key))
            return true;
        switch (key->key()) {
        case Qt::Key_Down: look(); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            // What was typed last counts, also when the list has not caught up.
            if (m_delay->isActive()) {
                m_delay->stop();
                look();
            }
            if (m_waiting)
                m_takeFirst = true;
            else if (m_list->isOpen())
                take(m_list->current());
            return true;
        case Qt::Key_Escape:
            if (m_list->isOpen() || !m_edit->text().isEmpty()) {
                clear();
                return true;
            }
            break;
        default: break;
        }
    } else if (watched == m_edit && event->type() == QEvent::ShortcutOverride) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && (m_list->isOpen() || !m_edit->text().isEmpty())) {
            event->accept();
            return true;
        }
    } else if (watched == m_edit && event->type() == QEvent::FocusOut) {
        m_list->hide();
    }
    return Localized::eventFilter(watched, event);
}

} // namespace luwte::ui
