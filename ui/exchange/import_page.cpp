#include "ui/exchange/import_page.h"

#include <QHBoxLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <span>

#include "core/sheet/workbook.h"
#include "ui/exchange/import_job.h"
#include "ui/kit/banner.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/file_choice.h"
#include "ui/kit/page_header.h"
#include "ui/kit/progress_line.h"
#include "ui/kit/record_table.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

static constexpr int mostLines = 2000; // of a kind; nobody reads more, and the counts say how many there are

ImportPage::ImportPage(Desk &desk, QWidget *parent)
    : Page(false, parent), m_desk(desk), m_job(new ImportJob(desk, this)), m_counts(new MutedText), m_choose(new SecondaryButton),
      m_table(new RecordTable), m_lines(new QStandardItemModel(0, 5, this))
{
    askPath = [this] { return chooseFile(this, say("import", "Kies een blad"), say("import", "Bladen (*.xlsx *.ods *.csv)")); };
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_choose);
    row->addWidget(m_counts, 1);
    body()->addLayout(row);
    body()->addWidget(m_table, 1);
    m_table->setModel(m_lines);
    m_table->setSortingEnabled(false);
    m_table->setColumnWidths({14, 6, 9, 24, 0});
    m_table->setDroppable({3});
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::choose);
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
        banner()->show(Banner::Kind::Error, text);
    });
    connect(m_job, &ImportJob::stopped, this, [this](const QString &text) {
        progress()->done();
        banner()->show(Banner::Kind::Info, text);
    });
    ImportPage::retranslate();
}

void ImportPage::choose()
{
    const QString path = askPath();
    if (path.isEmpty() || m_job->running())
        return;
    banner()->show(Banner::Kind::Info, {});
    m_lines->removeRows(0, m_lines->rowCount());
    m_counts->clear();
    m_done = false;
    progress()->start(say("import", "Het blad wordt gelezen"));
    m_job->preview(path);
}

void ImportPage::showReport(bool done)
{
    m_done = done;
    const auto &report = m_job->report();
    m_counts->setText((done ? say("import", "Ingelezen. Nieuw %1 · al bekend %2 · overgeslagen %3 · opmerkingen %4.") : say("import", "Nieuw %1 · al bekend %2 · overgeslagen %3 · opmerkingen %4. Er is nog niets veranderd."))
        .arg(report.made.size()).arg(report.matched.size()).arg(report.skipped.size()).arg(report.faults.size()));
    m_lines->removeRows(0, m_lines->rowCount());
    const auto first = [](const auto &list) { return std::span(list).first(std::min(list.size(), std::size_t(mostLines))); };
    for (const auto &fault : first(report.faults))
        addLine(say("import", "Past niet"), fault.row, fault.column < 0 ? QString() : sheet::columnName(fault.column), fault.label, fault.message);
    for (const auto &row : first(report.skipped))
        addLine(say("import", "Overgeslagen"), row.row, {}, {}, row.why);
    for (const auto &row : first(report.matched))
        addLine(say("import", "Al bekend"), row.row, {}, m_job->nameIn(row.row), say("import", "Dit is %1: %2.").arg(row.with.title, row.with.reasons.join(QStringLiteral(", "))));
    for (const auto &row : first(report.made)) {
        QStringList alike;
        for (const auto &other : row.alike)
            alike.append(say("import", "Lijkt op %1: %2.").arg(other.title, other.reasons.join(QStringLiteral(", "))));
        addLine(say("import", "Nieuw"), row.row, {}, m_job->nameIn(row.row), alike.join(u' '));
    }
    header()->setSubtitle(m_job->source());
    retranslate();
}

void ImportPage::addLine(const QString &what, int row, const QString &column, const QString &field, const QString &text)
{
    QList<QStandardItem *> items;
    for (const QString &cell : {what, QString::number(row), column, field, text}) {
        items.append(new QStandardItem(cell));
        items.last()->setEditable(false);
    }
    m_lines->appendRow(items);
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
    m_lines->setHorizontalHeaderLabels({say("import", "Wat"), say("import", "Rij"), say("import", "Kolom"), say("import", "Veld of naam"), say("import", "Toelichting")});
    m_table->setLabel(say("import", "Wat er met elke rij gebeurt"));
    m_table->emptyState()->setIconName(QStringLiteral("receive"));
    m_table->emptyState()->setText(m_done ? say("import", "Klaar. Er zijn geen opmerkingen.") : say("import", "Lees een blad met intakes in: Excel, LibreOffice of CSV."));
    m_table->emptyState()->setHint(say("import", "Je ziet eerst wat er gebeurt. Daarna kies je zelf."));
    m_table->emptyState()->setButton(m_done ? QString() : say("import", "Kies een blad"));
}

} // namespace luwte::ui
