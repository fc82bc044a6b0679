#include "ui/victim/likeness_panel.h"

#include <QVBoxLayout>

#include "ui/kit/buttons.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

LikenessPanel::LikenessPanel(QWidget *parent) : SidePanel({}, parent)
{
    LikenessPanel::retranslate();
}

void LikenessPanel::setPeople(const std::vector<victim::Likeness> &people)
{
    const bool more = people.size() > m_people.size();
    m_people = people;
    fill();
    if (more)
        announce(this);
}

void LikenessPanel::fill()
{
    setTitle(m_people.empty() ? say("likeness", "Lijkt op…") : say("likeness", "Lijkt op… (%1)").arg(m_people.size()));
    delete m_list;
    m_list = new QWidget;
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    if (m_people.empty())
        layout->addWidget(new MutedText(say("likeness", "Hier komt wie al bekend is met dezelfde naam, geboortedatum of telefoon.")));
    else
        layout->addWidget(new MutedText(say("likeness", "Kijk of dit dezelfde persoon is. Zo niet, ga gewoon verder.")));
    for (const auto &person : m_people) {
        auto *entry = new QVBoxLayout;
        entry->setSpacing(0);
        auto *open = new LinkButton(person.title);
        open->setAccessibleName(say("likeness", "Open %1").arg(person.title));
        connect(open, &QPushButton::clicked, this, [this, id = person.person] { emit opened(id); });
        entry->addWidget(open, 0, Qt::AlignLeft);
        entry->addWidget(new MutedText(person.reasons.join(QStringLiteral(", "))));
        layout->addLayout(entry);
    }
    layout->addStretch(1);
    body()->addWidget(m_list);
}

void LikenessPanel::retranslate()
{
    SidePanel::retranslate();
    fill();
}

} // namespace luwte::ui
