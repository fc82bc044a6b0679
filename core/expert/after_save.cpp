#include "core/base/fold.h"
#include "core/codebook/book.h"
#include "core/expert/types.h"

using namespace luwte;
using namespace luwte::expert;

/// "E-07" is found as "e-07", "e07" and "07".
static QStringList codeWords(const QString &code)
{
    QStringList words = searchWords(code);
    QString joined;
    for (const QChar c : code)
        if (c.isLetterOrNumber())
            joined.append(c.toLower());
    words.append(joined);
    return words;
}

void store::AfterSave<Expert>::run(Unit &unit, const Expert *, const Expert &after)
{
    Headline head;
    head.record = after.id;
    head.kind = QStringLiteral("expert");
    head.title = after.code;
    head.region = after.region.value;
    head.state = after.stopped ? QStringLiteral("stopped") : QString();
    head.words = codeWords(after.code);
    QStringList languages;
    for (const Code &language : after.languages) {
        const auto *value = codebook::Book::standard().find(u"LANGUAGE", language.value);
        if (!value)
            continue;
        languages.append(value->nl); // what is stored does not depend on the language of the screen
        head.words += searchWords(value->nl) + searchWords(value->en);
    }
    head.subtitle = languages.join(QStringLiteral(", "));
    head.words.removeDuplicates();
    writeHead(unit.connection(), head);
}
