#include "ui/admin/rekey_card.h"

#include <QVBoxLayout>

#include "core/house/key_record.h"
#include "ui/kit/dates.h"

namespace luwte::ui {

RekeyCard::RekeyCard(Desk &desk, QWidget *parent) : AdminCard(desk, parent), m_how(new Text)
{
    inside()->addWidget(m_how);
    RekeyCard::retranslate();
}

void RekeyCard::look()
{
    QString text = say("admin", "Nodig als iemand die niet meer mag, misschien een kopie van de sleutel heeft.");
    desk().attempt([&] {
        if (const house::VaultKeys keys = house::vaultKeys(desk().reader().connection); !keys.rekeyedAt.isNull())
            text += u' ' + say("admin", "De sleutel is van %1.").arg(showDate(keys.rekeyedAt.civilDate()));
    });
    setState(text);
}

void RekeyCard::carryOut()
{
    fold();
    emit goTo(QStringLiteral("rekey"));
}

void RekeyCard::retranslate()
{
    AdminCard::retranslate();
    setTitle(say("admin", "Nieuwe sleutel voor het hele bestand"));
    setStart(desk().readOnly() ? QString() : say("admin", "Geef het bestand een nieuwe sleutel…"));
    setVerb(say("admin", "Sluit en ga verder"));
    m_how->setText(say("admin", "Dit bestand gaat nu dicht; wat je aan het typen was, wordt bewaard. Je meldt je opnieuw en drukt een nieuwe herstelcode af. Daarna versleutelt Luwte alles opnieuw. "
                                "Al je collega's krijgen daarna een nieuw startwachtwoord van jou."));
    look();
}

} // namespace luwte::ui
