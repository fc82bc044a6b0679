#include "ui/desk/part_card.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "core/codebook/book.h"
#include "ui/desk/command_card.h"
#include "ui/kit/clear_layout.h"
#include "ui/kit/error_summary.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/tag.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

QString codeText(const char *list, const Code &code)
{
    return codebook::Book::standard().label(QLatin1String(list), code);
}

QString codeTexts(const char *list, const Codes &codes)
{
    QStringList texts;
    for (const Code &code : codes)
        texts.append(codeText(list, code).toLower());
    return texts.join(QStringLiteral(", "));
}

PartCard::PartCard(Desk &desk, QWidget *parent) : Card({}, parent), m_desk(desk), m_summary(new ErrorSummary), m_rows(new QVBoxLayout)
{
    addWidget(m_summary);
    m_rows->setSpacing(space::m);
    body()->addLayout(m_rows);
}

void PartCard::show(const victim::Case &current)
{
    m_case = current;
    if (!m_open)
        rebuild();
}

void PartCard::retell()
{
    if (m_case && !m_open)
        rebuild();
}

void PartCard::rebuild()
{
    setTitle(title());
    clearLayout(m_rows);
    desk().attempt([this] { build(); });
}

QHBoxLayout *PartCard::addLine(const Line &line)
{
    auto *row = new QWidget;
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::xs);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    auto *text = new Text(line.text);
    setTypeStep(text, TypeStep::Strong);
    head->addWidget(text, 1);
    if (!line.state.isEmpty())
        head->addWidget(new Tag(line.state, line.tone), 0, Qt::AlignTop);
    lines->addLayout(head);
    for (const QString &fact : line.facts)
        lines->addWidget(new MutedText(fact));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    lines->addLayout(buttons);
    m_rows->addWidget(row);
    return buttons;
}

void PartCard::addEmpty(const QString &text)
{
    m_rows->addWidget(new MutedText(text));
}

void PartCard::addRow(QWidget *row)
{
    m_rows->addWidget(row);
}

QHBoxLayout *PartCard::addButtons()
{
    auto *row = new QWidget;
    auto *buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::s);
    buttons->addStretch();
    m_rows->addWidget(row);
    return buttons;
}

QLayout *PartCard::addManyButtons()
{
    auto *row = new QWidget;
    auto *buttons = new FlowLayout(row, space::s);
    buttons->setContentsMargins(0, 0, 0, 0);
    m_rows->addWidget(row);
    return buttons;
}

static void put(QLayout *row, QPushButton *button, const QString &of)
{
    if (!of.isEmpty())
        button->setAccessibleName(QStringLiteral("%1: %2").arg(button->text(), of));
    if (auto *line = qobject_cast<QHBoxLayout *>(row))
        line->insertWidget(line->count() - 1, button); // before the stretch
    else
        row->addWidget(button);
}

QPushButton *PartCard::addDirect(QLayout *row, const QString &text, const char *command, const QJsonObject &with, const QString &of)
{
    const QString name = QString::fromLatin1(command);
    if (!desk().may(name))
        return nullptr;
    auto *button = new SecondaryButton(text);
    connect(button, &QPushButton::clicked, this, [this, name, with] { carryOut(name, with); });
    put(row, button, of);
    return button;
}

QPushButton *PartCard::addPrint(QLayout *row, const QString &text, const char *document, const Id &subject, const QString &of)
{
    if (!desk().session().may(access::Right::DocumentPrint))
        return nullptr;
    auto *button = new SecondaryButton(text);
    connect(button, &QPushButton::clicked, this, [this, where = QStringLiteral("print/%1/%2").arg(QLatin1String(document), subject.toText())] { emit goTo(where); });
    put(row, button, of);
    return button;
}

QPushButton *PartCard::addAsking(QLayout *row, const QString &text, const char *command, const QJsonObject &fixed, const QString &of, const QJsonObject &values)
{
    const QString name = QString::fromLatin1(command);
    if (!desk().may(name))
        return nullptr;
    auto *button = new SecondaryButton(text);
    connect(button, &QPushButton::clicked, this, [this, name, fixed, values, text] { open(name, fixed, values, text); });
    put(row, button, of);
    return button;
}

void PartCard::open(const QString &command, const QJsonObject &fixed, const QJsonObject &values, const QString &verb, const QString &intro)
{
    closeOpen();
    m_summary->clear();
    m_open = new CommandCard(m_desk, command, fixed, [verb] { return verb; });
    if (!intro.isEmpty())
        m_open->setLead([intro] { return intro; });
    if (!values.isEmpty())
        m_open->form()->setValues(values);
    connect(m_open, &CommandCard::done, this, [this] {
        closeOpen();
        QTimer::singleShot(0, this, &PartCard::rebuild);
    });
    connect(m_open, &CommandCard::cancelled, this, [this] {
        closeOpen();
        QTimer::singleShot(0, this, &PartCard::rebuild);
    });
    connect(m_open->form(), &Form::changed, this, &PartCard::touched);
    m_rows->insertWidget(0, m_open);
    m_open->begin();
}

void PartCard::closeOpen()
{
    takeAway(m_rows, m_open);
}

void PartCard::carryOut(const QString &command, const QJsonObject &with)
{
    const auto done = m_desk.execute(command, with);
    m_summary->show(done ? QList<ErrorSummary::Line>() : linesFor(done.error(), nullptr, {}));
    if (done)
        QTimer::singleShot(0, this, &PartCard::rebuild);
}

bool PartCard::escape()
{
    const bool was = m_open != nullptr;
    closeOpen();
    if (was)
        rebuild();
    return was;
}

bool PartCard::carryOpen()
{
    const bool was = m_open != nullptr; // it closes when it is done
    if (was)
        m_open->carryOut();
    return was;
}

} // namespace luwte::ui
