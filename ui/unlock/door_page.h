#pragma once
// What stands before the work: one card in the middle, the mark and the language above it. Pages of the unlock room derive from it.

#include <QWidget>

#include "core/base/say.h"
#include "ui/kit/banner.h"
#include "ui/kit/localized.h"
#include "ui/kit/progress_line.h"
#include "ui/kit/text.h"

class QVBoxLayout;

namespace luwte::ui {

class DoorPage : public Localized<QWidget>
{
    Q_OBJECT

public:
    explicit DoorPage(QWidget *parent = nullptr);
    [[nodiscard]] Banner *banner() const { return m_banner; }

signals:
    void languageChosen(luwte::Language language);

protected:
    void retranslate() override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] ProgressLine *progress() const { return m_progress; }
    void setTitle(const QString &title);
    /// A field under its label; the label leads to it.
    [[nodiscard]] static QWidget *labelled(Text *label, QWidget *field);
    static constexpr int cardWidth = 480;

private:
    Heading *m_title;
    QPushButton *m_language;
    Banner *m_banner;
    ProgressLine *m_progress;
    QVBoxLayout *m_column, *m_body;
};

} // namespace luwte::ui
