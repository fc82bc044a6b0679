#include "core/sheet/xlsx_book.h"

#include "core/sheet/xlsx_names.h"
#include "core/sheet/xlsx_sheet.h"

namespace luwte::sheet {

QString resolved(const QString &part, const QString &target)
{
    QString path = target;
    path.replace(u'\\', u'/');
    if (path.contains(u':') || path.startsWith(u"//"))
        return {};
    if (path.startsWith(u'/'))
        path.remove(0, 1);
    else
        path.prepend(part.left(part.lastIndexOf(u'/') + 1));
    QStringList steps;
    for (const QString &step : path.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u".")
            continue;
        if (step != u"..") {
            steps.append(step);
            continue;
        }
        if (steps.isEmpty())
            return {};
        steps.removeLast();
    }
    return steps.join(u'/');
}

std::vector<XlsxBook::Relation> XlsxBook::relationsOf(const QString &part, Meter &meter) const
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString name = part.left(slash + 1) + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels");
    std::vector<Relation> relations;
    if (!m_package.has(name))
        return relations;
    Xml xml(m_package.part(name, meter), limits());
    if (!xml.child() || xml.name() != u"Relationships")
        throw faults::broken(QStringLiteral("xlsx: relationships"));
    while (xml.child()) {
        const auto attributes = xml.attributes();
        if (xml.name() == u"Relationship") {
            if (relations.size() >= size_t(limits().entries))
                throw faults::tangled(QStringLiteral("xlsx: too many relationships"));
            const QString type = attributes.value(QLatin1String("Type")).toString();
            const bool external = attributes.value(QLatin1String("TargetMode")) == u"External";
            relations.push_back({attributes.value(QLatin1String("Id")).toString(), type.mid(type.lastIndexOf(u'/') + 1),
                external ? QString() : resolved(part, attributes.value(QLatin1String("Target")).toString())});
        }
        xml.skip();
    }
    xml.finish();
    return relations;
}

XlsxBook::XlsxBook(Package package) : m_package(std::move(package))
{
    Meter meter(limits());
    QString workbook;
    for (const Relation &relation : relationsOf(QString(), meter)) {
        if (relation.type == u"officeDocument") {
            if (relation.part.isEmpty())
                throw faults::pointsOutside();
            workbook = relation.part;
            break;
        }
    }
    if (workbook.isEmpty())
        throw faults::notASheet(QStringLiteral("xlsx: no office document"));
    if (workbook.endsWith(u".bin", Qt::CaseInsensitive))
        throw faults::binaryExcel();
    if (!m_package.has(workbook))
        throw faults::broken(QStringLiteral("xlsx: workbook part missing"));

    const auto relations = relationsOf(workbook, meter);
    for (const Relation &relation : relations) {
        if (relation.type != u"styles" && relation.type != u"sharedStrings" && relation.type != u"worksheet")
            continue;
        if (relation.part.isEmpty())
            throw faults::pointsOutside();
        if (relation.type == u"styles" && m_package.has(relation.part))
            m_styles.read(Xml(m_package.part(relation.part, meter), limits()));
        if (relation.type == u"sharedStrings" && m_package.has(relation.part))
            m_stringsPart = relation.part;
    }
    readWorkbook(workbook, relations, meter);
}

void XlsxBook::readWorkbook(const QString &part, const std::vector<Relation> &relations, Meter &meter)
{
    Xml xml(m_package.part(part, meter), limits());
    if (!xml.child() || !isMain(xml, u"workbook"))
        throw faults::notASheet(QStringLiteral("xlsx: no workbook"));
    while (xml.child()) {
        if (isMain(xml, u"sheets")) {
            readSheets(xml, relations);
            continue;
        }
        if (isMain(xml, u"workbookPr"))
            m_from1904 = isOn(xml.attributes().value(QLatin1String("date1904")));
        xml.skip();
    }
    xml.finish();
}

/// r:id, whatever prefix it has; both namespaces of relationships end alike.
static QStringView relationId(const QXmlStreamAttributes &attributes)
{
    for (const auto &attribute : attributes)
        if (attribute.name() == u"id" && attribute.namespaceUri().endsWith(u"/relationships"))
            return attribute.value();
    return {};
}

void XlsxBook::readSheets(Xml &xml, const std::vector<Relation> &relations)
{
    while (xml.child()) {
        if (!isMain(xml, u"sheet")) {
            xml.skip();
            continue;
        }
        if (m_sheets.size() >= size_t(limits().sheets))
            throw faults::tangled(QStringLiteral("xlsx: too many sheets"));
        const auto attributes = xml.attributes();
        const QStringView id = relationId(attributes);
        const auto state = attributes.value(QLatin1String("state"));
        Sheet sheet{{attributes.value(QLatin1String("name")).toString(), state == u"hidden" || state == u"veryHidden"}, {}};
        bool cells = true; // a chart on a sheet of its own has none
        for (const Relation &relation : relations) {
            if (relation.id == id) {
                cells = relation.type == u"worksheet";
                sheet.part = m_package.has(relation.part) ? relation.part : QString();
                break;
            }
        }
        if (cells)
            m_sheets.push_back(std::move(sheet));
        xml.skip();
    }
}

QList<SheetInfo> XlsxBook::sheets() const
{
    QList<SheetInfo> list;
    for (const Sheet &sheet : m_sheets)
        list.append(sheet.info);
    return list;
}

void XlsxBook::read(int sheet, RowSink &rows, Meter &meter)
{
    const QString part = m_sheets.at(size_t(sheet)).part;
    if (part.isEmpty())
        throw faults::sheetMissing(rows.sheet());
    const bool strings = !m_stringsRead && !m_stringsPart.isEmpty();
    meter.expect(m_package.size(part) + (strings ? m_package.size(m_stringsPart) : 0));
    if (strings) {
        XlsxStrings read;
        read.read(Xml(m_package.part(m_stringsPart, meter), limits()), limits());
        m_strings = std::move(read);
        m_stringsRead = true;
    }
    XlsxSheet(m_styles, m_strings, m_from1904, rows).read(Xml(m_package.part(part, meter), limits()));
}

} // namespace luwte::sheet
