#pragma once
// Check your answers: every question with what was answered, and the way back to it.

#include <QWidget>

#include "ui/kit/localized.h"

class QGridLayout;

namespace luwte::ui {

class Form;

class AnswerList : public Localized<QWidget>
{
    Q_OBJECT

public:
    struct Part
    {
        Form *form;
        int part; ///< given back by change()
    };

    explicit AnswerList(QWidget *parent = nullptr);
    /// Questions that have an answer or need one.
    void setAnswers(const QList<Part> &parts);

signals:
    void change(int part, const QString &field);

protected:
    void retranslate() override;

private:
    void fill();
    QList<Part> m_parts;
    QGridLayout *m_grid;
};

} // namespace luwte::ui
