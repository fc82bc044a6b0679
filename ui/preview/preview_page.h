#pragma once
// Afdrukken: the right copy for the right reader (ux.md 2.16). The pages shown are the pages that are printed.

#include <memory>

#include "core/documents/documents.h"
#include "ui/desk/desk.h"
#include "ui/print/pages.h"
#include "ui/shell/page.h"

class QButtonGroup;
class QCheckBox;
class QLineEdit;

namespace luwte::ui {

class ErrorSummary;
class MutedText;

class PreviewPage : public Page
{
    Q_OBJECT

public:
    PreviewPage(Desk &desk, const QString &document, const Id &subject, QWidget *parent = nullptr);
    void activated() override;
    void primaryAction() override;
    void print() override;
    void conceal() override;
    /// Asks where to save; a test puts its own answer here.
    std::function<QString()> askPath;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void make();
    void showSheets();
    void savePdf();
    [[nodiscard]] bool log();

    Desk &m_desk;
    QString m_name;
    Id m_subject;
    std::unique_ptr<print::Pages> m_pages;
    ErrorSummary *m_summary;
    QButtonGroup *m_styles, *m_languages;
    QWidget *m_choices;
    QCheckBox *m_safe;
    QLineEdit *m_reason;
    MutedText *m_facts;
    QVBoxLayout *m_sheets;
    int m_shownFor = 0; ///< width that the sheets were drawn for
    class SecondaryButton *m_save;
};

} // namespace luwte::ui
