#pragma once
// One instrument on the client page: drawn in time, the same as a table, what the last one comes to, and what can be done with the one in view.

#include "core/instrument/views.h"
#include "ui/desk/desk.h"
#include "ui/kit/card.h"

class QPushButton;

namespace luwte::ui {

class CoursePicture;
class RecordTable;

class CourseCard : public Card
{
    Q_OBJECT

public:
    CourseCard(Desk &desk, const instrument::Course &course, bool asTable, QWidget *parent = nullptr);
    /// Ctrl+T.
    void setTable(bool table);
    [[nodiscard]] CoursePicture *picture() const { return m_picture; }

signals:
    void correct(const luwte::instrument::Measurement &measurement);
    void withdraw(const luwte::instrument::Measurement &measurement);
    void wantsTable();

private:
    void addTable();
    void addParts(const instrument::Point &last);
    void addButtons();
    void choose(int point);

    Desk &m_desk;
    instrument::Course m_course;
    int m_point = 0;
    CoursePicture *m_picture = nullptr;
    RecordTable *m_table = nullptr;
    Text *m_spoken = nullptr;
    QPushButton *m_correct = nullptr, *m_withdraw = nullptr, *m_switch = nullptr;
};

} // namespace luwte::ui
