#include "ui/privacy/funding_time_card.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>

#include "core/base/counted.h"
#include "core/base/day_text.h"
#include "core/privacy/funding_view.h"
#include "ui/kit/buttons.h"
#include "ui/kit/record_table.h"
#include "ui/privacy/funding_picture.h"

namespace luwte::ui {

using privacy::rules::FundingStage;

QString FundingTimeCard::title() const
{
    return say("funding", "Wie betaalt, in de tijd");
}

void FundingTimeCard::build()
{
    m_picture = nullptr;
    const auto time = privacy::fundingTime(desk().reader().connection, current().person, desk().today());
    if (time.stage != FundingStage::None)
        addLine({say("funding", "Niemand betaalt sinds %1").arg(dayText(time.gaps.back().from)), counted(time.gaps.back().days, say("funding", "1 dag"), say("funding", "%1 dagen")), Tone::Error,
            {time.stage == FundingStage::Escalated ? say("funding", "Al een week of langer. Schakel op: vraag de gemeente om overbrugging.") : say("funding", "Langer dan 72 uur. De cliënt valt tussen wal en schip: vraag overbrugging.")}});
    for (const auto &warning : time.warnings)
        addLine({privacy::warningText(warning, desk().today()), warning.asked ? say("funding", "Vervolg aangevraagd") : say("funding", "Geen vervolg"), Tone::Attention, {}});
    if (time.spans.empty()) {
        addEmpty(say("funding", "Er is nog niet vastgelegd wie betaalt."));
    } else if (m_table) {
        QList<QStringList> rows;
        for (const auto &span : time.spans)
            rows.append({codeText("FIN", span.line.law), spanText(span), spanState(span, time.today)});
        for (const auto &gap : time.gaps)
            rows.append({say("funding", "Niemand betaalt"), gap.open ? say("funding", "sinds %1").arg(dayText(gap.from)) : say("funding", "van %1 tot en met %2").arg(dayText(gap.from), dayText(gap.until)),
                counted(gap.days, say("funding", "1 dag"), say("funding", "%1 dagen"))});
        addTable({say("funding", "Wie"), say("funding", "Wanneer"), say("funding", "Stand")}, rows);
    } else {
        m_picture = new FundingPicture;
        m_picture->setTime(time);
        addRow(m_picture);
    }
    if (!time.spans.empty()) {
        const int days = privacy::rules::daysUnfunded(time.gaps);
        addEmpty(days == 0 ? say("funding", "Geen dag zonder financiering sinds de aanmelding.")
                           : counted(days, say("funding", "1 dag zonder financiering sinds de aanmelding."), say("funding", "%1 dagen zonder financiering sinds de aanmelding.")));
        auto *other = new LinkButton(m_table ? say("funding", "Toon als beeld (Ctrl+T)") : say("funding", "Toon als tabel (Ctrl+T)"));
        connect(other, &QPushButton::clicked, this, &FundingTimeCard::toggleTable);
        auto *buttons = addButtons();
        buttons->insertWidget(0, other);
    }
    addDisputes();
}

void FundingTimeCard::addTable(const QStringList &head, const QList<QStringList> &rows)
{
    auto *table = new RecordTable;
    auto *model = new QStandardItemModel(0, int(head.size()), table);
    model->setHorizontalHeaderLabels(head);
    for (const QStringList &row : rows) {
        QList<QStandardItem *> items;
        for (const QString &text : row)
            items.append(new QStandardItem(text));
        model->appendRow(items);
    }
    table->setModel(model);
    table->setLabel(title());
    table->setColumnWidths({22, 0, 24});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSortingEnabled(false);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + int(rows.size()) * table->verticalHeader()->defaultSectionSize() + 2 * table->frameWidth() + 2);
    addRow(table);
}

void FundingTimeCard::addDisputes()
{
    const auto time = privacy::fundingTime(desk().reader().connection, current().person, desk().today());
    const QJsonObject ofCase{{QStringLiteral("case"), current().id.toText()}};
    for (const privacy::FundingDispute &dispute : time.disputes) {
        const bool settled = dispute.decidedOn.isValid();
        QStringList facts{settled ? say("funding", "van %1 tot %2").arg(dayText(dispute.since), dayText(dispute.decidedOn)) : say("funding", "sinds %1").arg(dayText(dispute.since)), dispute.about};
        if (!dispute.note.isEmpty())
            facts.append(dispute.note);
        QStringList told{facts.join(QStringLiteral(" · "))};
        if (!settled && time.bridgingNeeded)
            told.append(say("funding", "Zolang dit loopt, betaalt niemand. Vraag overbrugging, zodat de hulp doorgaat."));
        auto *buttons = addLine({say("funding", "Geschil: %1").arg(dispute.parties), settled ? codeText("DISPUTE_OUTCOME", dispute.outcome) : say("funding", "Loopt"), settled ? Tone::Muted : Tone::Attention,
            told});
        if (!settled && time.bridgingNeeded)
            addAsking(buttons, say("funding", "Leg overbrugging vast"), "funding.add", ofCase, dispute.parties,
                {{QStringLiteral("law"), QStringLiteral("overbrug")}, {QStringLiteral("valid_from"), desk().today().toString(Qt::ISODate)}, {QStringLiteral("state"), QStringLiteral("granted")}, {QStringLiteral("level"), QStringLiteral("person")}});
        if (!settled)
            addAsking(buttons, say("funding", "Er is besloten"), "funding.settle", {{QStringLiteral("dispute"), dispute.id.toText()}}, dispute.parties);
    }
    addAsking(addButtons(), say("funding", "Leg een geschil vast"), "funding.dispute", ofCase);
}

void FundingTimeCard::toggleTable()
{
    m_table = !m_table;
    retell();
}

} // namespace luwte::ui
