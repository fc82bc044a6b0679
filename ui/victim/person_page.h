#pragma once
// The page of one client: who it is, in their own words, where the case stands, and tabs for everything else (ux.md 2.6).

#include "ui/desk/rooms.h"

class QVBoxLayout;

namespace luwte::ui {

class CaseBar;
class GroupedTabs;
class RiskBadge;
class Tag;
class Text;

class PersonPage : public Page, public Drafting
{
    Q_OBJECT

public:
    PersonPage(Desk &desk, const victim::PersonPage &person, const QList<PersonTabMaker> &tabs, QWidget *parent = nullptr);
    ~PersonPage() override;

    /// Opens a tab by its key; builds it the first time.
    void openTab(const QString &key);
    [[nodiscard]] QString openTabKey() const;
    [[nodiscard]] PersonTab *tab(const QString &key) const;
    /// Opens the tab that has the field and puts the focus on it.
    void showField(const QString &field);
    [[nodiscard]] CaseBar *caseBar() const { return m_case; }

    void primaryAction() override;
    void toggleTable() override;
    void print() override;
    void findPlace() override;
    [[nodiscard]] QJsonObject saveDraft() override;
    void restoreDraft(const QJsonObject &draft) override;
    void activated() override;
    void conceal() override;
    bool escape() override;
    [[nodiscard]] DraftName draftName() const override;

protected:
    void retranslate() override;

private:
    struct Entry
    {
        PersonTabMaker maker;
        PersonTab *tab = nullptr;
        QJsonObject draft = {}; ///< waits until the tab is built
    };
    void refresh();
    void showHead();
    void showBanner();
    void showPrimary();
    void showTab(int index);
    void bringTabs();
    PersonTab *built(Entry &entry);
    [[nodiscard]] PersonTab *current() const;

    Desk &m_desk;
    victim::PersonPage m_data;
    RiskBadge *m_risk;
    Tag *m_state;
    Text *m_words;
    CaseBar *m_case;
    GroupedTabs *m_bar;
    QVBoxLayout *m_home;
    std::vector<Entry> m_tabs;
    bool m_stale = false;
};

/// For "person/<id>" and "person/<id>/<tab>"; nullptr when there is no such person.
[[nodiscard]] Page *makePersonPage(const Rooms &rooms, Desk &desk, const QString &rest);

} // namespace luwte::ui
