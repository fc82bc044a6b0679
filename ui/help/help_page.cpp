#include "ui/help/help_page.h"

#include <QVBoxLayout>

#include "core/base/say.h"
#include "ui/desk/facts.h"
#include "ui/kit/card.h"
#include "ui/kit/field_widget.h"
#include "ui/kit/page_header.h"
#include "ui/kit/theme.h"
#include "ui/kit/window_keys.h"

namespace luwte::ui {

HelpPage::HelpPage(const QList<Rooms::Quick> &quicks, QWidget *parent) : Page(true, parent), m_quicks(quicks)
{
    setReadingWidth(true);
    HelpPage::retranslate();
}

void HelpPage::addKeys(const QString &title, const QList<std::pair<QString, QString>> &lines)
{
    QList<Fact> facts;
    for (const auto &[key, purpose] : lines)
        facts.append({key, purpose});
    auto *shown = new Facts;
    shown->setFacts(facts);
    auto *card = new Card(title);
    card->addWidget(shown);
    m_cards->addWidget(card);
}

void HelpPage::addAdvice()
{
    const struct
    {
        QString title, text;
    } advice[] = {
        {say("help", "Wat je typt blijft bewaard"),
            say("help", "Luwte bewaart elke paar seconden een versleuteld concept. Valt de stroom uit of gaat het scherm op slot, dan staat je werk klaar als je weer opent. Met de gekleurde knop leg je het vast.")},
        {say("help", "Op slot en verborgen"),
            say("help", "Op slot is het bestand dicht: je hebt je wachtwoord nodig om verder te gaan. Verborgen is alleen het beeld weg; na een minuut gaat Luwte dan vanzelf op slot. Loop je weg, kies dan het slot.")},
        {say("help", "Iemand is niet te vinden"),
            say("help", "Typ een deel van de naam, het casusnummer of het telefoonnummer. Kijk of het vinkje 'Alleen mijn cliënten' uit staat.")},
        {say("help", "Een knop gaat niet verder"),
            say("help", "Boven aan de pagina staat wat er nog te doen is. Klik op een regel om naar het veld te gaan. Wat je al typte blijft staan. Bij sommige regels kun je een maatwerkbesluit vastleggen, met een reden.")},
        {say("help", "De schijf of het bestand"),
            say("help", "Is de schijf vol of het bestand beschadigd, dan zegt Luwte wat je kunt doen. Er wordt nooit iets half opgeslagen. Maak geen kopie van het bestand terwijl Luwte open is; vraag de beheerder om de reservekopie.")},
    };
    auto *card = new Card(say("help", "Als er iets in de weg staat"));
    for (const auto &part : advice) {
        card->addWidget(new Heading(part.title, 3));
        card->addWidget(new Text(part.text));
    }
    m_cards->addWidget(card);
}

void HelpPage::retranslate()
{
    header()->setTitle(say("help", "Toetsen en hulp"));
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget;
    m_cards = new QVBoxLayout(m_content);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(space::l);
    QList<std::pair<QString, QString>> everywhere, page;
    for (const KeyLine &line : windowKeys())
        if (line.group != KeyGroup::Nowhere)
            (line.group == KeyGroup::Everywhere ? everywhere : page).append({keyText(line.key), keyPurpose(line.key)});
    for (const Rooms::Quick &quick : std::as_const(m_quicks))
        if (!quick.keys.isEmpty())
            everywhere.append({quick.keys.toString(QKeySequence::NativeText), quick.text()});
    addKeys(say("help", "In het hele scherm"), everywhere);
    addKeys(say("help", "Op een pagina"), page);
    addKeys(say("help", "In een vraag"),
        {{missingKey(Asked::Unknown), say("help", "Onbekend: gevraagd, het antwoord is niet bekend")}, {missingKey(Asked::Declined), say("help", "Wil niet zeggen: gevraagd, de cliënt houdt het liever voor zich")},
            {say("help", "eerste letter"), say("help", "Kies het antwoord dat zo begint")}, {say("help", "pijltjes"), say("help", "Ga naar het vorige of volgende antwoord")},
            {QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText), say("help", "Niet gevraagd: haal het antwoord weg")}});
    addAdvice();
    body()->insertWidget(0, m_content);
}

} // namespace luwte::ui
