#include "ui/privacy/request_card.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "core/base/counted.h"
#include "core/base/day_text.h"
#include "core/privacy/access_file.h"
#include "core/privacy/views.h"
#include "ui/kit/buttons.h"

namespace luwte::ui {

using privacy::Request;

QString RequestCard::title() const
{
    return say("requests", "AVG-verzoeken");
}

static bool wantsFile(const Request &request)
{
    return request.kind == "access" || request.kind == "copy";
}

static QString term(const Request &request, QDate today)
{
    const QDate due = privacy::rules::dueOn(request);
    const qint64 days = today.daysTo(due);
    const QString day = weekdayText(due);
    if (days == 0)
        return say("requests", "Antwoord vandaag");
    if (days < 0)
        return days == -1 ? say("requests", "1 dag over de datum (%1)").arg(day) : say("requests", "%1 dagen over de datum (%2)").arg(-days).arg(day);
    return days == 1 ? say("requests", "Antwoord morgen (%1)").arg(day) : say("requests", "Antwoord binnen %1 dagen (%2)").arg(days).arg(dayText(due));
}

void RequestCard::build()
{
    const auto requests = privacy::requestsOf(desk().reader().connection, current().person);
    if (requests.empty())
        addEmpty(say("requests", "De cliënt mag zien wat er bewaard wordt, het laten verbeteren of laten wissen. Een verzoek krijgt binnen een maand antwoord."));
    for (auto it = requests.rbegin(); it != requests.rend(); ++it) {
        const bool open = privacy::rules::isOpen(*it);
        QStringList facts{open ? term(*it, desk().today()) : say("requests", "Beantwoord op %1").arg(dayText(it->decidedOn))};
        facts[0] += say("requests", " · ontvangen %1").arg(dayText(it->receivedOn));
        if (!it->about.isEmpty())
            facts.append(it->about);
        if (!it->explanation.isEmpty())
            facts.append(it->explanation);
        auto *buttons = addLine({codeText("AVG_KIND", it->kind), codeText("AVG_STATE", it->state), open ? Tone::Attention : it->state == "not_granted" ? Tone::Muted : Tone::Good, facts});
        const bool reading = open && wantsFile(*it) && (it->state == "in_progress" || it->state == "extended");
        const bool ready = !reading || addTexts(*it) == 0;
        addSteps(buttons, *it, ready);
    }
    addAsking(addButtons(), say("requests", "Leg verzoek vast"), "avg.receive", {{QStringLiteral("case"), current().id.toText()}});
}

void RequestCard::addSteps(QHBoxLayout *buttons, const Request &request, bool ready)
{
    const QJsonObject which{{QStringLiteral("request"), request.id.toText()}};
    const QString of = codeText("AVG_KIND", request.kind);
    if (request.state == "received")
        addAsking(buttons, say("requests", "Het is echt de cliënt"), "avg.identify", which, of);
    if (request.state == "identified")
        addDirect(buttons, say("requests", "Neem in behandeling"), "avg.start", which, of);
    if (request.state == "in_progress" || request.state == "extended")
        addAsking(buttons, say("requests", "Beantwoord"), "avg.decide", which, of);
    if (request.state == "in_progress")
        addAsking(buttons, say("requests", "Verleng"), "avg.extend", which, of);
    const bool file = wantsFile(request) && request.identifiedOn.isValid() && request.state != "not_granted" && request.state != "identified";
    if (file && ready && desk().may(QStringLiteral("access_file.redact"))) {
        auto *show = new SecondaryButton(say("requests", "Bekijk inzagedossier"));
        connect(show, &QPushButton::clicked, this, [this, id = request.id.toText()] { emit goTo(QStringLiteral("print/access/") + id); });
        buttons->insertWidget(buttons->count() - 1, show);
    }
}

int RequestCard::addTexts(const Request &request)
{
    if (!desk().may(QStringLiteral("access_file.redact")))
        return 0;
    int left = 0;
    for (const auto &text : privacy::textsToRead(desk().reader().connection, request)) {
        if (text.read)
            continue;
        ++left;
        if (left > 5) // a few at a time: reading them through takes attention
            continue;
        const QString what = QStringLiteral("%1, %2").arg(text.label, dayText(text.on));
        QStringList facts = text.texts;
        for (const auto &redaction : text.redactions)
            facts.append(say("requests", "Onleesbaar: %1").arg(redaction.passage));
        auto *buttons = addLine({say("requests", "Lees na: %1").arg(what), {}, Tone::Muted, facts});
        const QJsonObject which{{QStringLiteral("request"), request.id.toText()}, {QStringLiteral("record"), text.record.toText()}};
        addDirect(buttons, text.redactions.empty() ? say("requests", "Niets over anderen") : say("requests", "Verder niets over anderen"), "access_file.redact", which, what);
        addAsking(buttons, say("requests", "Maak passage onleesbaar"), "access_file.redact", which, what);
    }
    if (left > 5)
        addEmpty(counted(left - 5, say("requests", "Daarna nog 1 tekst."), say("requests", "Daarna nog %1 teksten.")));
    return left;
}

} // namespace luwte::ui
