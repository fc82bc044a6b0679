#include "core/codebook/book.h"

#include "core/codebook/country.h"
#include "core/codebook/language.h"
#include "core/codebook/load.h"
#include "core/codebook/resource.h"

namespace luwte::codebook {

static void learnSpellings(ListSource &source, const Htcds &htcds)
{
    for (const HtcdsField &field : htcds.fields()) {
        if (field.list != source.name)
            continue;
        for (const HtcdsCode &code : field.codes)
            for (CodeValue &value : source.values)
                if (value.code == code.ours)
                    value.also << code.code << code.label;
    }
}

Book::Book(const QList<QByteArray> &files, const Htcds &htcds, const QList<ListSource> &extra)
{
    std::map<QString, ListFile> read;
    for (const QByteArray &json : files) {
        ListFile file = readList(json);
        const QString name = file.source.name;
        if (!read.try_emplace(name, std::move(file)).second)
            damaged(QStringLiteral("code list %1 twice").arg(name));
    }
    for (const auto &[name, file] : read) {
        ListSource source = file.source;
        if (!file.includes.isEmpty()) {
            const auto included = read.find(file.includes);
            if (included == read.end() || !included->second.includes.isEmpty())
                damaged(QStringLiteral("code list %1 includes %2").arg(name, file.includes));
            source.values = included->second.source.values + source.values;
        }
        learnSpellings(source, htcds);
        m_lists.try_emplace(name, std::move(source));
    }
    for (const ListSource &source : extra)
        if (!m_lists.try_emplace(source.name, source).second)
            damaged(QStringLiteral("code list %1 twice").arg(source.name));
    // Versions are a year and a number of one or two digits; the number decides within a year.
    const auto rank = [](const QString &text) { return std::pair(text.section(u'.', 0, 0).toInt(), text.section(u'.', 1).toInt()); };
    for (const auto &[name, list] : m_lists)
        if (rank(m_version) < rank(list.version()))
            m_version = list.version();
}

const Book &Book::standard()
{
    static const Book book = [] {
        QList<QByteArray> files;
        for (const QString &name : resourceNames(QStringLiteral("codebook")))
            files.append(resource(QStringLiteral("codebook/") + name));
        if (files.isEmpty())
            damaged(QStringLiteral("no code lists"));
        return Book(files, Htcds::standard(), {countries(), languages()});
    }();
    return book;
}

const CodeList *Book::list(QAnyStringView name) const
{
    const auto it = m_lists.find(name.toString());
    return it == m_lists.end() ? nullptr : &it->second;
}

QStringList Book::names() const
{
    QStringList names;
    for (const auto &[name, list] : m_lists)
        names.append(name);
    return names;
}

const CodeValue *Book::find(QAnyStringView name, const QString &code) const
{
    const CodeList *found = list(name);
    return found ? found->find(code) : nullptr;
}

QString Book::label(QAnyStringView name, const QString &code) const
{
    const CodeValue *value = find(name, code);
    return value ? value->label() : code;
}

bool Book::has(QAnyStringView name, const QString &code, QDate on) const
{
    const CodeValue *value = find(name, code);
    return value && value->validOn(on);
}

QList<const CodeValue *> Book::values(QAnyStringView name, QDate on) const
{
    const CodeList *found = list(name);
    return found ? found->valuesOn(on) : QList<const CodeValue *>();
}

const CodeValue *Book::match(QAnyStringView name, const QString &text, QDate on) const
{
    const CodeList *found = list(name);
    return found ? found->match(text, on) : nullptr;
}

} // namespace luwte::codebook
