#pragma once
// One page of the window. Pages are made by the rooms of the ui and shown by MainFrame; one at a time, never stacked windows.

#include <QJsonObject>
#include <QWidget>

#include "ui/kit/localized.h"

class QVBoxLayout;

namespace luwte::ui {

class PageHeader;
class ProgressLine;

/// Derive, build the widgets in the constructor on body(), set every text in retranslate() (call it at the end of your constructor).
class Page : public Localized<QWidget>
{
    Q_OBJECT

public:
    /// `scrolls`: body() scrolls vertically (forms, texts). Off for pages that are one table or picture and scroll inside.
    explicit Page(bool scrolls = true, QWidget *parent = nullptr);

    /// For the back button and announcements inside the window. Never reaches the operating system's window title.
    [[nodiscard]] virtual QString title() const;
    /// The main page that the navigation shows as open while this one is in view; "" none.
    [[nodiscard]] const QString &home() const { return m_home; }
    void setHome(const QString &key) { m_home = key; }
    /// What Ctrl+Enter does; usually the click on header()->primary().
    virtual void primaryAction();
    /// Ctrl+T: picture ↔ table.
    virtual void toggleTable() {}
    /// Ctrl+Shift+P: look for a place for whom this page is about.
    virtual void findPlace() {}
    /// Ctrl+P.
    virtual void print() {}
    /// Ctrl+Z: takes the last deed on this page back.
    virtual void undo() {}
    /// Ctrl+Shift+Z: does again what undo() took back.
    virtual void redo() {}
    /// What is typed and not yet made a version; empty when there is nothing. Called on leaving, every 2 s after touch(), at lock and
    /// at logout: it must be quick and must not ask anything.
    [[nodiscard]] virtual QJsonObject saveDraft() { return {}; }
    virtual void restoreDraft(const QJsonObject &) {}
    /// The page came into view (again): refresh what is shown, set the first focus.
    virtual void activated() {}
    virtual void deactivated() {}
    /// Close previews, forget what was revealed. Called before the cover and before the lock; must not ask or wait.
    virtual void conceal() {}
    /// Esc inside the page: true when the page used it (closed something). Never discards.
    virtual bool escape() { return false; }
    /// Shown beside the page in a wide window, as a tab else; null when there is none. Belongs to the page.
    [[nodiscard]] virtual QWidget *sidePanel() { return nullptr; }

    /// Keeps body() no wider than a form reads well (920 px); for pages of forms and texts.
    void setReadingWidth(bool on);
    static constexpr int readingWidth = 920;

    [[nodiscard]] PageHeader *header() const { return m_header; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Under the header: for work that takes more than half a second.
    [[nodiscard]] ProgressLine *progress() const { return m_progress; }
    /// A banner across the page, under the header. "" hides it. Kind as in Banner.
    class Banner *banner() const { return m_banner; }

signals:
    /// Something was typed: MainFrame calls saveDraft() within 2 s and emits draftNeeded().
    void touched();
    void titleChanged();
    /// Go to another page: the app connects this ("case/<id>", "today", …).
    void goTo(const QString &where);
    /// Leave this page, back to where one came from.
    void leave();

protected:
    /// Tab goes in the order of the layouts, also through what came later.
    bool focusNextPrevChild(bool next) override;
    void touch() { emit touched(); }

private:
    QString m_home;
    PageHeader *m_header;
    ProgressLine *m_progress;
    class Banner *m_banner;
    QVBoxLayout *m_body;
};

} // namespace luwte::ui
