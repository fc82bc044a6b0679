#include "core/documents/words.h"

#include "core/base/locale.h"
#include "core/base/say.h"
#include "core/codebook/book.h"

namespace luwte::documents {

QString dateInWords(QDate date)
{
    if (!date.isValid())
        return say("documents", "nog niet bekend");
    return readersLocale().toString(date, QStringLiteral("d MMMM yyyy"));
}

QString filled(const QString &text)
{
    return text.isEmpty() ? say("documents", "niet ingevuld") : text;
}

QString label(const char *list, const Code &code)
{
    return code.isEmpty() ? QString() : codebook::Book::standard().label(QLatin1String(list), code);
}

QString filled(const char *list, const Code &code)
{
    return filled(label(list, code));
}

} // namespace luwte::documents
