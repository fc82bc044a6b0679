#include "ui/shell/frame.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "core/base/counted.h"
#include "ui/kit/banner.h"
#include "ui/kit/icons.h"
#include "ui/kit/style.h"
#include "ui/shell/frame_header.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/page_place.h"
#include "ui/shell/panes.h"
#include "ui/shell/practice_line.h"
#include "ui/shell/quick_hide.h"
#include "ui/shell/session_watch.h"
#include "ui/shell/status_line.h"

namespace luwte::ui {

MainFrame::MainFrame(QWidget *parent)
    : Localized(parent), m_work(new QWidget(this)), m_quickBox(new QWidget), m_practice(new PracticeLine), m_outer(new QVBoxLayout(this)), m_header(new FrameHeader),
      m_warning(new Banner(Banner::Kind::Attention)), m_notice(new Banner), m_nav(new NavList), m_place(new PagePlace), m_status(new StatusLine),
      m_hide(new QuickHide(this)), m_idle(new IdleWatch(this)), m_session(new SessionWatch(this)), m_draftTimer(new QTimer(this))
{
    setWindowTitle(QStringLiteral("Luwte"));
    setWindowIcon(icon(QStringLiteral("logo")));
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);
    m_outer->addWidget(m_work);
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(0);
    work->addWidget(m_practice);
    work->addWidget(m_header);
    work->addWidget(m_warning);
    work->addWidget(m_notice);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, space::s, 0, space::s);
    left->setSpacing(space::xs);
    left->addWidget(m_nav, 1);
    left->addWidget(m_quickBox);
    auto *quick = new QVBoxLayout(m_quickBox);
    quick->setContentsMargins(space::xs, 0, space::xs, 0);
    quick->setSpacing(space::xs);
    middle->addLayout(left);
    middle->addWidget(m_place, 1);
    work->addLayout(middle, 1);
    work->addWidget(m_status);
    m_warning->hide();
    m_notice->hide();
    m_practice->hide();
    m_work->hide();

    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(2000);
    connect(m_draftTimer, &QTimer::timeout, this, &MainFrame::keepDrafts);
    connect(m_hide, &QuickHide::wanted, this, &MainFrame::setHidden);
    connect(m_hide, &QuickHide::behind, this, &MainFrame::goBehind);
    connect(m_hide, &QuickHide::changed, this, &MainFrame::coveredChanged);
    connect(m_hide, &QuickHide::expired, this, &MainFrame::lockRequested);
    connect(m_nav, &NavList::chosen, this, &MainFrame::go);
    connect(m_header->back(), &QPushButton::clicked, this, &MainFrame::back);
    connect(m_header->hideButton(), &QPushButton::clicked, this, [this] { setHidden(true); });
    connect(m_header->lockButton(), &QPushButton::clicked, this, &MainFrame::lockRequested);
    connect(m_header, &FrameHeader::languageChosen, this, &MainFrame::languageChosen);
    connect(m_idle, &IdleWatch::expired, this, &MainFrame::lockRequested);
    connect(m_session, &SessionWatch::leaving, this, &MainFrame::lockRequested);
    connect(m_idle, &IdleWatch::ticked, m_status, &StatusLine::setLockIn);
    connect(m_idle, &IdleWatch::warned, this, [this](bool on, int seconds) {
        if (!on)
            return m_warning->hide();
        const QString text = counted(seconds, say("frame", "Het scherm gaat over 1 seconde op slot. Druk op de spatiebalk om door te werken."),
            say("frame", "Het scherm gaat over %1 seconden op slot. Druk op de spatiebalk om door te werken."));
        // Said once when it begins; the count goes on quietly.
        m_warning->isVisible() ? m_warning->setText(text) : m_warning->show(Banner::Kind::Attention, text);
    });
    connect(qApp, &QGuiApplication::commitDataRequest, this, &MainFrame::keepDrafts);
    addKeys();
    qApp->installEventFilter(this);
    resize(1200, 760);
    retranslate();
}

MainFrame::~MainFrame()
{
    qApp->removeEventFilter(this);
}

CommandBar *MainFrame::search() const
{
    return m_header->search();
}

QAction *MainFrame::key(const QKeySequence &sequence, std::function<void()> act)
{
    auto *action = new QAction(m_work);
    action->setShortcut(sequence);
    // Work keys live in m_work: covered or locked it is hidden, and they are off. They need no focus: the lock works when nothing has it.
    action->setShortcutContext(Qt::WindowShortcut);
    m_work->addAction(action);
    connect(action, &QAction::triggered, this, std::move(act));
    return action;
}

void MainFrame::addKeys()
{
    for (const KeyLine &line : windowKeys())
        // The cover sees its own key, before anything else and also while it lies over the window.
        for (qsizetype i = 0; line.key != WindowKey::Hide && i < line.sequences.size(); ++i)
            key(line.sequences.at(i), [this, key = line.key, i] { carryOut(key, i); });
}

void MainFrame::carryOut(WindowKey key, qsizetype which)
{
    Page *page = currentPage();
    switch (key) {
    case WindowKey::Search: return search()->begin();
    case WindowKey::Open: return go(m_nav->shownKeys().value(which));
    case WindowKey::Back: return void(back());
    case WindowKey::NextPane: return nextPane(1);
    case WindowKey::PreviousPane: return nextPane(-1);
    case WindowKey::Lock: emit lockRequested(); return;
    case WindowKey::Hide: return; // QuickHide's
    case WindowKey::Help: emit helpRequested(); return;
    case WindowKey::Keep: return keepDrafts();
    case WindowKey::Primary: return page ? page->primaryAction() : void();
    case WindowKey::Print: return page ? page->print() : void();
    case WindowKey::FindPlace: return page ? page->findPlace() : void();
    case WindowKey::Table: return page ? page->toggleTable() : void();
    case WindowKey::Undo: return page ? page->undo() : void();
    case WindowKey::Redo: return page ? page->redo() : void();
    case WindowKey::Leave:
        if (page && !page->escape())
            back();
        return;
    }
}

void MainFrame::addNav(const NavItem &item, PageMaker make)
{
    m_makers.insert(item.key, std::move(make));
    m_nav->add(item);
}

void MainFrame::addQuick(QAction *action)
{
    auto *button = new QPushButton;
    setButtonRole(button, ButtonRole::Quiet);
    button->setProperty("luwteLeft", true);
    button->setAutoDefault(false);
    button->setIconSize({18, 18});
    m_quickBox->layout()->addWidget(button);
    m_quick.append(action);
    const auto sync = [this, action, button] {
        const bool narrow = m_class == WidthClass::Narrow;
        button->setText(narrow ? QString() : action->text());
        button->setIcon(action->icon().isNull() ? icon(QStringLiteral("add")) : action->icon());
        button->setAccessibleName(action->text());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(keys.isEmpty() ? action->text() : QStringLiteral("%1 (%2)").arg(action->text(), keys));
        button->setVisible(action->isVisible());
    };
    connect(action, &QAction::changed, button, sync);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    sync();
    addCommand(action);
}

void MainFrame::addCommand(QAction *action, const QString &words)
{
    action->setShortcutContext(Qt::WindowShortcut);
    m_work->addAction(action);
    search()->addCommand(action, words);
}

void MainFrame::take(Page *page)
{
    m_place->stack()->addWidget(page);
    connect(page, &Page::touched, this, [this, page] {
        if (!m_touched.contains(page))
            m_touched.append(page);
        if (!m_draftTimer->isActive())
            m_draftTimer->start();
    });
    connect(page, &Page::goTo, this, &MainFrame::goTo);
    connect(page, &Page::leave, this, [this, page] {
        if (currentPage() == page)
            back();
    });
}

void MainFrame::go(const QString &key)
{
    Page *page = m_pages.value(key);
    if (!page) {
        const PageMaker make = m_makers.value(key);
        page = make ? make() : nullptr;
        if (!page)
            return;
        m_pages.insert(key, page);
        page->setHome(key);
        take(page);
    }
    Page *before = currentPage();
    if (before && before != page)
        keep(before);
    // Pages on the way that are no main pages are done with.
    for (Page *old : std::as_const(m_way))
        if (old != page && !m_pages.values().contains(old)) {
            keep(old);
            m_place->stack()->removeWidget(old);
            old->deleteLater();
        }
    m_way = {page};
    showPage(page);
}

void MainFrame::open(Page *page)
{
    if (Page *before = currentPage())
        keep(before);
    take(page);
    m_way.append(page);
    showPage(page);
}

bool MainFrame::back()
{
    if (m_way.size() < 2)
        return false;
    Page *left = m_way.takeLast();
    keep(left);
    left->deactivated();
    Page *page = m_way.last();
    showPage(page);
    m_place->stack()->removeWidget(left);
    left->deleteLater();
    return true;
}

Page *MainFrame::currentPage() const
{
    return m_place->current();
}

void MainFrame::forget(const QString &key)
{
    Page *page = m_pages.take(key);
    if (!page)
        return;
    m_way.removeAll(page);
    m_place->stack()->removeWidget(page);
    page->deleteLater();
}

void MainFrame::showPage(Page *page)
{
    Page *before = currentPage();
    if (before && before != page)
        before->deactivated();
    m_place->show(page);
    m_nav->setOpen(page->home());
    m_header->back()->setEnabled(m_way.size() > 1);
    page->activated();
    QWidget *focus = QApplication::focusWidget();
    if (!focus || !page->isAncestorOf(focus)) {
        if (!m_nav->hasFocus())
            page->setFocus(Qt::OtherFocusReason);
    }
    emit pageShown(page);
}

void MainFrame::keep(Page *page)
{
    m_touched.removeAll(page);
    emit draftNeeded(page, page->saveDraft());
}

void MainFrame::keepDrafts()
{
    const QList<QPointer<Page>> touched = m_touched;
    m_touched.clear();
    for (const auto &page : touched)
        if (page)
            emit draftNeeded(page, page->saveDraft());
}

void MainFrame::openWork()
{
    if (m_door) {
        m_door->hide();
        m_door->deleteLater();
        m_door = nullptr;
    }
    m_work->show();
    m_idle->start();
    m_session->hold();
    fit();
}

void MainFrame::lockDown(QWidget *door)
{
    m_idle->stop();
    m_draftTimer->stop();
    m_warning->hide();
    m_touched.clear();
    search()->clear();
    setDraftSaved({});
    m_work->hide();
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window != this->window() && window->isVisible())
            window->close();
    // What was copied here stays nowhere; what somebody copied elsewhere is theirs.
    if (QClipboard *clipboard = QApplication::clipboard(); clipboard->ownsClipboard())
        clipboard->clear();
    while (m_place->stack()->count() > 0) {
        QWidget *page = m_place->stack()->widget(0);
        m_place->stack()->removeWidget(page);
        delete page;
    }
    m_pages.clear();
    m_way.clear();
    m_nav->setOpen({});
    if (m_door) {
        m_door->hide();
        m_outer->removeWidget(m_door);
        m_door->deleteLater();
    }
    m_door = door;
    if (door) {
        m_session->rest(); // the key is gone when a door comes
        m_outer->addWidget(door);
        door->setVisible(!isCovered());
        if (!isCovered())
            door->setFocus(Qt::OtherFocusReason);
    }
}

void MainFrame::setDraftSaved(QTime at)
{
    m_header->setDraftSaved(at);
}

void MainFrame::setPractice(bool practice)
{
    m_practice->setVisible(practice);
}

void MainFrame::setCoverLimitMs(int ms)
{
    m_hide->setLimitMs(ms);
}

void MainFrame::setShiftHides(bool on)
{
    m_hide->setShiftHides(on);
}

bool MainFrame::isCovered() const
{
    return m_hide->isOn();
}

void MainFrame::setHidden(bool hidden)
{
    m_hide->set(hidden, m_door == nullptr);
    if (!hidden && m_door && (!QApplication::focusWidget() || !m_door->isAncestorOf(QApplication::focusWidget())))
        m_door->setFocus(Qt::OtherFocusReason);
}

void MainFrame::goBehind(bool covered)
{
    m_work->setVisible(!covered && !m_door);
    if (m_door)
        m_door->setVisible(!covered);
    Page *page = currentPage();
    if (!covered || !page)
        return;
    page->conceal();
    keepDrafts();
}

void MainFrame::nextPane(int by)
{
    stepPane({{m_nav}, {m_header, [this] { search()->begin(); }}, {m_place->stack()}, {m_place->side()}}, by);
}

void MainFrame::fit()
{
    const WidthClass now = widthClassFor(width());
    m_class = now;
    const bool narrow = now == WidthClass::Narrow;
    if (m_nav->isRail() != narrow)
        m_nav->setRail(narrow);
    m_quickBox->setFixedWidth(narrow ? NavList::railWidth : NavList::listWidth);
    m_header->setClass(now);
    m_status->setClass(now);
    for (QAction *action : std::as_const(m_quick))
        emit action->changed();
    m_place->setWide(now == WidthClass::Wide);
}

void MainFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_hide->fit();
    if (widthClassFor(width()) != m_class || event->oldSize().isEmpty())
        fit();
}

void MainFrame::closeEvent(QCloseEvent *event)
{
    keepDrafts();
    if (Page *page = currentPage())
        keep(page);
    emit closing();
    event->accept();
}

void MainFrame::retranslate()
{
    setAccessibleName(QStringLiteral("Luwte"));
}

bool MainFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (m_hide->sees(event))
        return true;
    switch (event->type()) {
    case QEvent::KeyPress: {
        const bool space = m_idle->warning() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space && !isCovered();
        m_idle->activity();
        // The space that keeps the window awake is not typed into a field.
        if (space)
            return true;
        break;
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress: m_idle->activity(); break;
    default: break;
    }
    return Localized::eventFilter(watched, event);
}

} // namespace luwte::ui
