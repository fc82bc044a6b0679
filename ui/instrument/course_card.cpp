#include "ui/instrument/course_card.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "core/base/day_text.h"
#include "ui/desk/facts.h"
#include "ui/desk/part_card.h"
#include "ui/instrument/course_picture.h"
#include "ui/kit/buttons.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/record_table.h"
#include "ui/kit/tag.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

using instrument::Point;

static Tone toneOf(const Code &outcome)
{
    if (outcome == "above" || outcome == "red" || outcome == "ptsd" || outcome == "cptsd" || outcome == "yellow" || outcome == "near" || outcome == "lvb_suspected" || outcome == "incomplete")
        return Tone::Attention;
    return outcome == "below" || outcome == "green" ? Tone::Good : Tone::Muted;
}

CourseCard::CourseCard(Desk &desk, const instrument::Course &course, bool asTable, QWidget *parent) : Card(course.name, parent), m_desk(desk), m_course(course)
{
    const Point &last = course.points.back();
    if (!last.score.outcome.isEmpty())
        setCorner(new Tag(codeText("OUTCOME", last.score.outcome), toneOf(last.score.outcome)));
    if (course.drawn() && course.points.size() > 1) {
        m_picture = new CoursePicture;
        m_picture->setCourse(course);
        addWidget(m_picture);
        connect(m_picture, &Picture::currentChanged, this, &CourseCard::choose);
    }
    m_spoken = new Text;
    addWidget(m_spoken);
    addTable();
    addParts(last);
    for (const QString &line : instrument::rules::remarks(last.measurement))
        addWidget(new MutedText(line));
    addButtons();
    choose(int(course.points.size()) - 1);
    setTable(asTable);
}

void CourseCard::addTable()
{
    m_table = new RecordTable;
    auto *model = new QStandardItemModel(0, 5, m_table);
    model->setHorizontalHeaderLabels({say("instrument", "Wanneer"), say("instrument", "Uitslag"), say("instrument", "Sinds de vorige keer"), say("instrument", "Sinds de eerste keer"), say("instrument", "Door")});
    for (const Point &point : m_course.points) {
        QList<QStandardItem *> row;
        for (const QString &text : {dayText(point.measurement.takenOn), instrument::rules::resultText(point.measurement), point.sincePrevious ? instrument::changeText(*point.sincePrevious) : QString(),
                 point.sinceFirst ? instrument::changeText(*point.sinceFirst) : QString(), point.measurement.takenBy})
            row.append(new QStandardItem(text));
        model->appendRow(row);
    }
    m_table->setModel(model);
    m_table->setLabel(m_course.name);
    m_table->setColumnWidths({12, 0, 24, 24, 14});
    m_table->setDroppable({4, 3});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(false);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + int(m_course.points.size()) * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth() + 2);
    connect(m_table, &RecordTable::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            choose(index.row());
    });
    addWidget(m_table);
}

void CourseCard::addParts(const Point &last)
{
    if (last.score.parts.empty())
        return;
    QList<Fact> facts;
    for (const auto &part : last.score.parts) {
        QString text = instrument::rules::outOf(part.sum, part.of);
        if (part.present)
            text += *part.present ? say("instrument", ", aanwezig") : say("instrument", ", niet aanwezig");
        if (!part.outcome.isEmpty())
            text += QStringLiteral(", ") + codeText("OUTCOME", part.outcome).toLower();
        facts.append({instrument::partLabel(part), text, false});
    }
    auto *shown = new Facts;
    shown->setFacts(facts);
    addWidget(new MutedText(say("instrument", "Delen van de laatste meting, %1").arg(dayText(last.measurement.takenOn))));
    addWidget(shown);
}

void CourseCard::addButtons()
{
    auto *bar = new QWidget;
    auto *row = new FlowLayout(bar, space::s);
    if (m_desk.may(QStringLiteral("measurement.change"))) {
        m_correct = new LinkButton(say("instrument", "Verbeter"));
        connect(m_correct, &QPushButton::clicked, this, [this] { emit correct(m_course.points[std::size_t(m_point)].measurement); });
        row->addWidget(m_correct);
        m_withdraw = new LinkButton(say("instrument", "Trek in"));
        connect(m_withdraw, &QPushButton::clicked, this, [this] { emit withdraw(m_course.points[std::size_t(m_point)].measurement); });
        row->addWidget(m_withdraw);
    }
    if (m_picture) {
        m_switch = new LinkButton;
        connect(m_switch, &QPushButton::clicked, this, &CourseCard::wantsTable);
        row->addWidget(m_switch);
    }
    addWidget(bar);
}

void CourseCard::choose(int point)
{
    m_point = point;
    const Point &chosen = m_course.points[std::size_t(point)];
    m_spoken->setText(instrument::spokenText(m_course, chosen) + u'.');
    const QString day = dayText(chosen.measurement.takenOn);
    if (m_correct)
        m_correct->setText(say("instrument", "Verbeter die van %1").arg(day));
    if (m_withdraw)
        m_withdraw->setText(say("instrument", "Trek die van %1 in").arg(day));
}

void CourseCard::setTable(bool table)
{
    m_table->setVisible(table && m_picture);
    if (!m_picture)
        return;
    m_picture->setVisible(!table);
    m_switch->setText(table ? say("instrument", "Toon als beeld (Ctrl+T)") : say("instrument", "Toon als tabel (Ctrl+T)"));
}

} // namespace luwte::ui
