#pragma once
// Where a case stands: five steps from aanmelding to afgesloten, one of them now. A picture; the steps themselves are buttons beside it.

#include <QStringList>
#include <QWidget>

namespace luwte::ui {

class StepStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StepStrip(QWidget *parent = nullptr);
    /// `current`: index in `steps`; `attention`: the present step asks for it (uit beeld).
    void setSteps(const QStringList &steps, int current, bool attention);
    void setLabel(const QString &label);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_steps;
    int m_current = -1;
    bool m_attention = false;
};

} // namespace luwte::ui
