#pragma once
// Logboek: who changed what, from what to what, newest first.

#include <QJsonObject>

#include "ui/desk/person_tab.h"

class QVBoxLayout;

namespace luwte::ui {

class LinkButton;
class MutedText;

class LogTab : public PersonTab
{
    Q_OBJECT

public:
    LogTab(Desk &desk, const Id &person, QWidget *parent = nullptr);
    void refresh(const victim::PersonPage &page) override;

protected:
    void showEvent(QShowEvent *event) override;
    void retranslate() override;

private:
    void read();
    void fill();
    [[nodiscard]] QWidget *entryOf(const QList<QJsonObject> &entry) const;

    QList<QList<QJsonObject>> m_entries; ///< newest first; the records of one entry together
    qsizetype m_shown = 30;
    bool m_stale = true;
    MutedText *m_what;
    QVBoxLayout *m_list;
    LinkButton *m_more;
};

} // namespace luwte::ui
