#pragma once
// From unlock to lock: the frame, the open office and the desk that pages work at. It decides nothing about the field; it opens, keeps
// drafts, goes where pages ask, and closes at once when told to.

#include <QObject>
#include <memory>

#include "core/house/keeping.h"
#include "ui/desk/reading.h"
#include "ui/desk/rooms.h"
#include "ui/shell/frame.h"

namespace luwte::app {

class Window : public QObject
{
    Q_OBJECT

public:
    /// What lies before the work: makes the page that asks for name and passphrase. It calls enter() in the end.
    using MakeDoor = std::function<QWidget *()>;

    explicit Window(ui::Rooms rooms, QObject *parent = nullptr);
    ~Window() override;

    [[nodiscard]] ui::MainFrame &frame() { return m_frame; }
    /// Null while locked.
    [[nodiscard]] ui::Desk *desk() const { return m_desk.get(); }
    [[nodiscard]] const ui::Rooms &rooms() const { return m_rooms; }
    [[nodiscard]] bool isOpen() const { return m_desk != nullptr; }

    void setDoor(MakeDoor make) { m_makeDoor = std::move(make); }
    /// A door that a page asks for by going to `name`: the work is closed as by a lock, and this one shows.
    void setSideDoor(const QString &name, MakeDoor make) { m_sideDoors.insert(name, std::move(make)); }
    /// Shows the door.
    void begin();
    /// The office was unlocked: shows the work, first what was still open.
    void enter(std::unique_ptr<house::Office> office);
    /// Keeps drafts, destroys the pages, closes the office, shows the door. Asks nothing; at most 200 ms (ux.md §1).
    void lock();
    /// Opens a main page or a route ("people", "person/<id>").
    void go(const QString &where);

signals:
    void entered();
    void locked();
    void languageChosen(luwte::Language language);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRooms();
    void retranslate();
    void help();
    void keep(ui::Page *page, const QJsonObject &draft);
    void close();

    ui::Rooms m_rooms;
    std::unique_ptr<house::Office> m_office;
    std::unique_ptr<house::AutoBackup> m_backups;
    std::unique_ptr<ui::Desk> m_desk;
    std::unique_ptr<ui::Reading> m_search; ///< for the search box; gone before the desk
    ui::MainFrame m_frame; ///< after the desk: its pages go first
    QList<QAction *> m_quick;
    MakeDoor m_makeDoor;
    QHash<QString, MakeDoor> m_sideDoors;
};

} // namespace luwte::app
