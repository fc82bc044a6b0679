#include "ui/exchange/import_page.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "core/sheet/workbook.h"
#include "ui/exchange/import_job.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/error_summary.h"
#include "ui/kit/page_header.h"
#include "ui/kit/progress_line.h"
#include "ui/kit/record_table.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

static constexpr int mostFaults = 2000; // nobody reads more; the counts say how many there are

ImportPage::ImportPage(Desk &desk, QWidget *parent)
    : Page(false, parent), m_desk(desk), m_job(new ImportJob(desk, this)), m_summary(new ErrorSummary), m_counts(new MutedText), m_choose(new SecondaryButton),
      m_table(new RecordTable), m_faults(new QStandardItemModel(0, 5, this))
{
    askPath = [this] { return QFileDialog::getOpenFileName(this, say("import", "Kies een blad"), {}, say("import", "Bladen (*.xlsx *.ods *.csv)")); };
    body()->addWidget(m_summary);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_choose);
    row->addWidget(m_counts, 1);
    body()->addLayout(row);
    body()->addWidget(m_table, 1);
    m_table->setModel(m_faults);
    m_table->setSortingEnabled(false);
    m_table->setColumnWidths({14, 6, 8, 24, 0});
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::choose);
    connect(header(), &PageHeader::primaryClicked, this, &ImportPage::primaryAction);
    connect(m_table->emptyState(), &EmptyState::clicked, this, &ImportPage::choose);
    connect(progress(), &ProgressLine::stopRequested, m_job, &ImportJob::stop);
    connect(m_job, &ImportJob::progressed, progress(), &ProgressLine::setShare);
    connect(m_job, &ImportJob::previewed, this, [this] {
        progress()->done();
        showReport(false);
    });
    connect(m_job, &ImportJob::imported, this, [this] {
        progress()->done();
        showReport(true);
    });
    connect(m_job, &ImportJob::failed, this, [this](const QString &text) {
        progress()->done();
        m_summary->show({{text, m_choose}});
    });
    ImportPage::retranslate();
}

void ImportPage::choose()
{
    const QString path = askPath();
    if (path.isEmpty() || m_job->running())
        return;
    m_summary->show({});
    m_faults->removeRows(0, m_faults->rowCount());
    m_counts->clear();
    progress()->start(say("import", "Het blad wordt gelezen"));
    m_job->preview(path);
}

void ImportPage::showReport(bool done)
{
    m_done = done;
    const auto &report = m_job->report();
    m_counts->setText((done ? say("import", "Ingelezen: %1 nieuw, %2 al bekend, %3 overgeslagen, %4 opmerkingen.") : say("import", "Nieuw %1 · al bekend %2 · overgeslagen %3 · opmerkingen %4. Er is nog niets veranderd."))
        .arg(report.made.size()).arg(report.matched.size()).arg(report.skipped.size()).arg(report.faults.size()));
    m_faults->removeRows(0, m_faults->rowCount());
    for (const auto &fault : report.faults) {
        if (m_faults->rowCount() >= mostFaults)
            break;
        QList<QStandardItem *> items;
        for (const QString &text : {fault.sheet, QString::number(fault.row), fault.column < 0 ? QString() : sheet::columnName(fault.column), fault.label, fault.message}) {
            items.append(new QStandardItem(text));
            items.last()->setEditable(false);
        }
        m_faults->appendRow(items);
    }
    retranslate();
}

void ImportPage::primaryAction()
{
    if (m_job->running())
        return;
    if (!m_job->hasPlan())
        return choose();
    progress()->start(say("import", "Het blad wordt ingelezen"));
    m_job->carryOut(m_job->report().doubtful > 0);
}

void ImportPage::conceal()
{
    m_job->stop();
}

void ImportPage::retranslate()
{
    header()->setTitle(say("import", "Inlezen"));
    const bool ready = m_job->hasPlan() && !m_done;
    header()->setPrimary(!ready ? QString() : m_job->report().doubtful > 0 ? say("import", "Lees in, zonder de cellen die niet passen") : say("import", "Lees in"));
    m_choose->setText(say("import", "Kies een blad"));
    m_faults->setHorizontalHeaderLabels({say("import", "Blad"), say("import", "Rij"), say("import", "Kolom"), say("import", "Veld"), say("import", "Wat is er")});
    m_table->setLabel(say("import", "Opmerkingen bij het blad"));
    m_table->emptyState()->setIconName(QStringLiteral("receive"));
    m_table->emptyState()->setText(m_done ? say("import", "Klaar. Er zijn geen opmerkingen.") : say("import", "Lees een blad met intakes in: Excel, LibreOffice of CSV."));
    m_table->emptyState()->setHint(say("import", "Je ziet eerst wat er gebeurt. Daarna kies je zelf."));
    m_table->emptyState()->setButton(m_done ? QString() : say("import", "Kies een blad"));
}

} // namespace luwte::ui
