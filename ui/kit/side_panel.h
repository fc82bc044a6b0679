#pragma once
// The panel beside the content in a wide window; in smaller ones the frame shows it as a tab. Title, close button, scrolling content.

#include <QFrame>

#include "ui/kit/buttons.h"
#include "ui/kit/localized.h"
#include "ui/kit/text.h"

class QVBoxLayout;

namespace luwte::ui {

class SidePanel : public Localized<QFrame>
{
    Q_OBJECT

public:
    explicit SidePanel(const QString &title = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    [[nodiscard]] QString title() const { return m_title->text(); }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void addWidget(QWidget *widget);
    void setClosable(bool closable);
    static constexpr int usualWidth = 320;

signals:
    void closed();

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    Heading *m_title;
    IconButton *m_close;
    QVBoxLayout *m_body;
};

} // namespace luwte::ui
