#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/gallery/sheets.h"
#include "ui/kit/banner.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/error_summary.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/icons.h"
#include "ui/kit/page_header.h"
#include "ui/kit/progress_line.h"
#include "ui/kit/risk_badge.h"
#include "ui/kit/section.h"
#include "ui/kit/side_panel.h"
#include "ui/kit/tag.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

namespace {

class PartsSheet final : public Page
{
public:
    PartsSheet() : m_side(new SidePanel(QStringLiteral("Lijkt op…"), this))
    {
        m_side->hide();
        m_side->addWidget(new Text(QStringLiteral("Marek W., 34, Limburg. Zelfde telefoon en geboortejaar.")));
        m_side->addWidget(new LinkButton(QStringLiteral("Vergelijk")));
        m_side->setAccessibleName(QStringLiteral("Lijkt op…"));
        auto *person = new PersonLine;
        person->setPerson(QStringLiteral("Li"), {QStringLiteral("zij/haar"), QStringLiteral("41"), QStringLiteral("Mandarijn, tolk nodig"), QStringLiteral("ambulant")}, 1);
        body()->addWidget(person);
        auto *tabs = new QTabBar;
        for (const char *text : {"Overzicht", "Veiligheid", "Zorgplan", "Verblijf", "Plek", "Rechten"})
            tabs->addTab(QString::fromLatin1(text));
        
        tabs->setAccessibleName(QStringLiteral("Onderdelen"));
        body()->addWidget(tabs);

        auto *badges = new QWidget;
        auto *flow = new FlowLayout(badges);
        for (int level = -1; level <= 4; ++level)
            flow->addWidget(new RiskBadge(level));
        flow->addWidget(new Tag(QStringLiteral("bedenktijd"), Tone::Accent));
        flow->addWidget(new Tag(QStringLiteral("zonder verblijfsrecht"), Tone::Attention));
        flow->addWidget(new Tag(QStringLiteral("afgesloten")));
        body()->addWidget(badges);

        body()->addWidget(new Banner(Banner::Kind::Info, QStringLiteral("Dit is het oefenbestand. Alles hier is verzonnen.")));
        auto *attention = new Banner(Banner::Kind::Attention, QStringLiteral("Het scherm gaat over 30 seconden op slot. Druk op de spatiebalk om door te werken."));
        attention->setAction(QStringLiteral("Werk door"));
        body()->addWidget(attention);
        body()->addWidget(new Banner(Banner::Kind::Error, QStringLiteral("De kopie is niet gelukt. Kies een andere plek.")));
        body()->addWidget(new Banner(Banner::Kind::ReadOnly, QStringLiteral("Dit dossier is afgesloten op 3 dec. Je kunt het lezen.")));

        auto *card = new Card(QStringLiteral("Termijnen"));
        card->setCorner(new LinkButton(QStringLiteral("Toon alle 23")));
        card->addWidget(new Text(QStringLiteral("Rvb aanvragen, nog 4 dagen (ma 14 dec)")));
        card->addWidget(new MutedText(QStringLiteral("Daarna vervalt het recht op geld van de staat voor deze maand.")));
        auto *buttons = new QWidget;
        auto *row = new FlowLayout(buttons);
        row->addWidget(new PrimaryButton(QStringLiteral("Nieuw contact")));
        row->addWidget(new SecondaryButton(QStringLiteral("Druk af")));
        row->addWidget(new LinkButton(QStringLiteral("Later afmaken")));
        row->addWidget(new IconButton(QStringLiteral("edit"), QStringLiteral("Wijzig")));
        auto *off = new SecondaryButton(QStringLiteral("Niet nu"));
        off->setEnabled(false);
        row->addWidget(off);
        auto *check = new QCheckBox(QStringLiteral("Alleen mijn cliënten"));
        check->setChecked(true);
        row->addWidget(check);
        row->addWidget(new QCheckBox(QStringLiteral("Ook afgesloten")));
        card->addWidget(buttons);
        body()->addWidget(card);

        auto *section = new Section(QStringLiteral("Verhaal"));
        section->setSummary(QStringLiteral("3 alinea's"));
        section->addWidget(new Text(QStringLiteral("\"Ik wil begrijpen wat er gebeurt.\"")));
        body()->addWidget(section);
        auto *folded = new Section(QStringLiteral("Signalen per vorm"));
        folded->setSummary(QStringLiteral("7 gevraagd, 2 open"));
        folded->setFolded(true);
        body()->addWidget(folded);

        auto *empty = new Card;
        auto *state = new EmptyState(QStringLiteral("Vandaag is alles bij."), QStringLiteral("Nieuwe intake"));
        state->setHint(QStringLiteral("Eerstvolgende: ma 14 dec."));
        state->setIconName(QStringLiteral("good"));
        empty->addWidget(state);
        body()->addWidget(empty);

        auto *icons = new QWidget;
        auto *grid = new FlowLayout(icons, space::m);
        for (const char *name : {"today", "signal", "client", "place", "expert", "links", "report", "manage", "search", "back", "lock", "unlock", "hide", "show", "language", "add", "close", "check",
                 "attention", "error", "info", "good", "clock", "print", "edit", "delete", "phone", "share", "receive", "exchange", "document", "calendar", "menu", "more", "filter", "table", "lanes",
                 "shield", "key", "home", "care", "question", "undo", "stop", "quick", "panel", "keyboard", "logo"})
            grid->addWidget(new IconLabel(QString::fromLatin1(name), Tone::Plain, 24));
        body()->addWidget(icons);
        progress()->start(QStringLiteral("Reservekopie maken"));
        progress()->setShare(.4);
        header()->addAction(new QAction(QStringLiteral("Druk af"), this));
        header()->addAction(new QAction(QStringLiteral("Deel"), this));
        PartsSheet::retranslate();
    }
    QWidget *sidePanel() override { return m_side; }

protected:
    void retranslate() override
    {
        header()->setTitle(QStringLiteral("Onderdelen"));
        header()->setSubtitle(QStringLiteral("Wat op elke pagina staat"));
        header()->setPrimary(QStringLiteral("Nieuw contact"));
    }

private:
    SidePanel *m_side;
};

} // namespace

Page *partsSheet()
{
    return new PartsSheet;
}

} // namespace luwte::ui
