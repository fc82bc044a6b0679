#include "ui/kit/form.h"

#include <QVBoxLayout>

#include "ui/kit/secret_field.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

Form::Form(OptionsProvider options, QWidget *parent)
    : Localized(parent), m_options(std::move(options)), m_summary(new ErrorSummary), m_top(new QVBoxLayout(this)), m_into(m_top)
{
    m_top->setContentsMargins(0, 0, 0, 0);
    m_top->setSpacing(space::m);
    m_top->addWidget(m_summary);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

Form::Form(const QList<FieldInfo> &fields, OptionsProvider options, QWidget *parent) : Form(std::move(options), parent)
{
    addFields(fields);
}

FieldRow *Form::addField(const FieldInfo &info, FieldWidget *own)
{
    FieldWidget *widget = own ? own : fieldWidgetFor(info, m_options);
    if (own) {
        widget->setType(info.type == FieldType::Auto ? FieldType::Text : info.type);
        widget->setAnswerAware(info.answer);
        widget->setRequired(info.required);
        widget->setObjectName(QLatin1String(info.name));
        if (m_options && (info.type == FieldType::Code || info.type == FieldType::CodeSet || info.type == FieldType::Ref))
            widget->setOptions(m_options(info));
    }
    auto *row = new FieldRow(info.label(), widget);
    row->setOptionalHint(!info.required);
    m_into->addWidget(row);
    m_entries.append({info, row, true, {}});
    const QString name = QLatin1String(info.name);
    connect(widget, &FieldWidget::changed, this, [this, widget] {
        if (!widget->error().isEmpty() && widget->problem().isEmpty())
            widget->setError({});
        emit changed();
    });
    connect(widget, &FieldWidget::left, this, [this, name] {
        if (const Entry *entry = find(name))
            checkField(*entry);
        emit fieldLeft(name);
    });
    return row;
}

void Form::addFields(const QList<FieldInfo> &fields)
{
    for (const FieldInfo &info : fields)
        addField(info);
}

void Form::addHeading(const QString &text)
{
    auto *heading = new Heading(text, 2);
    heading->setContentsMargins(0, space::m, 0, 0);
    m_into->addWidget(heading);
}

Section *Form::beginSection(const QString &title, bool folded)
{
    auto *section = new Section(title);
    section->setFolded(folded);
    m_top->addWidget(section);
    m_into = section->body();
    return section;
}

void Form::endSection()
{
    m_into = m_top;
}

void Form::addWidget(QWidget *widget)
{
    m_into->addWidget(widget);
}

const Form::Entry *Form::find(QStringView name) const
{
    for (const Entry &entry : m_entries)
        if (name == QLatin1String(entry.info.name))
            return &entry;
    return nullptr;
}

FieldWidget *Form::field(QStringView name) const
{
    const Entry *entry = find(name);
    return entry ? entry->row->field() : nullptr;
}

FieldRow *Form::row(QStringView name) const
{
    const Entry *entry = find(name);
    return entry ? entry->row : nullptr;
}

QList<FieldInfo> Form::fields() const
{
    QList<FieldInfo> list;
    for (const Entry &entry : m_entries)
        list.append(entry.info);
    return list;
}

void Form::showField(QStringView name, bool shown)
{
    for (Entry &entry : m_entries)
        if (name == QLatin1String(entry.info.name) && entry.shown != shown) {
            entry.shown = shown;
            entry.row->setVisible(shown);
            if (shown)
                announce(entry.row->field()->focusTarget());
        }
}

bool Form::isShown(QStringView name) const
{
    const Entry *entry = find(name);
    return entry && entry->shown;
}

void Form::reloadOptions(QStringView name)
{
    if (!m_options)
        return;
    for (const Entry &entry : m_entries)
        if ((name.isEmpty() || name == QLatin1String(entry.info.name))
            && (entry.info.type == FieldType::Code || entry.info.type == FieldType::CodeSet || entry.info.type == FieldType::Ref))
            entry.row->field()->setOptions(m_options(entry.info));
}

void Form::setReadOnly(bool readOnly)
{
    for (const Entry &entry : m_entries)
        entry.row->field()->setReadOnly(readOnly);
}

static bool isWithheld(const FieldWidget *field)
{
    const auto *secret = qobject_cast<const SecretField *>(field);
    return secret && secret->withheld();
}

QJsonObject Form::values(bool withNull) const
{
    QJsonObject object;
    for (const Entry &entry : m_entries) {
        if (!entry.shown || isWithheld(entry.row->field()))
            continue;
        const Value value = entry.row->field()->value();
        if (value.index() != 0 || withNull)
            object.insert(QLatin1String(entry.info.name), toJson(value, entry.info.type));
    }
    return object;
}

QJsonObject Form::changes() const
{
    QJsonObject object;
    for (const Entry &entry : m_entries) {
        if (isWithheld(entry.row->field()))
            continue;
        const Value value = entry.row->field()->value();
        if (value != entry.initial)
            object.insert(QLatin1String(entry.info.name), toJson(value, entry.info.type));
    }
    return object;
}

void Form::setValues(const QJsonObject &values)
{
    for (Entry &entry : m_entries) {
        const auto value = fromJson(values.value(QLatin1String(entry.info.name)), entry.info);
        entry.row->field()->setValue(value ? *value : Value());
        entry.initial = entry.row->field()->value();
    }
}

QJsonObject Form::draft() const
{
    QJsonObject object;
    for (const Entry &entry : m_entries) {
        const QJsonValue value = isWithheld(entry.row->field()) ? QJsonValue() : entry.row->field()->draft();
        if (!value.isNull())
            object.insert(QLatin1String(entry.info.name), value);
    }
    return object;
}

void Form::setDraft(const QJsonObject &draft)
{
    for (const Entry &entry : m_entries)
        if (const auto it = draft.find(QLatin1String(entry.info.name)); it != draft.end())
            entry.row->field()->setDraft(*it);
}

int Form::requiredCount() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [](const Entry &e) { return e.shown && e.info.required; }));
}

int Form::answeredCount() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [](const Entry &e) { return e.shown && e.info.required && !e.row->field()->isEmpty(); }));
}

Refusals Form::check() const
{
    Refusals refusals;
    for (const Entry &entry : m_entries) {
        if (!entry.shown)
            continue;
        const FieldWidget *field = entry.row->field();
        const QString problem = field->problem();
        if (!problem.isEmpty())
            refusals.append({QStringLiteral("form.unread"), problem, QLatin1String(entry.info.name)});
        else if (entry.info.required && field->isEmpty() && !isWithheld(field))
            refusals.append(missingField(entry.info));
    }
    return refusals;
}

void Form::checkField(const Entry &entry)
{
    // On leaving a field only what was typed is checked; an empty field waits for the primary action, and what that said stays.
    if (const QString problem = entry.row->field()->problem(); !problem.isEmpty())
        entry.row->field()->setError(problem);
}

bool Form::validate()
{
    const Refusals refusals = check();
    showRefusals(refusals);
    return refusals.isEmpty();
}

void Form::showRefusals(const Refusals &refusals)
{
    QMap<QString, QString> byField;
    QList<ErrorSummary::Line> lines;
    for (const Refusal &refusal : refusals) {
        const Entry *entry = find(refusal.field);
        if (entry && !byField.contains(refusal.field))
            byField.insert(refusal.field, refusal.text);
        lines.append({refusal.text, entry ? entry->row->field()->focusTarget() : nullptr});
    }
    for (const Entry &entry : m_entries)
        entry.row->field()->setError(byField.value(QLatin1String(entry.info.name)));
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (const Entry *entry = find(refusals.at(i).field))
            for (QWidget *up = entry->row->parentWidget(); up && up != this; up = up->parentWidget())
                if (auto *section = qobject_cast<Section *>(up))
                    section->setFolded(false);
    m_summary->show(lines);
}

void Form::clearErrors()
{
    showRefusals({});
}

void Form::focusField(QStringView name)
{
    for (const Entry &entry : m_entries)
        if (entry.shown && (name.isEmpty() || name == QLatin1String(entry.info.name)))
            return entry.row->field()->focusTarget()->setFocus(Qt::TabFocusReason);
}

void Form::retranslate()
{
    for (const Entry &entry : m_entries)
        entry.row->setLabel(entry.info.label());
    reloadOptions();
}

} // namespace luwte::ui
