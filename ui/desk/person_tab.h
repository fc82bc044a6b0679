#pragma once
// One tab of the client page. Rooms bring theirs with Rooms::personTab(): care its plan, placement its place, expert who comes along.

#include <QJsonObject>
#include <QWidget>

#include "core/victim/views.h"
#include "ui/desk/desk.h"
#include "ui/kit/localized.h"

namespace luwte::ui {

class PersonTab : public Localized<QWidget>
{
    Q_OBJECT

public:
    PersonTab(Desk &desk, const Id &person, QWidget *parent = nullptr) : Localized(parent), m_desk(desk), m_person(person) {}

    /// Shows what the store holds now: when the tab is opened for the first time and after each save. What is typed and not saved stays.
    virtual void refresh(const victim::PersonPage &page) = 0;
    /// Whether the field that a refusal names is on this tab.
    [[nodiscard]] virtual bool hasField(const QString &) const { return false; }
    /// Puts the focus on that field.
    virtual void showField(const QString &) {}
    /// Ctrl+Enter while the tab is open; false when it has no such action.
    virtual bool primaryAction() { return false; }
    /// Ctrl+T: picture ↔ table.
    virtual void toggleTable() {}
    virtual void print() {}
    /// "3 gegevens zijn veranderd …": what waits for primaryAction(); the page shows it with the button. "" when nothing waits.
    [[nodiscard]] virtual QString pending() const { return {}; }
    /// What is typed and not saved; empty when there is nothing.
    [[nodiscard]] virtual QJsonObject saveDraft() const { return {}; }
    virtual void restoreDraft(const QJsonObject &) {}
    /// Forget what was revealed; must not ask or wait.
    virtual void conceal() {}
    /// Esc: true when the tab used it.
    virtual bool escape() { return false; }

    [[nodiscard]] const Id &person() const { return m_person; }

signals:
    /// Something was typed: a draft is kept within two seconds.
    void touched();
    /// A field with typed work was left: a draft is kept now.
    void leftField();
    void pendingChanged();
    void goTo(const QString &where);

protected:
    [[nodiscard]] Desk &desk() const { return m_desk; }

private:
    Desk &m_desk;
    Id m_person;
};

/// The groups of tabs, in the order in which the page shows them.
enum class PersonGroup { Overview, Care, Living, Record, Trust };
/// Their names, in the current language.
[[nodiscard]] QString personGroupTitle(PersonGroup group);

struct PersonTabMaker
{
    QString key;                    ///< in routes: "person/<id>/plan"
    std::function<QString()> title; ///< in the current language
    QStringList roles;              ///< who sees it; empty: everybody who may open the page
    std::function<PersonTab *(Desk &, const Id &person)> make;
    PersonGroup group = PersonGroup::Overview; ///< set by Rooms::personTab()
};

} // namespace luwte::ui
