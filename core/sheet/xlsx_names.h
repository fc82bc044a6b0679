#pragma once
// Namespaces of .xlsx: transitional, which everybody writes, and strict (ISO/IEC 29500).

#include "core/sheet/xml.h"

namespace luwte::sheet {

[[nodiscard]] inline bool isMain(const Xml &xml, QStringView name)
{
    return xml.name() == name &&
        (xml.space() == u"http://schemas.openxmlformats.org/spreadsheetml/2006/main" ||
            xml.space() == u"http://purl.oclc.org/ooxml/spreadsheetml/main");
}

[[nodiscard]] inline bool isOn(QStringView flag)
{
    return flag == u"1" || flag == u"true" || flag == u"on";
}

} // namespace luwte::sheet
