#include "ui/privacy/shared_card.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "core/base/counted.h"
#include "core/base/day_text.h"
#include "core/privacy/views.h"
#include "ui/kit/buttons.h"

namespace luwte::ui {

QString SharedCard::title() const
{
    return say("sharing", "Gedeeld");
}

void SharedCard::build()
{
    const auto all = privacy::sharingsOf(desk().reader().connection, current().person);
    if (all.empty())
        addEmpty(say("sharing", "Er is nog niets gedeeld."));
    for (auto it = all.rbegin(); it != all.rend(); ++it) {
        const bool knows = it->informed == "yes";
        QStringList facts{say("sharing", "%1 · %2 · %3").arg(dayText(it->decidedAt.civilDate()), codeText("SHARE_BASIS", it->basis).toLower(),
            counted(it->fields.size(), say("sharing", "1 gegeven"), say("sharing", "%1 gegevens"))),
            it->reason};
        if (!knows)
            facts.append(say("sharing", "Niet verteld omdat: %1").arg(it->notInformedWhy));
        auto *buttons = addLine({QStringLiteral("%1 · %2").arg(it->recipient, codeText("SHARE_PURPOSE", it->purpose).toLower()),
            knows ? say("sharing", "Cliënt weet het") : it->informed == "later" ? say("sharing", "Nog vertellen") : say("sharing", "Cliënt weet het niet"),
            knows ? Tone::Good : it->informed == "later" ? Tone::Attention : Tone::Muted, facts});
        auto *print = new SecondaryButton(say("sharing", "Bekijk en druk af"));
        print->setAccessibleName(say("sharing", "Bekijk en druk af: %1").arg(it->recipient));
        connect(print, &QPushButton::clicked, this, [this, id = it->id.toText()] { emit goTo(QStringLiteral("print/sharing/") + id); });
        buttons->insertWidget(0, print);
        if (!knows)
            addDirect(buttons, say("sharing", "Cliënt weet het nu"), "sharing.inform", {{QStringLiteral("sharing"), it->id.toText()}}, it->recipient);
    }
    if (!desk().may(QStringLiteral("sharing.decide")))
        return;
    auto *buttons = addButtons();
    auto *more = new PrimaryButton(say("sharing", "Deel gegevens"));
    connect(more, &QPushButton::clicked, this, &SharedCard::share);
    buttons->insertWidget(0, more);
}

} // namespace luwte::ui
