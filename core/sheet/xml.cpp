#include "core/sheet/xml.h"

namespace luwte::sheet {

static bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

void XmlGuard::countEntity(char c)
{
    if (c == '&')
        m_entity = 1;
    else if (c == ';')
        m_entity = 0;
    else if (m_entity > 0 && ++m_entity > 32)
        throw faults::broken(QStringLiteral("xml: reference too long"));
}

void XmlGuard::tagByte(char c)
{
    if (c == '>') {
        m_state = State::Text;
        m_token = 0;
        m_entity = 0;
    } else if (c == '"' || c == '\'') {
        m_state = State::Quote;
        m_quote = c;
        m_entity = 0;
    } else if (c == '<') {
        throw faults::broken(QStringLiteral("xml: tag in tag"));
    } else if (c == '=') {
        m_name = 0;
        if (++m_attributes > maxAttributes)
            throw faults::tangled(QStringLiteral("xml: too many attributes"));
    } else if (isSpace(c) || c == '/') {
        m_name = 0;
    } else if (++m_name > maxName) {
        throw faults::tangled(QStringLiteral("xml: name too long"));
    }
}

void XmlGuard::step(char c)
{
    switch (m_state) {
    case State::Text:
        if (c == '<') {
            m_state = State::Open;
            m_token = 0;
        } else {
            countEntity(c);
        }
        break;
    case State::Open:
        m_name = m_attributes = m_match = 0;
        m_state = c == '!' ? State::Bang : c == '?' ? State::Instruction : State::Tag;
        if (m_state == State::Tag)
            tagByte(c);
        break;
    case State::Tag: tagByte(c); break;
    case State::Quote:
        if (c == m_quote) {
            m_state = State::Tag;
            m_name = 0;
        } else if (c == '<') {
            throw faults::broken(QStringLiteral("xml: tag in attribute"));
        } else {
            countEntity(c);
        }
        break;
    case State::Bang:
        if (c == '-')
            m_state = State::CommentOpen;
        else if (c == '[')
            m_state = State::CDataOpen;
        else if (c == 'D')
            throw faults::doctype();
        else
            throw faults::broken(QStringLiteral("xml: markup declaration"));
        break;
    case State::CommentOpen:
        if (c != '-')
            throw faults::broken(QStringLiteral("xml: comment"));
        m_state = State::Comment;
        break;
    case State::CDataOpen:
        if (c != "CDATA["[m_match])
            throw faults::broken(QStringLiteral("xml: marked section"));
        if (++m_match == 6) {
            m_match = 0;
            m_state = State::CData;
        }
        break;
    case State::Comment:
    case State::CData:
        if (c == (m_state == State::Comment ? '-' : ']'))
            ++m_match;
        else if (c == '>' && m_match >= 2)
            tagByte(c);
        else
            m_match = 0;
        break;
    case State::Instruction:
        if (c == '>' && m_match > 0)
            tagByte(c);
        else
            m_match = c == '?';
        if (m_token > maxInstruction)
            throw faults::tangled(QStringLiteral("xml: processing instruction too long"));
        break;
    }
}

void XmlGuard::check(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (c == 0)
            throw faults::tangled(QStringLiteral("xml: NUL or UTF-16"));
        if (++m_token > maxToken)
            throw faults::tangled(QStringLiteral("xml: token too long"));
        step(c);
    }
}

/// Encodings in which the bytes of markup are those of ASCII, as the guard takes them to be.
static bool isPlainEncoding(QStringView name)
{
    for (const char *plain : {"utf-8", "us-ascii", "iso-8859-1"})
        if (name.compare(QLatin1String(plain), Qt::CaseInsensitive) == 0)
            return true;
    return name.isEmpty();
}

Xml::Token Xml::step()
{
    for (;;) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > m_maxDepth)
                throw faults::tangled(QStringLiteral("xml: too deep"));
            return Token::Start;
        case QXmlStreamReader::EndElement: --m_depth; return Token::End;
        case QXmlStreamReader::Characters: return Token::Text;
        case QXmlStreamReader::EndDocument:
            // Reported when the root is closed and the chunk is used up: what follows may only be white space and comments.
            for (QByteArrayView rest = m_part.next(); !rest.isEmpty(); rest = m_part.next())
                m_guard.check(rest);
            return Token::Finish;
        case QXmlStreamReader::DTD: throw faults::doctype();
        case QXmlStreamReader::EntityReference: throw faults::broken(QStringLiteral("xml: unknown entity"));
        case QXmlStreamReader::StartDocument:
            if (!isPlainEncoding(m_xml.documentEncoding()))
                throw faults::tangled(QStringLiteral("xml: encoding"));
            break;
        case QXmlStreamReader::Invalid: {
            if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
                throw faults::broken(QStringLiteral("xml: not well-formed, line %1").arg(m_xml.lineNumber()));
            const QByteArrayView chunk = m_part.next();
            if (chunk.isEmpty())
                throw faults::broken(QStringLiteral("xml: cut off"));
            m_guard.check(chunk);
            m_xml.addData(chunk.toByteArray());
            break;
        }
        default: break;
        }
    }
}

bool Xml::child()
{
    for (;;) {
        switch (step()) {
        case Token::Start: return true;
        case Token::Text: break;
        case Token::End:
        case Token::Finish: return false;
        }
    }
}

void Xml::skip()
{
    for (int open = 1; open > 0;) {
        const Token token = step();
        open += token == Token::Start ? 1 : token == Token::Text ? 0 : -1;
    }
}

bool Xml::text(QString &out, qsizetype most)
{
    for (;;) {
        switch (step()) {
        case Token::Start: skip(); break;
        case Token::Text:
            if (out.size() + characters().size() > most)
                return false;
            out += characters();
            break;
        case Token::End:
        case Token::Finish: return true;
        }
    }
}

void Xml::finish()
{
    while (step() != Token::Finish) {}
}

} // namespace luwte::sheet
