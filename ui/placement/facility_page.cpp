#include "ui/placement/facility_page.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "core/base/day_text.h"
#include "core/codebook/book.h"
#include "ui/desk/facts.h"
#include "ui/desk/record_form.h"
#include "ui/kit/clear_layout.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/page_header.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

static QStringList names(const char *spaced)
{
    return QString::fromLatin1(spaced).split(u' ');
}

static QList<RecordForm::Group> groups(bool secret)
{
    QList<RecordForm::Group> list{
        {[] { return say("facility", "Bezetting"); }, names("capacity taken_elsewhere out_of_use updated_on"), false},
        {[] { return say("facility", "Voor wie"); }, names("genders min_age max_age forms document_sex_rule needs_reflection_period needs_complex_care without_papers region_only"), false},
        {[] { return say("facility", "Wat kan er"); }, names("takes_children takes_lvb takes_addiction wheelchair deaf pet languages security_level open_ended_possible via_comensha")},
        {[] { return say("facility", "Gegevens"); }, names("alias type region phone opens_on stopped notes")},
    };
    if (secret)
        list.append({[] { return say("facility", "Naam en adres (geheim)"); }, names("name street postcode city")});
    return list;
}

FacilityPage::FacilityPage(Desk &desk, const Id &facility, QWidget *parent)
    : Page(true, parent), m_desk(desk), m_facility(facility), m_now(new Card), m_times(new Card), m_facts(new Facts), m_lines(new QVBoxLayout), m_cardPlace(new QVBoxLayout),
      m_form(new RecordForm(desk, QStringLiteral("facility.change"), groups(desk.session().may(access::Right::PlaceSecret)))), m_save(new PrimaryButton), m_discard(new SecondaryButton),
      m_out(new SecondaryButton), m_plan(new SecondaryButton), m_close(new SecondaryButton), m_reopen(new SecondaryButton)
{
    setReadingWidth(true);
    body()->setSpacing(space::l);
    body()->addLayout(m_cardPlace);
    m_now->addWidget(m_facts);
    body()->addWidget(m_now);
    m_lines->setSpacing(space::s);
    m_times->body()->addLayout(m_lines);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, space::s);
    for (QWidget *button : {m_out, m_plan, m_close, m_reopen})
        flow->addWidget(button);
    m_times->addWidget(buttons);
    body()->addWidget(m_times);
    body()->addWidget(m_form);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_save);
    row->addWidget(m_discard);
    row->addStretch();
    body()->addLayout(row);
    body()->addStretch(1);
    const auto fixed = [this] { return QJsonObject{{QStringLiteral("facility"), m_facility.toText()}}; };
    connect(m_out, &QPushButton::clicked, this, [this, fixed] { openCard(QStringLiteral("facility.place_out"), fixed(), [] { return say("facility", "Leg vast"); }); });
    connect(m_plan, &QPushButton::clicked, this, [this, fixed] { openCard(QStringLiteral("facility.plan"), fixed(), [] { return say("facility", "Plan"); }); });
    connect(m_close, &QPushButton::clicked, this, [this, fixed] { openCard(QStringLiteral("facility.close"), fixed(), [] { return say("facility", "Leg sluiting vast"); }); });
    connect(m_reopen, &QPushButton::clicked, this, [this, fixed] { openCard(QStringLiteral("facility.reopen"), fixed(), [] { return say("facility", "Sluit niet"); }); });
    connect(m_save, &QPushButton::clicked, this, &FacilityPage::primaryAction);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_form->discard();
        touch();
    });
    connect(m_form, &Form::changed, this, [this] {
        m_save->setVisible(m_form->changeCount() > 0);
        m_discard->setVisible(m_form->changeCount() > 0);
        touch();
    });
    connect(&m_desk, &Desk::saved, this, [this] {
        if (isVisible())
            QTimer::singleShot(0, this, &FacilityPage::look);
    });
    FacilityPage::retranslate();
}

void FacilityPage::activated()
{
    look();
}

void FacilityPage::look()
{
    const auto shown = m_desk.ask(QStringLiteral("facility.show"), {{QStringLiteral("facility"), m_facility.toText()}});
    const auto times = m_desk.ask(QStringLiteral("facility.over_time"), {{QStringLiteral("facility"), m_facility.toText()}});
    if (!shown || !times)
        return;
    QJsonObject json = shown->toObject();
    m_alias = json.value(QLatin1String("alias")).toString();
    header()->setTitle(m_alias);
    QStringList about{codebook::Book::standard().label("FACILITY_TYPE", json.value(QLatin1String("type")).toString())};
    if (const QString region = json.value(QLatin1String("region")).toString(); !region.isEmpty())
        about.append(codebook::Book::standard().label("REGION", region));
    header()->setSubtitle(about.join(QStringLiteral(" · ")));
    emit titleChanged();
    const QDate closes = QDate::fromString(json.value(QLatin1String("closes_on")).toString(), Qt::ISODate);
    const QDate updated = QDate::fromString(json.value(QLatin1String("updated_on")).toString(), Qt::ISODate);
    QList<Fact> facts{{say("facility", "Plekken"), QString::number(json.value(QLatin1String("capacity")).toInt())}, {say("facility", "Vrij"), QString::number(json.value(QLatin1String("free")).toInt())},
        {say("facility", "Van cliënten hier"), QString::number(json.value(QLatin1String("held")).toInt())},
        {say("facility", "Bijgewerkt"), json.value(QLatin1String("call_first")).toBool() ? say("facility", "%1, eerst bellen").arg(dayText(updated)) : dayText(updated)}};
    if (closes.isValid())
        facts.append({say("facility", "Sluit op"), QStringLiteral("%1: %2").arg(dayText(closes), json.value(QLatin1String("close_reason")).toString())});
    m_facts->setFacts(facts);
    addTimes(times->toObject());
    m_out->setVisible(m_desk.may(QStringLiteral("facility.place_out")));
    m_plan->setVisible(m_desk.may(QStringLiteral("facility.plan")));
    m_close->setVisible(m_desk.may(QStringLiteral("facility.close")) && !closes.isValid());
    m_reopen->setVisible(m_desk.may(QStringLiteral("facility.reopen")) && closes.isValid());
    if (m_desk.session().may(access::Right::PlaceSecret)) {
        std::optional<placement::Facility> facility;
        m_desk.attempt([&] { facility = placement::findFacility(m_desk.reader().connection, m_facility, m_desk.today()); });
        if (facility)
            json = placement::facilityJson(*facility, true);
    }
    m_form->load(m_facility, json);
    m_form->setReadOnly(!m_desk.may(QStringLiteral("facility.change")));
    m_save->setVisible(m_form->changeCount() > 0);
    m_discard->setVisible(m_form->changeCount() > 0);
}

/// What is out of use and what is planned, each with the way back.
void FacilityPage::addTimes(const QJsonObject &overTime)
{
    clearLayout(m_lines);
    const auto day = [](const QJsonObject &json, const char *key) { return QDate::fromString(json.value(QLatin1String(key)).toString(), Qt::ISODate); };
    const auto add = [this](const QString &text, const char *command, const QJsonObject &fixed, const QString &verb) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new Text(text), 1);
        if (command && m_desk.may(QLatin1String(command))) {
            auto *button = new LinkButton(verb);
            button->setAccessibleName(QStringLiteral("%1: %2").arg(verb, text));
            connect(button, &QPushButton::clicked, this, [this, command, fixed, verb] { openCard(QString::fromLatin1(command), fixed, [verb] { return verb; }); });
            row->addWidget(button);
        }
        m_lines->addWidget(line);
    };
    const QDate today = m_desk.today();
    for (const auto &entry : overTime.value(QLatin1String("out_of_use")).toArray()) {
        const QJsonObject json = entry.toObject();
        const QDate ends = day(json, "ends_on");
        if (ends.isValid() && ends <= today)
            continue;
        const QString why = codebook::Book::standard().label("PLACE_OUT", json.value(QLatin1String("reason")).toString());
        const QString from = dayText(day(json, "starts_on"));
        add(ends.isValid() ? say("facility", "Plek %1 buiten gebruik van %2 tot %3: %4").arg(QString::number(json.value(QLatin1String("place_number")).toInt()), from, dayText(ends), why.toLower())
                           : say("facility", "Plek %1 buiten gebruik vanaf %2: %3").arg(QString::number(json.value(QLatin1String("place_number")).toInt()), from, why.toLower()),
            "facility.place_back", {{QStringLiteral("closure"), json.value(QLatin1String("id"))}}, say("facility", "Weer te gebruiken"));
    }
    for (const auto &entry : overTime.value(QLatin1String("capacity")).toArray()) {
        const QJsonObject json = entry.toObject();
        if (day(json, "starts_on") > today)
            add(say("facility", "Vanaf %1 zijn er %2 plekken").arg(dayText(day(json, "starts_on"))).arg(json.value(QLatin1String("places")).toInt()), "facility.unplan",
                {{QStringLiteral("step"), json.value(QLatin1String("id"))}}, say("facility", "Trek in"));
    }
    if (m_lines->count() == 0)
        m_lines->addWidget(new MutedText(say("facility", "Alle plekken zijn te gebruiken, en er verandert niets.")));
}

void FacilityPage::openCard(const QString &command, const QJsonObject &fixed, std::function<QString()> verb)
{
    closeCard();
    m_card = new CommandCard(m_desk, command, fixed, std::move(verb));
    connect(m_card, &CommandCard::done, this, [this] {
        closeCard();
        look();
    });
    connect(m_card, &CommandCard::cancelled, this, &FacilityPage::closeCard);
    m_cardPlace->addWidget(m_card);
    m_card->begin();
}

void FacilityPage::closeCard()
{
    if (!m_card)
        return;
    m_cardPlace->removeWidget(m_card);
    m_card->hide();
    m_card->deleteLater();
    m_card = nullptr;
}

void FacilityPage::primaryAction()
{
    if (m_card)
        return m_card->carryOut();
    if (m_form->changeCount() > 0 && m_form->save())
        touch();
}

bool FacilityPage::escape()
{
    const bool open = m_card != nullptr;
    closeCard();
    return open;
}

void FacilityPage::conceal()
{
    m_form->coverSecrets();
}

QJsonObject FacilityPage::saveDraft()
{
    return m_form->changedDraft();
}

void FacilityPage::restoreDraft(const QJsonObject &draft)
{
    m_form->setDraft(draft);
}

DraftName FacilityPage::draftName() const
{
    return {QStringLiteral("facility"), m_facility.toText(), say("facility", "Locatie %1").arg(m_alias)};
}

void FacilityPage::retranslate()
{
    m_now->setTitle(say("facility", "Nu"));
    m_times->setTitle(say("facility", "Buiten gebruik, gepland, sluiten"));
    m_save->setText(say("facility", "Stel vast"));
    m_discard->setText(say("facility", "Zet terug"));
    m_out->setText(say("facility", "Plek buiten gebruik"));
    m_plan->setText(say("facility", "Plan meer of minder plekken"));
    m_close->setText(say("facility", "Sluit locatie"));
    m_reopen->setText(say("facility", "Sluit toch niet"));
    look();
}

} // namespace luwte::ui
