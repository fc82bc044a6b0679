#include "ui/desk/choices.h"

#include "core/access/account.h"
#include "core/aid/views.h"
#include "core/codebook/book.h"
#include "core/codebook/phone.h"
#include "core/expert/views.h"
#include "core/placement/need.h"
#include "core/victim/people.h"
#include "ui/kit/choice_field.h"
#include "ui/kit/number_field.h"

namespace luwte::ui {

Options codeOptions(const QString &list, QDate today)
{
    Options options;
    for (const auto *value : codebook::Book::standard().values(list, today))
        options.append({value->code, value->label()});
    return options;
}

Options colleagueOptions(const Desk &desk, const QString &role)
{
    Options options;
    for (const auto &account : access::accounts(desk.reader().connection)) {
        const bool fits = role.isEmpty() || account.roles.contains(Code(role));
        if (!account.stopped && fits)
            options.append({account.name, account.displayName.isEmpty() ? account.name : account.displayName});
    }
    return options;
}

static constexpr int mostPeople = 2000; // a list to type in; whoever is further down is found on their own page

Options recordOptions(const FieldInfo &info, const Desk &desk)
{
    Options options;
    const QByteArrayView name(info.name);
    if (info.type != FieldType::Ref)
        return options;
    if (name == "facility" || name == "location")
        for (const auto &facility : placement::facilities(desk.reader().connection, desk.today()))
            options.append({facility.id.toText(), facility.alias, codebook::Book::standard().label(u"FACILITY_TYPE", facility.type)});
    if (name == "with" || name == "other") // somebody else's case: those in sight, by name
        for (const auto &row : victim::people(desk.reader().connection, {}, mostPeople, desk.today(), nullptr, desk.reader().sight()))
            if (!row.caseId.isNull())
                options.append({row.caseId.toText(), row.name, row.facts});
    if (name == "expert" || name == "expert_present" || name == "intake_expert")
        for (const auto &expert : expert::experts(desk.reader().connection))
            options.append({expert.id.toText(), expert.code});
    if (name == "interpreter")
        for (const auto &interpreter : aid::interpreters(desk.reader().connection))
            if (!interpreter.stopped)
                options.append({interpreter.id.toText(), interpreter.name, codebook::Book::standard().label(u"INTERPRETER", interpreter.kind)});
    return options;
}

bool holdsAccount(const FieldInfo &info)
{
    const QByteArrayView name(info.name);
    return name == "coordinator" || name == "co_coordinator" || name == "reserved_by" || name == "account";
}

static bool holdsPhone(const FieldInfo &info)
{
    const QByteArrayView name(info.name);
    return name == "phone" || name == "home_phone";
}

OptionsProvider choicesOf(const Desk &desk)
{
    return [&desk](const FieldInfo &info) -> Options {
        if (holdsAccount(info))
            return colleagueOptions(desk);
        if (info.type == FieldType::Ref)
            return recordOptions(info, desk);
        return info.codes[0] == '\0' ? Options() : codeOptions(QString::fromLatin1(info.codes), desk.today());
    };
}

FieldWidget *inputFor(const FieldInfo &info, const Desk &desk)
{
    if (holdsAccount(info)) {
        auto *field = new ChoiceField;
        field->setOptions(colleagueOptions(desk));
        return field;
    }
    if (holdsPhone(info)) {
        auto *field = new PhoneField;
        field->setNormaliser([](const QString &typed) {
            const auto number = codebook::toE164(typed);
            return number ? codebook::display(*number) : QString();
        });
        return field;
    }
    return nullptr;
}

} // namespace luwte::ui
