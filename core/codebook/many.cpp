#include "core/codebook/many.h"

#include "core/base/fold.h"

namespace luwte::codebook {

static constexpr qsizetype maxParts = 64;
static constexpr qsizetype longestRun = 5; // the longest label has three separators

namespace {

struct Part
{
    qsizetype from;
    qsizetype to;
};

QList<Part> split(const QString &text)
{
    QList<Part> parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size() && parts.size() < maxParts; ++i) {
        const bool end = i == text.size();
        if (!end && !QStringLiteral(";|,\n\r").contains(text[i]))
            continue;
        parts.append({start, i});
        start = i + 1;
    }
    if (start < text.size())
        parts.append({start, text.size()});
    return parts;
}

void add(Matched &matched, const CodeValue *value)
{
    const Code code(value->code);
    if (!matched.codes.contains(code))
        matched.codes.append(code);
}

bool spacedCodes(const CodeList &list, const QString &text, QDate on, Matched &matched)
{
    Matched found;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const CodeValue *value = list.find(word);
        if (!value)
            value = list.match(word, on);
        if (!value || !value->validOn(on))
            return false;
        add(found, value);
    }
    matched = found;
    return true;
}

} // namespace

Matched matchMany(const Book &book, QAnyStringView name, const QString &text, QDate on)
{
    Matched matched;
    const CodeList *list = book.list(name);
    const QString whole = tidy(text);
    if (whole.isEmpty())
        return matched;
    if (!list) {
        matched.unmatched.append(whole);
        return matched;
    }
    const QList<Part> parts = split(text);
    for (qsizetype i = 0; i < parts.size();) {
        qsizetype taken = 0;
        for (qsizetype run = qMin(longestRun, parts.size() - i); run > 0 && taken == 0; --run) {
            const qsizetype from = parts[i].from;
            if (const CodeValue *value = list->match(text.mid(from, parts[i + run - 1].to - from), on)) {
                add(matched, value);
                taken = run;
            }
        }
        const QString part = taken > 0 ? QString() : tidy(text.mid(parts[i].from, parts[i].to - parts[i].from));
        if (!part.isEmpty()) {
            Matched spaced;
            if (spacedCodes(*list, part, on, spaced)) {
                for (const Code &code : spaced.codes)
                    if (!matched.codes.contains(code))
                        matched.codes.append(code);
            } else {
                matched.unmatched.append(part);
            }
        }
        i += qMax(taken, qsizetype(1));
    }
    return matched;
}

} // namespace luwte::codebook
