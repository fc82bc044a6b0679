#include "ui/privacy/funding_card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/day_text.h"
#include "core/privacy/views.h"
#include "ui/kit/secret_field.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

QString FundingCard::title() const
{
    return say("funding", "Wie betaalt");
}

static QString term(const privacy::FundingLine &line)
{
    if (line.from.isValid() && line.until.isValid())
        return say("funding", "Van %1 tot en met %2").arg(dayText(line.from), dayText(line.until));
    if (line.until.isValid())
        return say("funding", "Tot en met %1").arg(dayText(line.until));
    return line.from.isValid() ? say("funding", "Vanaf %1").arg(dayText(line.from)) : say("funding", "Begindatum nog niet bekend");
}

void FundingCard::build()
{
    const auto lines = privacy::fundingOf(desk().reader().connection, current().person);
    if (lines.empty())
        addEmpty(say("funding", "Er is nog niet vastgelegd wie betaalt. De wet die betaalt, bepaalt ook hoe lang het dossier bewaard wordt."));
    const QDate today = desk().today();
    for (auto it = lines.rbegin(); it != lines.rend(); ++it) {
        const bool runs = privacy::rules::runs(*it, today);
        QStringList facts{term(*it)};
        if (!it->decisionNumber.isEmpty())
            facts[0] += say("funding", " · beschikking %1").arg(it->decisionNumber);
        if (it->level == "household")
            facts[0] += say("funding", " · voor het hele huishouden");
        const bool granted = it->state == "granted";
        auto *buttons = addLine({codeText("FIN", it->law), granted ? (runs ? say("funding", "Loopt") : say("funding", "Loopt niet")) : codeText("FUNDING_STATE", it->state),
            granted && runs ? Tone::Good : it->state == "requested" ? Tone::Attention : Tone::Muted, facts});
        addAsking(buttons, say("funding", "Wijzig"), "funding.change", {{QStringLiteral("id"), it->id.toText()}}, codeText("FIN", it->law), toJson(*it));
    }
    addAsking(addButtons(), say("funding", "Leg financiering vast"), "funding.add", {{QStringLiteral("case"), current().id.toText()}});
    addBsn(privacy::rules::lineForBsn(lines, today) != nullptr);
}

void FundingCard::addBsn(bool open)
{
    const bool kept = privacy::bsnOf(desk().reader().connection, current().person).has_value();
    const QJsonObject person{{QStringLiteral("person"), current().person.toText()}};
    if (!kept && !open) {
        addEmpty(say("funding", "Een BSN bewaar je alleen als Wmo, Jeugdwet, Zvw of Wlz betaalt."));
        return;
    }
    auto *buttons = addLine({say("funding", "BSN"), kept ? say("funding", "Vastgelegd") : QString(), Tone::Muted,
        {say("funding", "Staat op geen enkele print, en gaat nooit mee als je deelt.")}});
    if (kept && desk().session().may(access::Right::FundingWrite)) {
        auto *number = new SecretField;
        number->setAccessibleName(say("funding", "BSN"));
        number->setWithheld(true);
        number->setReadOnly(true);
        connect(number, &SecretField::revealed, this, [this, number, person](const QString &reason) {
            QJsonObject with = person;
            with.insert(QStringLiteral("reason"), reason);
            desk().looked(current().person, QStringLiteral("bsn"), reason);
            if (const auto shown = desk().ask(QStringLiteral("bsn.show"), with))
                number->reveal(Value(shown->toObject().value(QLatin1String("number")).toString()));
        });
        buttons->insertWidget(0, number);
    }
    if (open)
        addAsking(buttons, kept ? say("funding", "Wijzig BSN") : say("funding", "Leg BSN vast"), "bsn.record", person);
}

void FundingCard::conceal()
{
    for (auto *secret : findChildren<SecretField *>())
        secret->cover();
}

} // namespace luwte::ui
