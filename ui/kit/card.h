#pragma once
// A quiet surface that holds things that belong together, with an optional heading.

#include <QFrame>

#include "ui/kit/text.h"

class QVBoxLayout;

namespace luwte::ui {

class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void addWidget(QWidget *widget);
    /// A small widget at the right of the title (a link, a tag).
    void setCorner(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Heading *m_title;
    QWidget *m_head;
    QVBoxLayout *m_body;
};

} // namespace luwte::ui
