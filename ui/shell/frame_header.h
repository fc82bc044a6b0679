#pragma once
// The line at the top of the window: back, search, draft, language, hide, lock.

#include <QTime>
#include <QWidget>

#include "ui/kit/buttons.h"
#include "ui/kit/command_bar.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

class FrameHeader : public Localized<QWidget>
{
    Q_OBJECT

public:
    explicit FrameHeader(QWidget *parent = nullptr);
    [[nodiscard]] CommandBar *search() const { return m_search; }
    [[nodiscard]] IconButton *back() const { return m_back; }
    [[nodiscard]] QPushButton *hideButton() const { return m_hide; }
    [[nodiscard]] IconButton *lockButton() const { return m_lock; }
    /// "Concept bewaard 14:02"; an invalid time takes the words away.
    void setDraftSaved(QTime at);
    void setClass(WidthClass width);

signals:
    void languageChosen(luwte::Language language);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    IconButton *m_back;
    CommandBar *m_search;
    MutedText *m_draft;
    QPushButton *m_language, *m_hide;
    IconButton *m_lock;
    QTime m_saved;
    WidthClass m_class = WidthClass::Wide;
};

} // namespace luwte::ui
