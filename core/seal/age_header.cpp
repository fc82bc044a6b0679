#include "core/seal/age_header.h"

#include <algorithm>

#include "core/base/say.h"
#include "core/crypto/digest.h"
#include "core/seal/base64.h"

namespace luwte::seal {

static constexpr qsizetype columns = 64;
static constexpr qsizetype longestLine = 16 * 1024;
/// A header comes from whoever wrote the file and is held in memory: room for more than a thousand recipients.
static constexpr qsizetype longestHeader = 256 * 1024;

static const QByteArray &versionLine()
{
    static const QByteArray line("age-encryption.org/v1");
    return line;
}

static bool isArgument(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= 33 && c <= 126; });
}

namespace {

/// Lines of a header, with everything that was read so far.
class Lines
{
public:
    explicit Lines(Peeking &in) : m_in(in) {}
    const QByteArray &next()
    {
        if (!m_in.line(m_line, longestLine) || (m_read += m_line.size() + 1) > longestHeader)
            throw damagedFile("age header ends too soon, or is too long");
        return m_line;
    }

private:
    Peeking &m_in;
    QByteArray m_line;
    qsizetype m_read = 0;
};

} // namespace

static void readVersion(Lines &lines, Peeking &in)
{
    static const QByteArray family("age-encryption.org/");
    if (in.peek(family.size()) != family)
        throw Fault(FaultKind::Foreign, say("seal", "Dit is geen verzegeld bestand. Controleer of je het goede bestand koos."), QStringLiteral("no age header"));
    const QByteArray &line = lines.next();
    if (line == versionLine())
        return;
    if (isArgument(QByteArrayView(line).sliced(family.size())))
        throw Fault(FaultKind::Newer, say("seal", "Dit bestand is op een nieuwere manier verzegeld. Werk Luwte bij, of vraag de afzender om een gewoon age-bestand."), QStringLiteral("age version"));
    throw damagedFile("age version line");
}

static Stanza readStanza(const QByteArray &first, Lines &lines, QByteArray &raw)
{
    Stanza stanza;
    stanza.arguments = first.sliced(3).split(' ');
    for (const QByteArray &argument : std::as_const(stanza.arguments))
        if (!isArgument(argument))
            throw damagedFile("age stanza argument");
    for (qsizetype width = columns; width == columns;) {
        const QByteArray line = lines.next();
        raw += line + '\n';
        width = line.size();
        const auto bytes = fromBase64(line, Padding::None);
        if (width > columns || !bytes)
            throw damagedFile("age stanza body");
        stanza.body += *bytes;
    }
    return stanza;
}

AgeHeader readHeader(Peeking &in)
{
    Lines lines(in);
    readVersion(lines, in);
    AgeHeader header;
    header.signedPart = versionLine() + '\n';
    for (;;) {
        const QByteArray line = lines.next();
        if (line.startsWith("-> ")) {
            header.signedPart += line + '\n';
            header.stanzas.append(readStanza(line, lines, header.signedPart));
            continue;
        }
        const auto mac = line.startsWith("--- ") ? fromBase64(QByteArrayView(line).sliced(4), Padding::None) : std::nullopt;
        if (!mac || mac->size() != 32 || header.stanzas.isEmpty())
            throw damagedFile("age header end");
        header.mac = *mac;
        header.signedPart += "---";
        return header;
    }
}

static QByteArray macOf(QByteArrayView part, const crypto::SecretBytes &fileKey)
{
    return crypto::hmacSha256(crypto::hkdfSha256(fileKey, {}, "header"), part);
}

QByteArray writeHeader(const QList<Stanza> &stanzas, const crypto::SecretBytes &fileKey)
{
    QByteArray out = versionLine() + '\n';
    for (const Stanza &stanza : stanzas) {
        out += "-> " + stanza.arguments.join(' ') + '\n';
        const QByteArray body = toBase64(stanza.body, Padding::None);
        for (qsizetype at = 0; at <= body.size(); at += columns)
            out += body.mid(at, columns) + '\n'; // a full last line is followed by an empty one
    }
    out += "---";
    return out + ' ' + toBase64(macOf(out, fileKey), Padding::None) + '\n';
}

bool macFits(const AgeHeader &header, const crypto::SecretBytes &fileKey)
{
    return crypto::sameBytes(macOf(header.signedPart, fileKey), header.mac);
}

} // namespace luwte::seal
