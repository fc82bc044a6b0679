#include "ui/desk/record_form.h"

#include "ui/desk/choices.h"
#include "ui/desk/guarded_field.h"
#include "ui/kit/secret_field.h"

namespace luwte::ui {

RecordForm::RecordForm(Desk &desk, const QString &command, const QList<Group> &groups, QWidget *parent) : Form(choicesOf(desk), parent), m_desk(desk), m_command(command)
{
    QList<FieldInfo> open;
    if (const auto *spec = desk.catalog().findCommand(command))
        open = spec->fields;
    QStringList placed{QStringLiteral("id")};
    for (const Group &group : groups) {
        addGroup(group, open);
        placed += group.fields;
    }
    Group rest{[] { return say("record", "Overig"); }, {}};
    for (const FieldInfo &info : open)
        if (!placed.contains(QLatin1String(info.name)))
            rest.fields.append(QLatin1String(info.name));
    addGroup(rest, open);
}

void RecordForm::addGroup(const Group &group, const QList<FieldInfo> &open)
{
    Section *section = nullptr;
    for (const QString &name : group.fields)
        for (const FieldInfo &info : open) {
            if (name != QLatin1String(info.name) || info.type == FieldType::Ref)
                continue;
            if (!section)
                section = beginSection(group.title(), group.folded);
            FieldWidget *own = inputFor(info, m_desk);
            const bool guarded = info.sensitivity == Sensitivity::Secret && info.type != FieldType::Text && info.type != FieldType::Auto;
            if (guarded)
                own = new GuardedField(fieldWidgetFor(info, choicesOf(m_desk)));
            watchSecret(addField(info, own)->field(), info);
            row(name)->setOptionalHint(false); // on a page of facts nothing is asked for
        }
    if (section) {
        m_sections.append({section, group.title});
        endSection();
    }
}

void RecordForm::watchSecret(FieldWidget *widget, const FieldInfo &info)
{
    const QString name = QLatin1String(info.name);
    const auto look = [this, name](const QString &reason) { m_desk.looked(m_record, name, reason); };
    if (auto *secret = qobject_cast<SecretField *>(widget))
        connect(secret, &SecretField::revealed, this, look);
    else if (auto *guarded = qobject_cast<GuardedField *>(widget))
        connect(guarded, &GuardedField::revealed, this, look);
}

void RecordForm::sendWhole(const QString &key)
{
    m_key = key;
    m_whole = true;
}

bool RecordForm::hasTyped() const
{
    return !changedDraft().isEmpty();
}

QJsonObject RecordForm::changedDraft() const
{
    const QJsonObject changed = changes(), typed = draft();
    QJsonObject kept;
    for (const FieldInfo &info : fields()) {
        const QString name = QLatin1String(info.name);
        if (changed.contains(name) || !field(name)->problem().isEmpty())
            kept.insert(name, typed.value(name).isUndefined() ? QJsonValue() : typed.value(name));
    }
    return kept;
}

void RecordForm::load(const Id &record, const QJsonObject &values)
{
    if (record == m_record && values == m_values)
        return; // nothing new: what is revealed or typed stays as it is
    const QJsonObject kept = record == m_record ? changedDraft() : QJsonObject();
    m_record = record;
    m_values = values;
    setValues(values);
    setDraft(kept);
}

void RecordForm::discard()
{
    setValues(m_values);
    clearErrors();
    emit changed();
}

bool RecordForm::save()
{
    const Refusals unread = check();
    if (!unread.isEmpty()) {
        showRefusals(unread);
        return false;
    }
    if (changes().isEmpty())
        return true;
    QJsonObject with = m_whole ? values() : changes();
    with.insert(m_key, m_record.toText());
    const auto done = m_desk.execute(m_command, with);
    if (!done) {
        showRefusals(done.error());
        return false;
    }
    clearErrors();
    return true;
}

void RecordForm::reach(const QString &name)
{
    if (FieldRow *line = row(name))
        for (QWidget *up = line->parentWidget(); up && up != this; up = up->parentWidget())
            if (auto *section = qobject_cast<Section *>(up))
                section->setFolded(false);
    focusField(name);
}

void RecordForm::coverSecrets()
{
    for (auto *secret : findChildren<SecretField *>())
        secret->cover();
    for (auto *guarded : findChildren<GuardedField *>())
        guarded->cover();
}

void RecordForm::retranslate()
{
    Form::retranslate();
    for (const auto &[section, title] : std::as_const(m_sections))
        section->setTitle(title());
}

} // namespace luwte::ui
