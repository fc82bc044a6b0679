#include "ui/unlock/open_work_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/kit/card.h"
#include "ui/kit/dates.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/page_header.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

static bool same(const OpenDraft &a, const OpenDraft &b)
{
    return a.name.form == b.name.form && a.name.record == b.name.record;
}

static QString kindOf(const QString &form)
{
    if (form == QLatin1String("intake"))
        return say("open-work", "Intake");
    if (form == QLatin1String("person"))
        return say("open-work", "Cliëntpagina");
    if (form == QLatin1String("plan"))
        return say("open-work", "Zorgplan");
    return say("open-work", "Formulier");
}

OpenWorkPage::OpenWorkPage(Desk &desk, QWidget *parent) : Page(true, parent), m_desk(desk)
{
    setReadingWidth(true);
    OpenWorkPage::retranslate();
}

void OpenWorkPage::activated()
{
    fill();
    if (auto *first = m_list->findChild<PrimaryButton *>())
        first->setFocus(Qt::OtherFocusReason);
}

void OpenWorkPage::primaryAction()
{
    if (!m_drafts.empty())
        goOn(m_drafts.front());
}

void OpenWorkPage::goOn(const OpenDraft &draft)
{
    emit goTo(QStringLiteral("%1/%2").arg(draft.name.form, draft.name.record));
}

QWidget *OpenWorkPage::rowOf(const OpenDraft &draft)
{
    const bool thrown = std::any_of(m_thrown.begin(), m_thrown.end(), [&](const OpenDraft &other) { return same(other, draft); });
    auto *card = new Card(draft.name.title);
    card->addWidget(new MutedText(thrown ? say("open-work", "Weggegooid.") : say("open-work", "%1, bewaard op %2").arg(kindOf(draft.name.form), showDateTime(draft.at))));
    auto *buttons = new QWidget;
    new FlowLayout(buttons, space::s);
    if (thrown) {
        auto *undo = new SecondaryButton(say("open-work", "Zet terug"));
        undo->setAccessibleName(say("open-work", "Zet terug: %1").arg(draft.name.title));
        connect(undo, &QPushButton::clicked, this, [this, draft] {
            m_desk.keepDraft(draft.name, draft.content);
            std::erase_if(m_thrown, [&](const OpenDraft &other) { return same(other, draft); });
            fill();
        });
        buttons->layout()->addWidget(undo);
    } else {
        auto *go = new PrimaryButton(say("open-work", "Verder"));
        go->setAccessibleName(say("open-work", "Verder met %1").arg(draft.name.title));
        connect(go, &QPushButton::clicked, this, [this, draft] { goOn(draft); });
        auto *drop = new SecondaryButton(say("open-work", "Gooi weg"));
        drop->setAccessibleName(say("open-work", "Gooi weg: %1").arg(draft.name.title));
        connect(drop, &QPushButton::clicked, this, [this, draft] {
            m_desk.dropDraft(draft.name.form, draft.name.record);
            m_thrown.push_back(draft);
            fill();
        });
        buttons->layout()->addWidget(go);
        buttons->layout()->addWidget(drop);
    }
    card->addWidget(buttons);
    return card;
}

void OpenWorkPage::fill()
{
    m_desk.attempt([&] { m_drafts = m_desk.openDrafts(); });
    if (m_list)
        m_list->deleteLater();
    m_list = new QWidget;
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    std::vector<OpenDraft> all = m_drafts;
    all.insert(all.end(), m_thrown.begin(), m_thrown.end());
    std::stable_sort(all.begin(), all.end(), [](const OpenDraft &a, const OpenDraft &b) { return a.at > b.at; });
    for (const OpenDraft &draft : all)
        layout->addWidget(rowOf(draft));
    if (all.empty())
        layout->addWidget(new Text(say("open-work", "Er staat geen werk meer open.")));
    body()->insertWidget(0, m_list);
}

void OpenWorkPage::retranslate()
{
    header()->setTitle(say("open-work", "Er staat nog werk open"));
    header()->setSubtitle(say("open-work", "Dit was nog niet vastgesteld. Er is niets kwijt."));
    fill();
}

} // namespace luwte::ui
