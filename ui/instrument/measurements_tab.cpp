#include "ui/instrument/measurements_tab.h"

#include <QFile>
#include <QJsonArray>
#include <QTimer>
#include <QVBoxLayout>

#include "core/base/json.h"
#include "core/instrument/wording.h"
#include "ui/desk/command_card.h"
#include "ui/desk/part_card.h"
#include "ui/instrument/answer_grid.h"
#include "ui/instrument/course_card.h"
#include "ui/kit/clear_layout.h"
#include "ui/kit/file_choice.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

using instrument::Kind;

MeasurementsTab::MeasurementsTab(Desk &desk, const Id &person, QWidget *parent) : PersonTab(desk, person, parent), m_content(new QVBoxLayout), m_told(new Text)
{
    setMaximumWidth(920);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    setTypeStep(m_told, TypeStep::Strong);
    m_told->hide();
    layout->addWidget(m_told);
    m_content->setSpacing(space::l);
    layout->addLayout(m_content);
    layout->addStretch(1);
}

void MeasurementsTab::refresh(const victim::PersonPage &page)
{
    m_case = page.current() ? std::optional(*page.current()) : std::nullopt;
    m_age = page.person.ageOn(desk().today());
    m_language = page.person.language.given() ? page.person.language.value() : Code();
    if (!m_card)
        build();
}

void MeasurementsTab::build()
{
    clearLayout(m_content);
    m_grids.clear();
    std::vector<instrument::Course> courses;
    std::vector<instrument::Measurement> all;
    desk().attempt([&] {
        all = instrument::measurementsOf(desk().reader().connection, person());
        courses = instrument::coursesFrom(all);
    });
    if (m_case && desk().may(QStringLiteral("measurement.take")))
        addNew();
    for (const auto &course : courses) {
        auto *card = new CourseCard(desk(), course, m_asTable);
        connect(card, &CourseCard::wantsTable, this, &MeasurementsTab::toggleTable);
        connect(card, &CourseCard::correct, this, [this](const instrument::Measurement &one) {
            if (const instrument::Form *form = instrument::findForm(one.instrument))
                fill(*form, QStringLiteral("measurement.change"), {{QStringLiteral("id"), one.id.toText()}}, toJson(one));
        });
        connect(card, &CourseCard::withdraw, this, [this](const instrument::Measurement &one) {
            m_command = QStringLiteral("measurement.withdraw");
            m_instrument.clear();
            m_fixed = {{QStringLiteral("measurement"), one.id.toText()}};
            openCard(new CommandCard(desk(), m_command, m_fixed, [] { return say("instrument", "Trek in"); }));
        });
        m_content->addWidget(card);
    }
    if (courses.empty()) {
        auto *none = new Card;
        none->addWidget(new Text(say("instrument", "Nog niets gemeten. Met een meting aan het begin zie je later wat er veranderd is.")));
        m_content->addWidget(none);
    }
    QStringList withdrawn;
    for (const auto &one : all)
        if (one.withdrawn())
            withdrawn.append(say("instrument", "%1, ingetrokken: %2").arg(codeText("INSTRUMENT", one.instrument), one.withdrawnReason));
    for (const QString &line : std::as_const(withdrawn))
        m_content->addWidget(new MutedText(line));
}

void MeasurementsTab::addNew()
{
    auto *card = new Card(say("instrument", "Nieuwe meting"));
    card->addWidget(new MutedText(m_age < 0 ? say("instrument", "De leeftijd is niet bekend. Kijk zelf welke vragenlijst past.") : say("instrument", "Dit past bij de leeftijd: %1 jaar.").arg(m_age)));
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, space::s);
    for (const instrument::Form &form : instrument::forms()) {
        if (m_age >= 0 && (m_age < form.ageFrom || (form.ageUntil > 0 && m_age > form.ageUntil)))
            continue;
        auto *button = new SecondaryButton(codeText("INSTRUMENT", Code(form.code)));
        connect(button, &QPushButton::clicked, this, [this, &form] {
            fill(form, QStringLiteral("measurement.take"), {{QStringLiteral("case"), m_case->id.toText()}, {QStringLiteral("instrument"), QLatin1String(form.code)}},
                {{QStringLiteral("taken_on"), desk().today().toString(Qt::ISODate)}, {QStringLiteral("taken_by"), desk().session().displayName}});
        });
        flow->addWidget(button);
    }
    card->addWidget(row);
    auto *load = new LinkButton(say("instrument", "Laad de vragen van een vragenlijst uit een bestand"));
    connect(load, &QPushButton::clicked, this, &MeasurementsTab::loadWording);
    card->addWidget(load);
    m_content->addWidget(card);
}

static QStringList hiddenFields(const instrument::Form &form)
{
    QStringList hidden{QStringLiteral("answers"), QStringLiteral("events"), QStringLiteral("burden"), QStringLiteral("instrument")};
    if (form.kind != Kind::ScoreOnly && form.kind != Kind::FreeText)
        hidden += QStringList{QStringLiteral("score"), QStringLiteral("result"), QStringLiteral("side")};
    if (form.kind == Kind::ScoreOnly)
        hidden += QStringLiteral("result");
    if (form.kind != Kind::FreeText || qstrcmp(form.code, "other") != 0)
        hidden += QStringLiteral("name");
    if (qstrcmp(form.code, "rhs15") != 0)
        hidden += QStringLiteral("thermometer");
    return hidden;
}

/// `what`: "answers", "events" or "burden".
AnswerGrid *MeasurementsTab::addGrid(const instrument::Form &form, const char *what, const QString &answers)
{
    QList<AnswerGrid::Question> questions;
    QList<AnswerGrid::Choice> choices;
    const QString field = QLatin1String(what);
    if (field == QLatin1String("answers")) {
        std::optional<instrument::WordingPack> pack;
        desk().attempt([&] {
            pack = instrument::wordingOf(desk().reader().connection, Code(form.code), m_language);
            if (!pack)
                pack = instrument::wordingOf(desk().reader().connection, Code(form.code), Code("nl"));
        });
        const instrument::Wording wording = instrument::wordingIn(pack);
        for (int i = 1; i <= form.questions; ++i)
            questions.append({wording.questionText(Code(form.code), i)});
        for (const int value : form.answers)
            choices.append({value, wording.answerText(value)});
        m_card->form()->addWidget(new MutedText(pack ? say("instrument", "Vragen van %1, versie %2. Verander er niets aan.").arg(pack->source, pack->version)
                                                     : say("instrument", "Leg de vragenlijst op papier ernaast. Tik per vraag het getal; een streepje is geen antwoord. Heeft een vraag delen, neem dan het hoogste.")));
    } else {
        for (int i = 0; i < (field == QLatin1String("events") ? 15 : 5); ++i)
            questions.append({QString()});
        choices = {{1, say("instrument", "ja")}, {0, say("instrument", "nee")}};
        m_card->form()->addHeading(field == QLatin1String("events") ? say("instrument", "Gebeurtenissen") : say("instrument", "Last in het dagelijks leven"));
        m_card->form()->endSection();
    }
    auto *grid = new AnswerGrid(questions, choices);
    grid->setAnswers(answers);
    connect(grid, &AnswerGrid::changed, this, &MeasurementsTab::touched);
    m_card->form()->addWidget(grid);
    m_grids.insert(field, grid);
    return grid;
}

void MeasurementsTab::fill(const instrument::Form &form, const QString &command, const QJsonObject &fixed, const QJsonObject &values)
{
    closeCard();
    m_command = command;
    m_fixed = fixed;
    m_instrument = QLatin1String(form.code);
    openCard(new CommandCard(desk(), command, fixed, [] { return say("instrument", "Bewaar de meting"); }));
    m_card->setTitle(codeText("INSTRUMENT", Code(form.code)));
    for (const QString &field : hiddenFields(form))
        m_card->form()->showField(field, false);
    m_card->form()->setValues(values);
    if (form.questions > 0) {
        addGrid(form, "answers", values.value(QLatin1String("answers")).toString());
        if (m_instrument.startsWith(QLatin1String("kjts"))) {
            addGrid(form, "events", values.value(QLatin1String("events")).toString());
            addGrid(form, "burden", values.value(QLatin1String("burden")).toString());
        }
        m_card->setElsewhere([this](const QString &field) -> QWidget * { return m_grids.contains(field) ? m_grids.value(field)->focusTarget() : nullptr; });
        m_card->setWork([this](const QJsonObject &with) {
            QJsonObject all = with;
            for (auto grid = m_grids.begin(); grid != m_grids.end(); ++grid)
                if (grid.key() == QLatin1String("answers") || grid.value()->answered() > 0)
                    all.insert(grid.key(), grid.value()->answers());
            return desk().execute(m_command, all);
        });
    }
}

void MeasurementsTab::openCard(CommandCard *card)
{
    closeCard();
    m_told->hide();
    m_card = card;
    connect(m_card, &CommandCard::done, this, [this](const Id &, const QJsonValue &result) {
        closeCard();
        tell(result);
        emit touched();
        QTimer::singleShot(0, this, &MeasurementsTab::build);
    });
    connect(m_card, &CommandCard::cancelled, this, [this] {
        closeCard();
        emit touched();
    });
    connect(m_card->form(), &Form::changed, this, &MeasurementsTab::touched);
    connect(m_card->form(), &Form::fieldLeft, this, &MeasurementsTab::leftField);
    m_content->insertWidget(0, m_card);
    m_card->begin();
}

void MeasurementsTab::closeCard()
{
    takeAway(m_content, m_card);
    m_grids.clear();
}

/// The result right away, and what is worth a second look.
void MeasurementsTab::tell(const QJsonValue &result)
{
    QStringList lines;
    if (const QString text = result[QLatin1String("text")].toString(); !text.isEmpty())
        lines.append(say("instrument", "Vastgelegd: %1.").arg(text));
    for (const QJsonValue &warning : result[QLatin1String("warnings")].toArray())
        lines.append(warning[QLatin1String("message")].toString());
    m_told->setText(lines.join(u' '));
    m_told->setVisible(!lines.isEmpty());
    announce(m_told);
}

void MeasurementsTab::loadWording()
{
    const QString path = chooseFile(this, say("instrument", "Bestand met vragen"), say("instrument", "Vragen (*.json)"));
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QString text = QString::fromUtf8(file.read(1 << 20));
    const auto wording = instrument::readWording(text);
    if (!wording) {
        m_told->setText(wording.error().front().text);
        m_told->show();
        announce(m_told);
        return;
    }
    m_command = QStringLiteral("wording.load");
    m_instrument.clear();
    m_fixed = {{QStringLiteral("text"), text}};
    openCard(new CommandCard(desk(), m_command, m_fixed, [] { return say("instrument", "Laad de vragen"); }));
    m_card->setLead([name = codeText("INSTRUMENT", wording->instrument), wording = *wording] {
        return say("instrument", "%1, versie %2, van %3. Voorwaarden: %4").arg(name, wording.version, wording.source, wording.terms);
    });
}

void MeasurementsTab::toggleTable()
{
    m_asTable = !m_asTable;
    for (CourseCard *card : findChildren<CourseCard *>())
        card->setTable(m_asTable);
}

bool MeasurementsTab::primaryAction()
{
    if (!m_card)
        return false;
    m_card->carryOut(); // which may close it
    return true;
}

bool MeasurementsTab::escape()
{
    if (!m_card)
        return false;
    closeCard();
    emit touched();
    return true;
}

QJsonObject MeasurementsTab::saveDraft() const
{
    if (!m_card || m_instrument.isEmpty())
        return {};
    QJsonObject grids;
    bool any = !m_card->form()->draft().isEmpty();
    for (auto grid = m_grids.begin(); grid != m_grids.end(); ++grid) {
        grids.insert(grid.key(), grid.value()->answers());
        any = any || grid.value()->answered() > 0;
    }
    if (!any)
        return {};
    return {{QStringLiteral("command"), m_command}, {QStringLiteral("fixed"), m_fixed}, {QStringLiteral("instrument"), m_instrument}, {QStringLiteral("form"), m_card->form()->draft()}, {QStringLiteral("grids"), grids}};
}

void MeasurementsTab::restoreDraft(const QJsonObject &draft)
{
    const instrument::Form *form = instrument::findForm(Code(draft.value(QLatin1String("instrument")).toString()));
    const QString command = draft.value(QLatin1String("command")).toString();
    if (!form || !desk().catalog().findCommand(command))
        return;
    fill(*form, command, draft.value(QLatin1String("fixed")).toObject(), draft.value(QLatin1String("grids")).toObject());
    m_card->form()->setDraft(draft.value(QLatin1String("form")).toObject());
}

void MeasurementsTab::retranslate()
{
    if (!m_card && m_case)
        build();
}

} // namespace luwte::ui
