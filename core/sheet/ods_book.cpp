#include "core/sheet/ods_book.h"

#include <QSet>

#include "core/sheet/ods_names.h"
#include "core/sheet/ods_table.h"

namespace luwte::sheet {

using ods::is;
using ods::value;

static QString content()
{
    return QStringLiteral("content.xml");
}

void OdsBook::refuseEncrypted(Meter &meter) const
{
    if (m_package.has(QStringLiteral("encrypted-package"))) // LibreOffice 24.8 and later
        throw faults::passwordOds();
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    if (!m_package.has(manifest))
        return;
    Xml xml(m_package.part(manifest, meter), limits());
    for (Xml::Token token = xml.step(); token != Xml::Token::Finish; token = xml.step())
        if (token == Xml::Token::Start && is(xml, ods::manifest, u"encryption-data"))
            throw faults::passwordOds();
}

/// Names of table styles with table:display="false", from office:automatic-styles, which was just entered.
static QSet<QString> hiddenStyles(Xml &xml)
{
    QSet<QString> hidden;
    while (xml.child()) {
        const auto attributes = xml.attributes();
        if (!is(xml, ods::style, u"style") || value(attributes, ods::style, u"family") != u"table") {
            xml.skip();
            continue;
        }
        const QString name = value(attributes, ods::style, u"name").toString();
        while (xml.child()) {
            if (is(xml, ods::style, u"table-properties") && value(xml.attributes(), ods::table, u"display") == u"false" &&
                hidden.size() < 10'000)
                hidden.insert(name);
            xml.skip();
        }
    }
    return hidden;
}

template<class OnTable>
void OdsBook::walk(Meter &meter, OnTable onTable) const
{
    Xml xml(m_package.part(content(), meter), limits());
    if (!xml.child() || !is(xml, ods::office, u"document-content"))
        throw faults::notASheet(QStringLiteral("ods: root"));
    QSet<QString> hidden;
    bool spreadsheet = false;
    while (xml.child()) {
        if (is(xml, ods::office, u"automatic-styles")) {
            hidden = hiddenStyles(xml);
        } else if (is(xml, ods::office, u"body")) {
            while (xml.child()) {
                if (!is(xml, ods::office, u"spreadsheet")) {
                    xml.skip();
                    continue;
                }
                spreadsheet = true;
                while (xml.child()) {
                    if (is(xml, ods::table, u"table")) {
                        const auto attributes = xml.attributes();
                        onTable(xml,
                            SheetInfo{value(attributes, ods::table, u"name").toString(),
                                hidden.contains(value(attributes, ods::table, u"style-name").toString())});
                    } else {
                        xml.skip();
                    }
                }
            }
        } else {
            xml.skip();
        }
    }
    xml.finish();
    if (!spreadsheet)
        throw faults::notASheet(QStringLiteral("ods: no spreadsheet"));
}

OdsBook::OdsBook(Package package) : m_package(std::move(package))
{
    Meter meter(limits());
    refuseEncrypted(meter);
    walk(meter, [this](Xml &xml, const SheetInfo &info) {
        if (m_sheets.size() >= limits().sheets)
            throw faults::tangled(QStringLiteral("ods: too many sheets"));
        m_sheets.append(info);
        xml.skip();
    });
}

void OdsBook::read(int sheet, RowSink &rows, Meter &meter)
{
    meter.expect(m_package.size(content()));
    int index = 0;
    walk(meter, [&](Xml &xml, const SheetInfo &) {
        if (index++ == sheet)
            OdsTable(rows).read(xml);
        else
            xml.skip();
    });
}

} // namespace luwte::sheet
