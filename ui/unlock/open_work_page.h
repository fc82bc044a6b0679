#pragma once
// "Er staat nog werk open": what was being typed at the last lock, crash or power cut.

#include "ui/desk/desk.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace luwte::ui {

class OpenWorkPage : public Page
{
    Q_OBJECT

public:
    explicit OpenWorkPage(Desk &desk, QWidget *parent = nullptr);
    void primaryAction() override;
    void activated() override;

protected:
    void retranslate() override;

private:
    void fill();
    [[nodiscard]] QWidget *rowOf(const OpenDraft &draft);
    void goOn(const OpenDraft &draft);

    Desk &m_desk;
    std::vector<OpenDraft> m_drafts;
    std::vector<OpenDraft> m_thrown; ///< thrown away here; can be put back until the page is left
    QWidget *m_list = nullptr;
};

} // namespace luwte::ui
