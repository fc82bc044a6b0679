#include "ui/admin/staff_card.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "core/codebook/book.h"
#include "core/command/catalog.h"
#include "core/house/keys.h"
#include "ui/admin/key_job.h"
#include "ui/desk/choices.h"
#include "ui/kit/clear_layout.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/form.h"
#include "ui/kit/tag.h"
#include "ui/kit/theme.h"
#include "ui/unlock/new_passphrase.h"

namespace luwte::ui {

using house::Holder;

namespace {

/// A column of texts as wide as the column, and as high as that asks: a text that may wrap would ask for more.
class Column final : public QWidget
{
public:
    Column() { setFixedWidth(fieldWidth::choice); }
    [[nodiscard]] QSize sizeHint() const override { return {fieldWidth::choice, layout()->heightForWidth(fieldWidth::choice)}; }
};

} // namespace

StaffCard::StaffCard(Desk &desk, QWidget *parent)
    : AdminCard(desk, parent), m_rows(new QVBoxLayout), m_how(new Text), m_confirmLabel(new Text), m_confirm(new QLineEdit),
      m_form(new Form(desk.catalog().findCommand(QStringLiteral("account.add"))->fields, choicesOf(desk))),
      m_change(new Form(choicesOf(desk))), m_starting(new NewPassphrase([] { return say("admin", "Startwachtwoord"); })), m_job(new KeyJob(this))
{
    auto *rows = new QWidget;
    rows->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::s);
    addBelowState(rows);
    for (const FieldInfo &info : desk.catalog().findCommand(QStringLiteral("account.change"))->fields)
        if (info.type != FieldType::Ref) // the account itself
            m_change->addField(info);
    m_confirm->setMaxLength(60);
    m_confirmLabel->setBuddy(m_confirm);
    for (QWidget *widget : {static_cast<QWidget *>(m_how), static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_change), static_cast<QWidget *>(m_starting), static_cast<QWidget *>(m_confirmLabel), static_cast<QWidget *>(m_confirm)})
        inside()->addWidget(widget);
    connect(m_job, &KeyJob::failed, this, &AdminCard::tell);
    connect(m_job, &KeyJob::done, this, &StaffCard::keyMade);
    StaffCard::retranslate();
}

static QString rolesText(const Codes &roles)
{
    QStringList texts;
    for (const Code &role : roles)
        texts.append(codebook::Book::standard().label(u"ROLE", role));
    return texts.join(QStringLiteral(", "));
}

static std::pair<QString, Tone> stateOf(const Holder &holder)
{
    if (holder.account.stopped)
        return {say("admin", "gestopt"), Tone::Muted};
    switch (holder.key) {
    case Holder::Key::None: return {say("admin", "geen wachtwoord"), Tone::Attention};
    case Holder::Key::Starting: return {say("admin", "startwachtwoord"), Tone::Attention};
    case Holder::Key::Own: break;
    }
    return {holder.withFile ? say("admin", "met sleutelbestand") : say("admin", "eigen wachtwoord"), Tone::Good};
}

QWidget *StaffCard::rowOf(const Holder &holder)
{
    const access::Account &account = holder.account;
    const QString shown = account.displayName.isEmpty() ? account.name : account.displayName;
    auto *row = new QWidget;
    auto *line = new FlowLayout(row, space::m); // with large letters the rest goes below the name
    auto *who = new Column;
    auto *lines = new QVBoxLayout(who);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(new Text(account.displayName.isEmpty() ? account.name : QStringLiteral("%1 (%2)").arg(account.displayName, account.name)));
    lines->addWidget(new MutedText(rolesText(account.roles)));
    line->addWidget(who);
    const auto [text, tone] = stateOf(holder);
    auto *tag = new Tag(text, tone);
    line->addWidget(tag);
    m_tags.append(tag);
    const auto link = [&](const QString &verb, const QString &spoken, const std::function<void()> &work) {
        auto *button = new LinkButton(verb);
        button->setAccessibleName(spoken);
        connect(button, &QPushButton::clicked, this, work);
        line->addWidget(button);
    };
    if (desk().readOnly())
        return row;
    if (account.stopped) {
        link(say("admin", "Laat weer toe"), say("admin", "Laat %1 weer toe").arg(shown), [this, holder] { resume(holder); });
        return row;
    }
    link(say("admin", "Stop"), say("admin", "Stop het account van %1").arg(shown), [this, holder] { begin(Doing::Stop, &holder); });
    link(say("admin", "Wijzig"), say("admin", "Wijzig %1").arg(shown), [this, holder] {
        begin(Doing::Change, &holder);
        m_change->setRecord(holder.account);
        m_change->focusField();
    });
    if (account.name != desk().session().user) // one's own is changed below
        link(say("admin", "Geef startwachtwoord"), say("admin", "Geef %1 een startwachtwoord").arg(shown), [this, holder] { begin(Doing::Give, &holder); });
    return row;
}

void StaffCard::look()
{
    clearLayout(m_rows);
    m_tags.clear();
    desk().attempt([&] {
        for (const Holder &holder : house::holders(desk().office()))
            m_rows->addWidget(rowOf(holder));
    });
    int widest = 0; // so that what stands beside them lines up
    for (const Tag *tag : m_tags)
        widest = std::max(widest, tag->sizeHint().width());
    for (Tag *tag : m_tags)
        tag->setFixedWidth(widest);
}

void StaffCard::begin(Doing what, const Holder *holder)
{
    if (isUnfolded())
        fold();
    m_doing = what;
    m_who = holder ? holder->account.id : Id();
    m_name = holder ? holder->account.name : QString();
    unfold();
}

void StaffCard::wasUnfolded()
{
    const bool stopping = m_doing == Doing::Stop;
    m_form->setVisible(m_doing == Doing::Add);
    m_change->setVisible(m_doing == Doing::Change);
    m_starting->setVisible(m_doing == Doing::Add || m_doing == Doing::Give);
    m_confirmLabel->setVisible(stopping);
    m_confirm->setVisible(stopping);
    switch (m_doing) {
    case Doing::Add:
        m_how->setText(say("admin", "Geef het startwachtwoord zelf door, niet per mail. Bij de eerste keer openen kiest je collega een eigen wachtwoord."));
        setVerb(say("admin", "Voeg toe"));
        m_form->focusField();
        break;
    case Doing::Change:
        m_how->setText(say("admin", "%1: rollen en regio bepalen wat iemand ziet. Dat geldt meteen.").arg(m_name));
        setVerb(say("admin", "Bewaar"));
        break;
    case Doing::Give:
        m_how->setText(say("admin", "Nieuw startwachtwoord voor %1. Het oude wachtwoord past daarna niet meer.").arg(m_name));
        setVerb(say("admin", "Geef startwachtwoord"));
        m_starting->setFocus(Qt::OtherFocusReason);
        break;
    case Doing::Stop:
        m_how->setText(say("admin", "%1 kan er meteen niet meer in. Wat %1 heeft opgeschreven, blijft. Had %1 een kopie van het bestand? Geef het bestand dan ook een nieuwe sleutel.").arg(m_name));
        m_confirmLabel->setText(say("admin", "Typ de inlognaam %1 over").arg(m_name));
        m_confirm->setAccessibleName(m_confirmLabel->text());
        setVerb(say("admin", "Stop dit account"));
        m_confirm->setFocus(Qt::OtherFocusReason);
        break;
    }
}

void StaffCard::wasFolded()
{
    m_job->drop();
    m_starting->clear();
    m_confirm->clear();
    m_form->setValues({});
    m_form->clearErrors();
    m_change->setValues({});
    m_change->clearErrors();
    m_doing = Doing::Add;
}

void StaffCard::carryOut()
{
    if (m_job->busy())
        return;
    if (m_doing == Doing::Stop)
        return stop();
    if (m_doing == Doing::Change)
        return change();
    if (m_doing == Doing::Add && !m_form->validate())
        return;
    if (const QString problem = m_starting->problem(); !problem.isEmpty())
        return tell(problem);
    progress()->start(say("admin", "Het startwachtwoord wordt gemaakt"), false);
    m_job->start(std::nullopt, vault::Credential(m_starting->bytes()));
}

void StaffCard::keyMade()
{
    const auto key = m_job->take();
    const bool adding = m_doing == Doing::Add;
    const QString name = adding ? m_form->values().value(QLatin1String("name")).toString() : m_name;
    const bool whole = attempt([&] {
        const auto set = adding ? house::addWithKey(desk().office(), m_form->values(), *key) : house::giveKey(desk().office(), m_who, *key);
        if (!set && adding)
            m_form->showRefusals(set.error());
        return set ? Refusals() : set.error();
    });
    if (whole)
        done(adding ? say("admin", "%1 is toegevoegd. Geef het startwachtwoord door.").arg(name) : say("admin", "%1 heeft een nieuw startwachtwoord.").arg(name));
}

void StaffCard::stop()
{
    if (m_confirm->text().trimmed().compare(m_name, Qt::CaseInsensitive) != 0) {
        m_confirm->setFocus(Qt::OtherFocusReason);
        return tell(say("admin", "Typ de inlognaam over zoals die er staat."));
    }
    const QString name = m_name;
    const auto stopped = desk().execute(QStringLiteral("account.stop"), {{QStringLiteral("id"), m_who.toText()}});
    stopped ? done(say("admin", "Het account van %1 is gestopt.").arg(name)) : tell(stopped.error().first().text);
}

void StaffCard::change()
{
    if (!m_change->validate())
        return;
    const QString name = m_name;
    QJsonObject with = m_change->changes();
    with.insert(QStringLiteral("id"), m_who.toText());
    const auto changed = desk().execute(QStringLiteral("account.change"), with);
    if (changed)
        return done(say("admin", "%1 is gewijzigd.").arg(name));
    m_change->showRefusals(changed.error());
    tell(changed.error().first().text);
}

void StaffCard::resume(const Holder &holder)
{
    const auto resumed = desk().execute(QStringLiteral("account.resume"), {{QStringLiteral("id"), holder.account.id.toText()}});
    resumed ? done(say("admin", "%1 mag weer. Geef nu een startwachtwoord.").arg(holder.account.name)) : tell(resumed.error().first().text);
}

void StaffCard::retranslate()
{
    AdminCard::retranslate();
    setTitle(say("admin", "Medewerkers"));
    setStart(desk().readOnly() ? QString() : say("admin", "Nieuwe medewerker"));
    if (isUnfolded())
        wasUnfolded();
    look();
}

} // namespace luwte::ui
