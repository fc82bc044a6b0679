#include <QJsonArray>
#include <QVBoxLayout>

#include "ui/gallery/sheets.h"
#include "ui/kit/card.h"
#include "ui/kit/form.h"
#include "ui/kit/number_field.h"
#include "ui/kit/page_header.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

static Options choices(const FieldInfo &info)
{
    const QString list = QLatin1String(info.codes);
    if (list == QLatin1String("language"))
        return {{QStringLiteral("pol"), QStringLiteral("Pools")}, {QStringLiteral("cmn"), QStringLiteral("Mandarijn (Chinees)")}, {QStringLiteral("ron"), QStringLiteral("Roemeens")},
            {QStringLiteral("spa"), QStringLiteral("Spaans")}, {QStringLiteral("tir"), QStringLiteral("Tigrinya")}, {QStringLiteral("ara"), QStringLiteral("Arabisch")},
            {QStringLiteral("bul"), QStringLiteral("Bulgaars")}, {QStringLiteral("eng"), QStringLiteral("Engels")}, {QStringLiteral("nld"), QStringLiteral("Nederlands")}};
    if (list == QLatin1String("danger"))
        return {{QStringLiteral("yes"), QStringLiteral("ja")}, {QStringLiteral("no"), QStringLiteral("nee")}};
    if (list == QLatin1String("region"))
        return {{QStringLiteral("lim"), QStringLiteral("Limburg")}, {QStringLiteral("gro"), QStringLiteral("Groningen")}, {QStringLiteral("zee"), QStringLiteral("Zeeland")}, {QStringLiteral("utr"), QStringLiteral("Utrecht")}};
    return {{QStringLiteral("labour"), QStringLiteral("arbeidsuitbuiting")}, {QStringLiteral("sexual"), QStringLiteral("seksuele uitbuiting")},
        {QStringLiteral("criminal"), QStringLiteral("criminele uitbuiting")}, {QStringLiteral("begging"), QStringLiteral("gedwongen bedelarij")}};
}

namespace {

class FieldsSheet final : public Page
{
public:
    FieldsSheet()
    {
        setReadingWidth(true);
        auto *card = new Card;
        auto *form = new Form(choices);
        m_form = form;
        form->addField({.name = "danger", .nl = "Is deze persoon nu in gevaar?", .en = "Is this person in danger now?", .codes = "danger", .type = FieldType::Code, .required = true, .answer = true});
        form->addField({.name = "name", .nl = "Hoe wil de cliënt genoemd worden?", .en = "What does the client want to be called?", .type = FieldType::Text, .required = true, .answer = true})
            ->setHelp(QStringLiteral("De naam die de cliënt zelf kiest. Een andere naam kan later."));
        form->addField({.name = "birth", .nl = "Geboortedatum", .en = "Date of birth", .type = FieldType::Date, .answer = true});
        form->addField({.name = "language", .nl = "Welke taal spreekt de cliënt?", .en = "Which language does the client speak?", .codes = "language", .type = FieldType::Code, .required = true, .answer = true});
        form->addField({.name = "forms", .nl = "Vorm van uitbuiting", .en = "Form of exploitation", .codes = "form", .type = FieldType::CodeSet, .required = true, .answer = true});
        form->addField({.name = "reported", .nl = "Aangemeld op", .en = "Reported at", .type = FieldType::Instant, .required = true});
        form->addField({.name = "region", .nl = "Regio nu", .en = "Region now", .codes = "region", .type = FieldType::Code, .required = true});
        form->addField({.name = "hours", .nl = "Uren begeleiding per week", .en = "Hours of guidance a week", .type = FieldType::Number});
        auto *phone = new PhoneField;
        phone->setNormaliser([](const QString &typed) { return typed.startsWith(QLatin1String("06")) ? QStringLiteral("+31 6 12 34 56 78") : QString(); });
        form->addField({.name = "phone", .nl = "Telefoon", .en = "Phone", .type = FieldType::Text}, phone);
        form->addField({.name = "address", .nl = "Adres van de opvang", .en = "Address of the shelter", .type = FieldType::Text, .sensitivity = Sensitivity::Secret});
        form->addField({.name = "children", .nl = "Kinderen mee", .en = "Children along", .type = FieldType::Flag, .answer = true});
        form->addField({.name = "story", .nl = "In eigen woorden", .en = "In own words", .type = FieldType::LongText, .answer = true});
        form->beginSection(QStringLiteral("Oorzaken"));
        form->addField({.name = "debts", .nl = "Schulden", .en = "Debts", .type = FieldType::Flag, .answer = true});
        form->endSection();
        form->setValues({{QStringLiteral("danger"), QStringLiteral("no")}, {QStringLiteral("name"), QStringLiteral("Marek")}, {QStringLiteral("language"), QStringLiteral("pol")},
            {QStringLiteral("forms"), QJsonArray{QStringLiteral("labour"), QStringLiteral("criminal")}}, {QStringLiteral("reported"), QStringLiteral("2026-03-02T09:00")},
            {QStringLiteral("birth"), QStringLiteral("unknown")}, {QStringLiteral("phone"), QStringLiteral("06 12345678")}, {QStringLiteral("address"), QStringLiteral("Lindelaan 1")}});
        card->addWidget(form);
        body()->addWidget(card);
        connect(form, &Form::changed, this, &FieldsSheet::touch);
        FieldsSheet::retranslate();
    }
    void primaryAction() override { m_form->validate(); }
    QJsonObject saveDraft() override { return m_form->draft(); }
    void activated() override { m_form->focusField(u"name"); }

protected:
    void retranslate() override
    {
        header()->setTitle(QStringLiteral("Intake · stap 1 van 3: Aanmelding"));
        header()->setSubtitle(QStringLiteral("%1 van %2 ingevuld").arg(m_form->answeredCount()).arg(m_form->requiredCount()));
        header()->setPrimary(QStringLiteral("Verder"));
    }

private:
    Form *m_form = nullptr;
};

} // namespace

Page *fieldsSheet()
{
    return new FieldsSheet;
}

} // namespace luwte::ui
