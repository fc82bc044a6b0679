#pragma once
// The one window (ux.md 2.2): navigation, header, pages, side panel, status line; quick-hide, idle lock, width classes, keys.
//
//   frame.addNav({"today", "today", [] { return say("nav", "Vandaag"); }}, [] { return new TodayPage; });
//   frame.addQuick(newIntakeAction);            // "+ Intake", its shortcut works everywhere
//   connect(&frame, &MainFrame::lockRequested, app, &App::lock);   // write drafts, wipe keys, frame.lockDown(unlockPage)
//   frame.openWork(); frame.go("today");
//
// The title of the window is always "Luwte".

#include <QHash>
#include <QJsonObject>
#include <QPointer>
#include <QTime>
#include <QWidget>
#include <functional>

#include "core/base/say.h"
#include "ui/kit/command_bar.h"
#include "ui/kit/localized.h"
#include "ui/kit/theme.h"
#include "ui/kit/window_keys.h"
#include "ui/shell/nav_list.h"
#include "ui/shell/page.h"

class QAction;
class QTimer;
class QVBoxLayout;

namespace luwte::ui {

class Banner;
class FrameHeader;
class IdleWatch;
class PagePlace;
class QuickHide;
class SessionWatch;
class StatusLine;

class MainFrame : public Localized<QWidget>
{
    Q_OBJECT

public:
    explicit MainFrame(QWidget *parent = nullptr);
    ~MainFrame() override;

    using PageMaker = std::function<Page *()>;
    /// A main page; made when first opened, kept until lockDown(). Order decides Ctrl+1 … Ctrl+8.
    void addNav(const NavItem &item, PageMaker make);
    /// A button under the navigation; its shortcut works in the whole window and it is found by Ctrl+K.
    void addQuick(QAction *action);
    /// A command without a button: shortcut and Ctrl+K only.
    void addCommand(QAction *action, const QString &words = {});
    [[nodiscard]] NavList *nav() const { return m_nav; }
    [[nodiscard]] CommandBar *search() const;
    [[nodiscard]] FrameHeader *header() const { return m_header; }
    [[nodiscard]] StatusLine *status() const { return m_status; }
    [[nodiscard]] IdleWatch *idle() const { return m_idle; }
    [[nodiscard]] SessionWatch *session() const { return m_session; }

    /// Opens a main page; forgets the way back.
    void go(const QString &key);
    /// Opens a page over the current one; owned by the frame, gone when left.
    void open(Page *page);
    /// Back to where one came from; false when there is nowhere to go.
    bool back();
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] Page *navPage(const QString &key) const { return m_pages.value(key); }
    /// Rebuilds a main page the next time it is opened.
    void forget(const QString &key);

    /// Shows the working window and starts counting idle time.
    void openWork();
    /// Shows `door` (UnlockPage, FirstRun) alone and deletes all pages; the frame takes ownership. Asks nothing.
    void lockDown(QWidget *door);
    [[nodiscard]] QWidget *door() const { return m_door; }

    /// "Concept bewaard 14:02" in the header.
    void setDraftSaved(QTime at);
    /// A banner over everything, for disk and practice messages; "" hides.
    [[nodiscard]] Banner *notice() const { return m_notice; }
    /// The striped line "OEFENBESTAND, verzonnen personen".
    void setPractice(bool practice);

    /// Quick-hide: an empty cover at once.
    void setHidden(bool hidden);
    [[nodiscard]] bool isCovered() const;
    void setShiftHides(bool on);
    /// For tests: how long the cover stays before it locks (60 s).
    void setCoverLimitMs(int ms);
    [[nodiscard]] WidthClass widthClass() const { return m_class; }
    /// Asks every page with typed work for its draft, now.
    void keepDrafts();

signals:
    /// Idle too long, lock button, Ctrl+L, covered for 60 s, the computer's sleep or its own screen lock. Never asks anything.
    void lockRequested();
    /// Keep this draft of this page, encrypted. Empty: there is nothing (any more).
    void draftNeeded(luwte::ui::Page *page, const QJsonObject &draft);
    void pageShown(luwte::ui::Page *page);
    void languageChosen(luwte::Language language);
    void helpRequested();
    void coveredChanged(bool covered);
    /// A page asks to go somewhere (Page::goTo).
    void goTo(const QString &where);
    /// The window is being closed; keep drafts, lock, quit.
    void closing();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addKeys();
    /// `which` of its sequences was pressed.
    void carryOut(WindowKey key, qsizetype which);
    QAction *key(const QKeySequence &sequence, std::function<void()> act);
    void fit();
    void showPage(Page *page);
    void take(Page *page);
    void keep(Page *page);
    void nextPane(int by);
    void goBehind(bool covered);

    QWidget *m_work, *m_quickBox, *m_practice;
    QVBoxLayout *m_outer;
    FrameHeader *m_header;
    Banner *m_warning, *m_notice;
    NavList *m_nav;
    PagePlace *m_place;
    StatusLine *m_status;
    QuickHide *m_hide;
    IdleWatch *m_idle;
    SessionWatch *m_session;
    QTimer *m_draftTimer;
    QWidget *m_door = nullptr;
    QHash<QString, PageMaker> m_makers;
    QHash<QString, Page *> m_pages;
    QList<Page *> m_way;
    QList<QPointer<Page>> m_touched;
    QList<QAction *> m_quick;
    WidthClass m_class = WidthClass::Wide;
};

} // namespace luwte::ui
