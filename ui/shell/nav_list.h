#pragma once
// The list of main pages at the left, with counts; a rail of icons in a narrow window. One stop for Tab, arrows move, Enter opens.

#include <QListView>
#include <functional>

#include "ui/kit/localized.h"

class QStandardItemModel;

namespace luwte::ui {

struct NavItem
{
    QString key; ///< "today", "cases", …
    QString iconName;
    std::function<QString()> title; ///< in the current language
};

class NavList : public Localized<QListView>
{
    Q_OBJECT

public:
    explicit NavList(QWidget *parent = nullptr);
    void add(const NavItem &item);
    /// Open things of a page, spoken "Vandaag, 12 open"; 0 hides the count.
    void setBadge(const QString &key, int count);
    /// Roles hide items, they are never greyed.
    void setShown(const QString &key, bool shown);
    /// The page that is open; "" when none of the list.
    void setOpen(const QString &key);
    [[nodiscard]] const QString &openKey() const { return m_open; }
    void setRail(bool rail);
    [[nodiscard]] bool isRail() const { return m_rail; }
    /// Keys of the shown items, in order: Ctrl+1 … Ctrl+8.
    [[nodiscard]] QStringList shownKeys() const;
    [[nodiscard]] bool contains(const QString &key) const;
    [[nodiscard]] QSize sizeHint() const override;
    static constexpr int railWidth = 48, listWidth = 196;

signals:
    void chosen(const QString &key);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    friend class NavDelegate;
    struct Entry
    {
        NavItem item;
        int badge = 0;
        bool shown = true;
    };
    void rebuild();
    [[nodiscard]] const Entry *at(int row) const;

    QList<Entry> m_entries;
    QStandardItemModel *m_model;
    QString m_open;
    bool m_rail = false;
};

} // namespace luwte::ui
