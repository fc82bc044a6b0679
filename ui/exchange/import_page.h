#pragma once
// Inlezen: see before it changes (ux.md 2.15). A sheet is read and compared first; what would be made, who is known, and every cell that
// does not fit, with sheet, row and column; only then does somebody say yes.

#include "ui/desk/desk.h"
#include "ui/shell/page.h"

class QStandardItemModel;

namespace luwte::ui {

class ImportJob;
class MutedText;
class RecordTable;

class ImportPage : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(Desk &desk, QWidget *parent = nullptr);
    void primaryAction() override;
    void conceal() override;
    /// Asks for a file; a test puts its own answer here.
    std::function<QString()> askPath;
    [[nodiscard]] ImportJob *job() const { return m_job; }

protected:
    void retranslate() override;

private:
    void choose();
    void showReport(bool done);
    void addLine(const QString &what, int row, const QString &column, const QString &field, const QString &text);

    Desk &m_desk;
    ImportJob *m_job;
    MutedText *m_counts;
    class SecondaryButton *m_choose;
    RecordTable *m_table;
    QStandardItemModel *m_lines;
    bool m_done = false;
};

} // namespace luwte::ui
