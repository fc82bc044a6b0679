#pragma once
// Plekken: who sleeps where, what is free, how fresh that is, and who waits (ux.md 2.7). Drawn, or as a table (Ctrl+T). Codes by default,
// names after a click.

#include <QPointer>
#include <QScrollArea>

#include "ui/desk/command_card.h"
#include "ui/placement/board_items.h"
#include "ui/shell/page.h"

class QCheckBox;
class QStackedWidget;

namespace luwte::ui {

class BoardPicture;
class BoardTable;
class ChoiceField;
class EmptyState;
class IconButton;
class LinkButton;
class MutedText;
class RecordTable;
class SecondaryButton;
class Text;
class WaitingTable;

class BoardPage : public Page
{
    Q_OBJECT

public:
    explicit BoardPage(Desk &desk, QWidget *parent = nullptr);
    void activated() override;
    void primaryAction() override;
    void toggleTable() override;
    void findPlace() override { showWaiting(true); }
    void conceal() override;
    bool escape() override;
    [[nodiscard]] BoardPicture *picture() const { return m_picture; }
    [[nodiscard]] RecordTable *table() const { return m_table; }
    [[nodiscard]] RecordTable *waitingTable() const { return m_waitingTable; }
    [[nodiscard]] CommandCard *card() const { return m_card; }
    /// Weeks in view.
    void setWeeks(int weeks);
    void showWaiting(bool on);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addToolbar();
    void addBelow();
    void look();
    void readNames();
    void tellCurrent(int item);
    void openItem(int item);
    void step(int weeks);
    void moveTo(int item, int row);
    void openCard(const QString &command, const QJsonObject &fixed, std::function<QString()> verb, const QString &about = {});
    void closeCard();
    [[nodiscard]] const BoardItem *currentItem() const;
    void showStack();

    Desk &m_desk;
    QDate m_from; ///< first day in view; invalid: this week
    int m_weeks = 6;
    bool m_asTable = false;
    bool m_waits = false;
    QHash<QString, QString> m_nameOf;
    IconButton *m_earlier, *m_later;
    SecondaryButton *m_wider, *m_closer, *m_now, *m_form, *m_wait, *m_new;
    ChoiceField *m_type, *m_region;
    QCheckBox *m_names;
    QWidget *m_tools = nullptr; ///< gone while there is nothing to look at
    QStackedWidget *m_stack;
    BoardPicture *m_picture;
    RecordTable *m_table, *m_waitingTable;
    BoardTable *m_model;
    WaitingTable *m_waiting;
    EmptyState *m_empty;
    Text *m_told;
    LinkButton *m_open, *m_move, *m_out, *m_back, *m_close;
    QPointer<CommandCard> m_card;
    QPointer<QScrollArea> m_scroll;
};

} // namespace luwte::ui
