#pragma once
// Lines of the log of looks, newest first: who, what, when, why.

#include "core/oversight/views.h"
#include "ui/kit/localized.h"

class QVBoxLayout;

namespace luwte::ui {

class LinkButton;

class LookList : public Localized<QWidget>
{
    Q_OBJECT

public:
    explicit LookList(QWidget *parent = nullptr);
    /// `empty`: what is said when there are none, in the current language.
    void show(std::vector<oversight::LookLine> lines, const QString &empty);

protected:
    void retranslate() override;

private:
    void fill();

    std::vector<oversight::LookLine> m_lines;
    QString m_empty;
    std::size_t m_shown = 50;
    QVBoxLayout *m_list;
    LinkButton *m_more;
};

} // namespace luwte::ui
