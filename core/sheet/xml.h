#pragma once
// XML from outside: QXmlStreamReader behind a guard that reads along and stops it before it meets what it handles badly.

#include <QXmlStreamReader>

#include "core/sheet/package.h"

namespace luwte::sheet {

/// Follows the tags byte by byte. Throws on a DOCTYPE (so there are no entities to expand or fetch), on NUL (so the bytes are no UTF-16
/// that would be read differently than checked), and on tokens, names and attribute lists longer than any real file has: the parser
/// keeps a token in memory, compares attributes pairwise, and has overflowed on long names (CVE-2023-37369).
class XmlGuard
{
public:
    void check(QByteArrayView bytes);

    static constexpr qint64 maxToken = 2 * 1024 * 1024; ///< a cell of 100,000 characters written as &#128512; is 1 MB
    static constexpr int maxName = 1000;
    static constexpr int maxAttributes = 128; ///< LibreOffice declares some 40 namespaces on its root
    static constexpr int maxInstruction = 4096;

private:
    enum class State : quint8 { Text, Open, Tag, Quote, Bang, CommentOpen, Comment, CDataOpen, CData, Instruction };
    void step(char c);
    void tagByte(char c);
    void countEntity(char c);

    State m_state = State::Text;
    char m_quote = 0;
    qint64 m_token = 0;
    int m_name = 0;
    int m_attributes = 0;
    int m_entity = 0;
    int m_match = 0; ///< bytes matched of "CDATA[", "--", "]]" or "?"
};

class Xml
{
public:
    enum class Token : quint8 { Start, End, Text, Finish };

    Xml(Part part, const Limits &limits) : m_part(std::move(part)), m_maxDepth(limits.xmlDepth) {}

    /// The next start, end or text (comments and the like are passed over); Finish once the part has been read to its end.
    Token step();
    /// To the next child of the element that step() or child() entered: true at its start tag, which must then be left by skip(),
    /// text() or child() returning false; false at the end of the element itself.
    [[nodiscard]] bool child();
    /// Leaves the element just entered.
    void skip();
    /// Leaves the element just entered and gives the text right inside it; false when that is more than `most` characters.
    [[nodiscard]] bool text(QString &out, qsizetype most);
    /// Reads what follows the root, so that the checksum of the part is known to be right.
    void finish();

    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView space() const { return m_xml.namespaceUri(); }
    [[nodiscard]] QStringView characters() const { return m_xml.text(); }
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml.attributes(); }

private:
    Part m_part;
    QXmlStreamReader m_xml;
    XmlGuard m_guard;
    int m_maxDepth;
    int m_depth = 0;
};

} // namespace luwte::sheet
