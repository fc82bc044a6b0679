#include "ui/privacy/share_card.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QTimer>
#include <QVBoxLayout>

#include "core/base/counted.h"
#include "ui/desk/choices.h"
#include "ui/desk/command_card.h"
#include "ui/kit/banner.h"
#include "ui/kit/clear_layout.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

static const QStringList &duties()
{
    static const QStringList names{QStringLiteral("tried_consent"), QStringLiteral("serious_harm"), QStringLiteral("no_other_way"), QStringLiteral("will_avert"), QStringLiteral("as_little"), QStringLiteral("weighed")};
    return names;
}

ShareCard::ShareCard(Desk &desk, const victim::Case &c, QWidget *parent)
    : Localized({}, parent), m_desk(desk), m_case(c.id), m_form(new Form(choicesOf(desk))), m_stop(new Banner), m_count(new Text), m_stays(new MutedText), m_goes(new QVBoxLayout),
      m_more(new Section({})), m_wait(new QTimer(this)), m_do(new PrimaryButton), m_back(new SecondaryButton)
{
    addFields();
    addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_do);
    buttons->addWidget(m_back);
    buttons->addStretch();
    body()->addLayout(buttons);
    m_wait->setSingleShot(true);
    m_wait->setInterval(150);
    connect(m_wait, &QTimer::timeout, this, &ShareCard::look);
    connect(m_form, &Form::changed, this, [this] {
        m_wait->start();
        emit touched();
    });
    connect(m_do, &QPushButton::clicked, this, &ShareCard::carryOut);
    connect(m_back, &QPushButton::clicked, this, &ShareCard::cancelled);
    ShareCard::retranslate();
}

void ShareCard::addFields()
{
    const auto heading = [this] {
        m_headings.append(new Heading({}, 2));
        m_headings.last()->setContentsMargins(0, space::m, 0, 0);
        m_form->addWidget(m_headings.last());
    };
    const auto *spec = m_desk.catalog().findCommand(QStringLiteral("sharing.decide"));
    const auto add = [&](const char *name) {
        for (const FieldInfo &info : spec->fields)
            if (QByteArrayView(info.name) == QByteArrayView(name))
                m_form->addField(info, inputFor(info, m_desk))->setOptionalHint(QByteArrayView(name) == QByteArrayView("message")); // the rest is asked when it shows
    };
    heading();
    for (const char *name : {"recipient_kind", "recipient", "facility"})
        add(name);
    heading();
    for (const char *name : {"purpose", "basis", "reason"})
        add(name);
    for (const QString &name : duties())
        add(name.toLatin1().constData());
    heading();
    m_form->addWidget(m_stop);
    m_form->addWidget(m_count);
    auto *goes = new QWidget;
    goes->setLayout(m_goes);
    m_goes->setContentsMargins(0, 0, 0, 0);
    m_goes->setSpacing(space::xs);
    m_form->addWidget(goes);
    m_more->setFolded(true);
    m_form->addWidget(m_more);
    m_form->addWidget(m_stays);
    for (const char *name : {"extra_reason", "message"})
        add(name);
    heading();
    for (const char *name : {"informed", "informed_on", "not_informed_why"})
        add(name);
    m_form->setValues({{QStringLiteral("informed_on"), m_desk.today().toString(Qt::ISODate)}});
}

void ShareCard::begin()
{
    m_form->focusField(QStringLiteral("recipient_kind"));
}

QJsonObject ShareCard::asked() const
{
    QJsonObject with = m_form->values();
    with.insert(QStringLiteral("case"), m_case.toText());
    if (!m_fields.isEmpty())
        with.insert(QStringLiteral("fields"), QJsonArray::fromStringList(m_fields));
    return with;
}

void ShareCard::look()
{
    m_wait->stop();
    const QJsonObject values = m_form->values();
    const QString informed = values.value(QLatin1String("informed")).toString();
    const QString purpose = values.value(QLatin1String("purpose")).toString();
    m_form->showField(u"facility", values.value(QLatin1String("recipient_kind")) == QLatin1String("facility"));
    for (const QString &name : duties())
        m_form->showField(name, values.value(QLatin1String("basis")) == QLatin1String("duties"));
    m_form->showField(u"informed_on", informed == QLatin1String("yes"));
    m_form->showField(u"not_informed_why", informed == QLatin1String("later") || informed == QLatin1String("no"));
    if (purpose != m_purpose)
        m_fields.clear();
    m_purpose = purpose;
    if (purpose.isEmpty() || values.value(QLatin1String("recipient_kind")).toString().isEmpty())
        return showWhatGoes({});
    const auto found = m_desk.ask(QStringLiteral("sharing.preview"), asked());
    if (found)
        return showWhatGoes(found->toObject());
    showWhatGoes({});
    m_stop->show(Banner::Kind::Attention, found.error().front().text);
}

void ShareCard::showWhatGoes(const QJsonObject &preview)
{
    // A tick that was just set with the keyboard keeps the focus.
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    clearLayout(m_goes);
    clearLayout(m_more->body());
    m_seen = preview.value(QLatin1String("hash")).toString();
    const QJsonArray goes = preview.value(QLatin1String("fields")).toArray();
    const QJsonArray more = preview.value(QLatin1String("more")).toArray();
    const auto tick = [&](const QString &name, const QString &text, bool on, QBoxLayout *into) {
        auto *box = new QCheckBox(text);
        box->setObjectName(name);
        box->setChecked(on);
        connect(box, &QCheckBox::clicked, this, [this, name](bool checked) { choose(name, checked); });
        into->addWidget(box);
        if (name == focused)
            QTimer::singleShot(0, box, [box] { box->setFocus(); });
    };
    for (const auto &entry : goes) {
        const QJsonObject field = entry.toObject();
        tick(field.value(QLatin1String("field")).toString(), QStringLiteral("%1: %2").arg(field.value(QLatin1String("label")).toString(), field.value(QLatin1String("text")).toString()), true, m_goes);
    }
    for (const auto &entry : more) {
        const QJsonObject field = entry.toObject();
        tick(field.value(QLatin1String("field")).toString(), field.value(QLatin1String("label")).toString(), false, m_more->body());
    }
    m_count->setText(preview.isEmpty() ? say("share", "Kies ontvanger en doel. Dan staat hier precies wat er meegaat.")
                                       : say("share", "%1 van de %2 gegevens die wij hebben").arg(preview.value(QLatin1String("count")).toInt()).arg(preview.value(QLatin1String("of")).toInt()));
    m_more->setVisible(!more.isEmpty());
    m_stays->setVisible(!preview.isEmpty());
    bool extra = false;
    QString stop;
    for (const auto &entry : preview.value(QLatin1String("blocked")).toArray()) {
        const QJsonObject refusal = entry.toObject();
        const QString code = refusal.value(QLatin1String("code")).toString();
        extra = extra || code == QLatin1String("sharing.extra");
        // What is simply not filled in yet is said when somebody decides.
        if (stop.isEmpty() && (code == QLatin1String("sharing.consent") || code == QLatin1String("sharing.wgs") || code == QLatin1String("sharing.vt") || code == QLatin1String("sharing.bsn")))
            stop = refusal.value(QLatin1String("message")).toString();
    }
    m_stop->show(Banner::Kind::Attention, stop);
    m_form->showField(u"extra_reason", extra || !m_form->values().value(QLatin1String("extra_reason")).toString().isEmpty());
}

void ShareCard::choose(const QString &field, bool goes)
{
    if (m_fields.isEmpty())
        for (const auto *box : m_goes->parentWidget()->findChildren<QCheckBox *>())
            if (!box->isHidden() && box->objectName() != field)
                m_fields.append(box->objectName());
    m_fields.removeAll(field);
    if (goes)
        m_fields.append(field);
    look();
}

void ShareCard::carryOut()
{
    look(); // what is decided is what stands here now
    QJsonObject with = asked();
    with.insert(QStringLiteral("seen"), m_seen);
    Refusals refusals = m_form->check();
    if (refusals.isEmpty()) {
        const auto done = m_desk.execute(QStringLiteral("sharing.decide"), with);
        if (done)
            return emit shared(done->id);
        refusals = done.error();
    }
    m_form->showRefusals(refusals);
    m_form->summary()->show(linesFor(refusals, m_form, [this](const QString &) -> QWidget * { return m_more; }));
}

void ShareCard::retranslate()
{
    setTitle(say("share", "Deel gegevens"));
    m_more->setTitle(say("share", "Nog iets nodig voor dit doel?"));
    m_stays->setText(say("share", "BSN, verhalen, namen in documenten en het adres van de opvang gaan nooit vanzelf mee."));
    m_do->setText(say("share", "Leg besluit vast"));
    m_back->setText(say("share", "Terug"));
    const QStringList headings{say("share", "Met wie"), say("share", "Waarvoor, en op welke grond"), say("share", "Precies dit gaat mee"), say("share", "Weet de cliënt het?")};
    for (qsizetype i = 0; i < headings.size(); ++i)
        m_headings.at(i)->setText(headings.at(i));
    look();
}

} // namespace luwte::ui
