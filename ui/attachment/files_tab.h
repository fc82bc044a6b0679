#pragma once
// Bestanden: what is kept of a client in files, one row each; more come in by a dialog or by dropping them here.

#include "core/attachment/types.h"
#include "ui/desk/person_tab.h"

class QStandardItemModel;
class QVBoxLayout;

namespace luwte::ui {

class Banner;
class CommandCard;
class RecordTable;
class SecondaryButton;
class Text;

class FilesTab : public PersonTab
{
    Q_OBJECT

public:
    FilesTab(Desk &desk, const Id &person, QWidget *parent = nullptr);
    ~FilesTab() override;
    void refresh(const victim::PersonPage &page) override;
    bool escape() override;
    /// Reads a file and asks what it is. What cannot be kept is said.
    void bring(const QString &path);
    /// Asks which file; a test puts its own answer here.
    std::function<QString()> askPath;

    [[nodiscard]] RecordTable *table() const { return m_table; }
    [[nodiscard]] CommandCard *card() const { return m_card; }
    [[nodiscard]] Banner *banner() const { return m_banner; }

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void fill();
    void closeCard();
    [[nodiscard]] bool mayAdd() const;

    Id m_case;
    std::vector<attachment::Attachment> m_files;
    Banner *m_banner;
    SecondaryButton *m_add;
    QVBoxLayout *m_column;
    RecordTable *m_table;
    QStandardItemModel *m_rows;
    CommandCard *m_card = nullptr;
};

} // namespace luwte::ui
