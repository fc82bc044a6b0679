#include "core/privacy/share_fields.h"

#include "core/codebook/book.h"

namespace luwte::privacy {

QStringList shareFields()
{
    QStringList names;
    for (const codebook::CodeValue &value : codebook::Book::standard().list(u"SHARE_FIELD")->values())
        names.append(value.code);
    return names;
}

QString dataClassOf(const QString &field)
{
    const auto *value = codebook::Book::standard().find(u"SHARE_FIELD", field);
    return value ? value->attributes.value(QLatin1String("data")).toString() : QString();
}

QStringList preset(const Code &purpose)
{
    const auto *value = codebook::Book::standard().find(u"SHARE_PURPOSE", purpose.value);
    const QStringList named = value ? value->attributes.value(QLatin1String("fields")).toString().split(u' ', Qt::SkipEmptyParts) : QStringList();
    QStringList fields;
    for (const QString &name : shareFields())
        if (named.contains(name))
            fields.append(name);
    return fields;
}

} // namespace luwte::privacy
