#include "ui/oversight/log_page.h"

#include <QVBoxLayout>

#include "core/oversight/views.h"
#include "ui/kit/page_header.h"
#include "ui/oversight/look_list.h"

namespace luwte::ui {

LogPage::LogPage(Desk &desk, QWidget *parent) : Page(true, parent), m_desk(desk), m_list(new LookList)
{
    setReadingWidth(true);
    body()->addWidget(m_list);
    body()->addStretch(1);
    LogPage::retranslate();
}

void LogPage::look()
{
    std::vector<oversight::LookLine> lines;
    m_desk.attempt([&] {
        if (m_desk.admit(access::Right::LogRead, {}).isEmpty())
            lines = oversight::looksOfOffice(m_desk.reader().connection, {}, {});
    });
    m_list->show(std::move(lines), say("looks", "Nog niemand heeft een dossier bekeken."));
}

void LogPage::retranslate()
{
    header()->setTitle(say("looks", "Wie keek mee"));
    header()->setSubtitle(say("looks", "Alle dossiers, op nummer. Namen van cliënten staan hier niet."));
    look();
}

} // namespace luwte::ui
