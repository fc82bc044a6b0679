#include "app/window/window.h"

#include <QAction>
#include <QApplication>
#include <QTimer>

#include "core/crypto/stack.h"
#include "core/house/office.h"
#include "ui/help/help_page.h"
#include "ui/kit/banner.h"
#include "ui/kit/icons.h"
#include "ui/search/search.h"
#include "ui/shell/status_line.h"

namespace luwte::app {

using ui::Banner;
using ui::Page;

Window::Window(ui::Rooms rooms, QObject *parent) : QObject(parent), m_rooms(std::move(rooms))
{
    addRooms();
    const auto desk = [this] { return m_desk.get(); };
    m_frame.search()->setAsker(ui::searchOf([this] { return m_search.get(); }));
    m_frame.search()->setFallback(ui::fallbackOf(desk));
    connect(m_frame.search(), &ui::CommandBar::chosen, this, [this](const ui::SearchHit &hit) { go(ui::routeOf(hit)); });
    // A lock destroys pages: never from inside one of their own events.
    connect(&m_frame, &ui::MainFrame::lockRequested, this, &Window::lock, Qt::QueuedConnection);
    connect(&m_frame, &ui::MainFrame::draftNeeded, this, &Window::keep);
    connect(&m_frame, &ui::MainFrame::goTo, this, &Window::go, Qt::QueuedConnection);
    connect(&m_frame, &ui::MainFrame::languageChosen, this, &Window::languageChosen);
    connect(&m_frame, &ui::MainFrame::helpRequested, this, &Window::help, Qt::QueuedConnection);
    connect(&m_frame, &ui::MainFrame::closing, this, &Window::close);
    m_frame.installEventFilter(this);
    retranslate();
}

Window::~Window()
{
    close();
}

void Window::addRooms()
{
    for (const auto &main : m_rooms.mains())
        m_frame.addNav(main.item, [this, make = main.make]() -> Page * { return m_desk ? make(*m_desk) : nullptr; });
    for (const auto &quick : m_rooms.quicks()) {
        auto *action = new QAction(this);
        action->setShortcut(quick.keys);
        if (!quick.iconName.isEmpty())
            action->setIcon(ui::icon(quick.iconName));
        connect(action, &QAction::triggered, this, [this, where = quick.where] { go(where); });
        quick.button ? m_frame.addQuick(action) : m_frame.addCommand(action, quick.words);
        m_quick.append(action);
    }
}

void Window::begin()
{
    m_frame.lockDown(m_makeDoor ? m_makeDoor() : nullptr);
}

void Window::enter(std::unique_ptr<house::Office> office)
{
    m_office = std::move(office);
    m_desk = std::make_unique<ui::Desk>(*m_office);
    m_search = std::make_unique<ui::Reading>(*m_desk);
    connect(m_desk.get(), &ui::Desk::trouble, this, [this](const QString &text) { m_frame.notice()->show(Banner::Kind::Error, text); });
    connect(m_desk.get(), &ui::Desk::draftKept, &m_frame, &ui::MainFrame::setDraftSaved);
    if (m_desk->readOnly())
        m_frame.notice()->show(Banner::Kind::ReadOnly, say("window", "Dit bestand is alleen open om te lezen."));
    if (const QStringList notices = m_office->vault().notices(); !notices.isEmpty())
        m_frame.notice()->show(Banner::Kind::Attention, notices.join(u' '));
    m_frame.status()->setUser(QStringLiteral("%1, %2").arg(m_desk->session().displayName, m_office->name()));
    m_frame.setPractice(m_office->isDemo());
    QString first;
    for (const auto &main : m_rooms.mains()) {
        const bool shown = m_desk->session().hasAny(main.roles);
        m_frame.nav()->setShown(main.item.key, shown);
        if (shown && first.isEmpty())
            first = main.item.key;
    }
    for (qsizetype i = 0; i < m_quick.size(); ++i) {
        const QString command = m_rooms.quicks().at(i).command;
        m_quick.at(i)->setVisible(command.isEmpty() || m_desk->may(command));
    }
    if (!m_desk->readOnly() && !m_office->isDemo())
        m_backups = std::make_unique<house::AutoBackup>(m_office->vault(), m_office->door().clock(), [this](const QString &text) {
            QMetaObject::invokeMethod(this, [this, text] {
                if (m_office)
                    m_frame.notice()->show(Banner::Kind::Attention, text);
            }, Qt::QueuedConnection);
        });
    m_frame.openWork();
    if (!first.isEmpty())
        m_frame.go(first);
    if (!m_desk->openDrafts().empty())
        go(QStringLiteral("open-work"));
    emit entered();
}

void Window::lock()
{
    if (!m_office)
        return;
    if (Page *page = m_frame.currentPage())
        page->conceal();
    close();
    begin();
    emit locked();
    // Once what asked for the lock has returned, its frames and those of the pages are beyond the stack that is in use.
    QTimer::singleShot(0, this, crypto::wipeStack);
}

void Window::close()
{
    if (!m_office)
        return;
    m_frame.keepDrafts();
    m_frame.lockDown(nullptr); // the pages go while the desk is still there
    m_frame.notice()->show(Banner::Kind::Info, {});
    m_frame.status()->setUser({});
    m_search.reset();
    m_backups.reset();
    m_desk.reset();
    m_office.reset();
}

void Window::go(const QString &where)
{
    if (!m_desk || where.isEmpty())
        return;
    if (const MakeDoor make = m_sideDoors.value(where)) {
        close();
        m_frame.lockDown(make());
        emit locked();
        return;
    }
    if (m_rooms.isMain(where)) {
        if (m_frame.nav()->shownKeys().contains(where))
            m_frame.go(where);
        return;
    }
    Page *page = nullptr;
    m_desk->attempt([&] { page = m_rooms.make(*m_desk, where); });
    if (page)
        m_frame.open(page);
}

void Window::help()
{
    // The key that opens it also leaves it.
    if (qobject_cast<ui::HelpPage *>(m_frame.currentPage()))
        m_frame.back();
    else
        go(QStringLiteral("help"));
}

void Window::keep(Page *page, const QJsonObject &draft)
{
    if (const auto *drafting = dynamic_cast<ui::Drafting *>(page); drafting && m_desk)
        m_desk->keepDraft(drafting->draftName(), draft);
}

void Window::retranslate()
{
    for (qsizetype i = 0; i < m_quick.size(); ++i)
        m_quick.at(i)->setText(m_rooms.quicks().at(i).text());
}

bool Window::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_frame && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace luwte::app
