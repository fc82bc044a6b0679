#pragma once
// Cliënten: everybody the office works for, found by typing.

#include "ui/desk/desk.h"
#include "ui/shell/page.h"

class QAction;
class QCheckBox;
class QLineEdit;
class QTimer;

namespace luwte::ui {

class MutedText;
class PeopleModel;
class RecordTable;

class PeoplePage : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(Desk &desk, QWidget *parent = nullptr);
    void primaryAction() override;
    void activated() override;
    void conceal() override;
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] RecordTable *table() const { return m_table; }

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void open(const QModelIndex &index);
    void tellCount();
    void tellEmpty();

    Desk &m_desk;
    QLineEdit *m_search;
    QCheckBox *m_mine;
    MutedText *m_count;
    RecordTable *m_table;
    PeopleModel *m_model;
    QTimer *m_delay;
    bool m_stale = false;
};

} // namespace luwte::ui
