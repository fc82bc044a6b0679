#pragma once
// "Lijkt op…": people who may be the same as the one being entered, with the reasons. It never stands in the way.

#include "core/victim/views.h"
#include "ui/kit/side_panel.h"

namespace luwte::ui {

class LikenessPanel : public SidePanel
{
    Q_OBJECT

public:
    explicit LikenessPanel(QWidget *parent = nullptr);
    void setPeople(const std::vector<victim::Likeness> &people);
    [[nodiscard]] int count() const { return int(m_people.size()); }

signals:
    void opened(const luwte::Id &person);

protected:
    void retranslate() override;

private:
    void fill();
    std::vector<victim::Likeness> m_people;
    QWidget *m_list = nullptr;
};

} // namespace luwte::ui
