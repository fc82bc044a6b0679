#include <QJsonArray>
#include <QJsonObject>

#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/base/counted.h"
#include "core/command/history.h"
#include "core/documents/documents.h"
#include "core/documents/print_record.h"
#include "core/house/house.h"
#include "ui/print/pages.h"

namespace luwte::cli {

int runDocuments(const Arguments &arguments)
{
    arguments.expect(0, {});
    QJsonArray all;
    for (const auto &kind : documents::kinds()) {
        all.append(QJsonObject{{QStringLiteral("name"), QString::fromLatin1(kind.name)}, {QStringLiteral("title"), kind.title.text()}});
        if (!arguments.json)
            printLine(QStringLiteral("%1  %2").arg(QString::fromLatin1(kind.name), kind.title.text()));
    }
    if (arguments.json)
        printJson(all);
    return ExitDone;
}

int runPrint(const Arguments &arguments)
{
    arguments.expect(3, {QStringLiteral("--out"), QStringLiteral("--style"), QStringLiteral("--language"), QStringLiteral("--safe")});
    const QString name = arguments.word(1, say("cli", "welk document"));
    const auto subject = Id::fromText(arguments.word(2, say("cli", "de casus")));
    auto style = documents::styleFromName(arguments.value("--style", QStringLiteral("professional")));
    const QString out = arguments.value("--out");
    if (!subject)
        throw UsageError{say("cli", "Dit is geen id van een casus. Zoek het op met 'luwte-cli search'.")};
    if (!style)
        throw UsageError{say("cli", "Kies --style professional, plain of easy.")};
    if (out.isEmpty())
        throw UsageError{say("cli", "Geef --out BESTAND.pdf.")};
    const auto office = openOffice(arguments, vault::Access::ReadWrite);
    demand(*office, access::Right::DocumentPrint, "print", command::personOf(office->connection(), house::catalog(), *subject));
    // Nobody said for whom: whoever cannot read the other copies gets the one that fits (S2).
    if (!arguments.has("--style") && documents::clientStyle(office->connection(), *subject) == documents::Style::Easy)
        style = documents::Style::Easy;
    documents::Options options{*style, {}, arguments.value("--language", QStringLiteral("nl")), office->isDemo()};
    if (arguments.has("--safe"))
        options.safe = true;
    auto document = documents::make(office->door().reader(), name, *subject, options);
    if (!document)
        return failed(arguments.json, document.error());
    const print::Pages pages(std::move(*document));
    const auto pdf = pages.pdf();
    if (!pdf)
        return failed(arguments.json, pdf.error());
    // First the log, then the file: nothing leaves that is not written down.
    const auto logged = office->door().execute(QStringLiteral("print.record"), documents::recordOf(pages.document()));
    if (!logged)
        return failed(arguments.json, logged.error());
    print::writeFile(out, *pdf);
    if (arguments.json)
        printJson(QJsonObject{{QStringLiteral("out"), out}, {QStringLiteral("pages"), pages.count()}, {QStringLiteral("print_id"), pages.document().printId},
            {QStringLiteral("safe"), pages.document().safe}, {QStringLiteral("left_out"), QJsonArray::fromStringList(pages.document().leftOut)}});
    else
        printLine(say("cli", "Gemaakt: %1 (%2)").arg(out, counted(pages.count(), say("cli", "1 bladzijde"), say("cli", "%1 bladzijden"))));
    return ExitDone;
}

} // namespace luwte::cli
