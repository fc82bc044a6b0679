#pragma once
// Plekken: who sleeps where, what is free, how fresh that is (ux.md 2.7). Codes by default, names after a click.

#include "ui/desk/desk.h"
#include "ui/shell/page.h"

class QCheckBox;
class QScrollArea;
class QVBoxLayout;

namespace luwte::ui {

class BoardModel;
class ChoiceField;
class CommandCard;
class MutedText;
class RecordTable;

class BoardPage : public Page
{
    Q_OBJECT

public:
    explicit BoardPage(Desk &desk, QWidget *parent = nullptr);
    void activated() override;
    void primaryAction() override;
    void conceal() override;
    bool escape() override;
    [[nodiscard]] RecordTable *table() const { return m_table; }

protected:
    void retranslate() override;

private:
    void look();
    void showNames(bool on);
    void addFacility();
    void closeCard();

    Desk &m_desk;
    QCheckBox *m_names;
    MutedText *m_counts, *m_ages;
    RecordTable *m_table;
    BoardModel *m_model;
    CommandCard *m_card = nullptr;
    QScrollArea *m_scroll = nullptr;
};

} // namespace luwte::ui
