#include "ui/kit/field_factory.h"

#include "ui/kit/choice_field.h"
#include "ui/kit/date_field.h"
#include "ui/kit/inline_choice_field.h"
#include "ui/kit/multi_choice_field.h"
#include "ui/kit/number_field.h"
#include "ui/kit/secret_field.h"
#include "ui/kit/text_field.h"

namespace luwte::ui {

static FieldWidget *make(const FieldInfo &info, const Options &options, QWidget *parent)
{
    switch (info.type) {
    case FieldType::LongText: return new LongTextField(parent);
    case FieldType::Code: {
        qsizetype letters = 0;
        for (const Option &option : options)
            letters += option.label.size();
        if (!options.isEmpty() && options.size() <= 3 && letters <= 48)
            return new InlineChoiceField(parent);
        return new ChoiceField(parent);
    }
    case FieldType::Ref: return new ChoiceField(parent);
    case FieldType::CodeSet: return new MultiChoiceField(parent);
    case FieldType::Date: return new DateField(parent);
    case FieldType::Instant: return new InstantField(parent);
    case FieldType::Number: return new NumberField(parent);
    case FieldType::Flag: return new FlagField(parent);
    case FieldType::Auto:
    case FieldType::Text: break;
    }
    if (info.sensitivity == Sensitivity::Secret)
        return new SecretField(parent);
    return new TextField(parent);
}

FieldWidget *fieldWidgetFor(const FieldInfo &info, const OptionsProvider &provider, QWidget *parent)
{
    const bool chooses = info.type == FieldType::Code || info.type == FieldType::CodeSet || info.type == FieldType::Ref;
    const Options options = chooses && provider ? provider(info) : Options();
    FieldWidget *widget = make(info, options, parent);
    widget->setType(info.type == FieldType::Auto ? FieldType::Text : info.type);
    widget->setAnswerAware(info.answer);
    widget->setRequired(info.required);
    if (chooses)
        widget->setOptions(options);
    widget->setLabel(info.label());
    widget->setObjectName(QLatin1String(info.name));
    return widget;
}

} // namespace luwte::ui
