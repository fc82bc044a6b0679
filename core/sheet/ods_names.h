#pragma once
// Namespaces of OpenDocument.

#include "core/sheet/xml.h"

namespace luwte::sheet::ods {

inline constexpr QStringView office = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0";
inline constexpr QStringView table = u"urn:oasis:names:tc:opendocument:xmlns:table:1.0";
inline constexpr QStringView text = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0";
inline constexpr QStringView style = u"urn:oasis:names:tc:opendocument:xmlns:style:1.0";
inline constexpr QStringView manifest = u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
inline constexpr QStringView calcext = u"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

[[nodiscard]] inline bool is(const Xml &xml, QStringView space, QStringView name)
{
    return xml.name() == name && xml.space() == space;
}

[[nodiscard]] inline QStringView value(const QXmlStreamAttributes &attributes, QStringView space, QStringView name)
{
    for (const auto &attribute : attributes)
        if (attribute.name() == name && attribute.namespaceUri() == space)
            return attribute.value();
    return {};
}

} // namespace luwte::sheet::ods
