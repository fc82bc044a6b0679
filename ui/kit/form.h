#pragma once
// A form from the descriptions of fields: rows, values as JSON for commands, errors of refusals at their fields, drafts.
//
//   auto *form = new Form(optionsFromCodebook);
//   form->addFields(describe<OpenCase>().infos());
//   connect(form, &Form::changed, page, &Page::touch);
//   if (form->validate())                         // shows and announces what is left to do
//       form->showRefusals(run(form->values()));  // {} clears

#include <QJsonObject>
#include <QMap>

#include "core/base/result.h"
#include "ui/kit/error_summary.h"
#include "ui/kit/field_factory.h"
#include "ui/kit/field_row.h"
#include "ui/kit/section.h"

class QVBoxLayout;

namespace luwte::ui {

class Form : public Localized<QWidget>
{
    Q_OBJECT

public:
    explicit Form(OptionsProvider options = {}, QWidget *parent = nullptr);
    /// All fields at once.
    Form(const QList<FieldInfo> &fields, OptionsProvider options, QWidget *parent = nullptr);

    /// Adds a row. `own` replaces the widget that fieldWidgetFor() would make.
    FieldRow *addField(const FieldInfo &info, FieldWidget *own = nullptr);
    void addFields(const QList<FieldInfo> &fields);
    /// Rows added from now on stand under this heading, or in a section that starts folded. endSection() returns to the form.
    void addHeading(const QString &text);
    Section *beginSection(const QString &title, bool folded = true);
    void endSection();
    /// Any other widget between the rows.
    void addWidget(QWidget *widget);

    [[nodiscard]] FieldWidget *field(QStringView name) const;
    [[nodiscard]] FieldRow *row(QStringView name) const;
    [[nodiscard]] QList<FieldInfo> fields() const;
    /// Hidden rows leave the Tab order, are not checked and give no value.
    void showField(QStringView name, bool shown);
    [[nodiscard]] bool isShown(QStringView name) const;
    /// Asks the provider again, for one field or ("") all.
    void reloadOptions(QStringView name = {});
    void setReadOnly(bool readOnly);

    /// What was answered, by field name; withheld secrets and hidden rows are left out. `withNull`: empty ones as null.
    [[nodiscard]] QJsonObject values(bool withNull = false) const;
    /// Only the fields whose value differs from what setValues() gave, empty ones as null: for commands that change a record.
    [[nodiscard]] QJsonObject changes() const;
    /// Fields that `values` lacks become empty.
    void setValues(const QJsonObject &values);
    /// A record straight into the form.
    template<class R>
    void setRecord(const R &record) { setValues(toJsonObject(record)); }
    /// What a draft keeps, half-typed texts too.
    [[nodiscard]] QJsonObject draft() const;
    void setDraft(const QJsonObject &draft);

    [[nodiscard]] int requiredCount() const;
    /// Required fields with an answer ("onbekend" and "wil niet zeggen" are answers).
    [[nodiscard]] int answeredCount() const;

    /// What stands in the way of the primary action: texts that cannot be read, required fields that are empty.
    [[nodiscard]] Refusals check() const;
    /// check(), shown at the fields and in the summary. True when nothing is left to do.
    bool validate();
    /// Shows refusals at their fields and all of them in the summary; an empty list clears. Those about no field of this form stand
    /// in the summary without a jump.
    void showRefusals(const Refusals &refusals);
    void clearErrors();
    [[nodiscard]] ErrorSummary *summary() const { return m_summary; }
    /// Focus on the first field, or on the one named.
    void focusField(QStringView name = {});

signals:
    /// A value changed; also while typing. For drafts (every 2 s) and counters.
    void changed();
    /// The focus left a field: keep a draft now.
    void fieldLeft(const QString &name);

protected:
    void retranslate() override;

private:
    template<class R>
    static QJsonObject toJsonObject(const R &record);

    struct Entry
    {
        FieldInfo info;
        FieldRow *row = nullptr;
        bool shown = true;
        Value initial;
    };
    [[nodiscard]] const Entry *find(QStringView name) const;
    void checkField(const Entry &entry);

    OptionsProvider m_options;
    QList<Entry> m_entries;
    ErrorSummary *m_summary;
    QVBoxLayout *m_top, *m_into;
};

} // namespace luwte::ui

#include "core/base/json.h"

namespace luwte::ui {

template<class R>
QJsonObject Form::toJsonObject(const R &record)
{
    return toJson(record);
}

} // namespace luwte::ui
