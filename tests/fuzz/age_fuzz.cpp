// Feeds the reader of age files. The first byte says what the rest is, so that the fuzzer need not find keys or MACs:
// f a file for the key below · h the stanzas of one, under a MAC that fits · p its payload, as pieces to be sealed, the first byte of each
// its length · a the inside of an armoured block · b a key in letters. Whatever was sealed, comes out again, and nothing else does.

#include <cstdlib>

#include "core/seal/age_reader.h"
#include "core/seal/armor.h"
#include "core/seal/bech32.h"
#include "tests/seal/maker.h"

using namespace luwte;
using namespace luwte::seal;

static void hold(bool truth)
{
    if (!truth)
        std::abort();
}

static void openAny(const QByteArray &file)
{
    const test::Opened opened = test::open(file);
    hold(opened.fault.isEmpty() || opened.fault == QLatin1String("damaged") || opened.fault == QLatin1String("foreign") || opened.fault == QLatin1String("newer")
        || opened.fault == QLatin1String("wrong-key"));
}

/// Letters of one file are letters of no other: what opens is what the writer writes, but for line ends and white space around it.
static void openBlock(const QByteArray &inside)
{
    const QByteArray file = "-----BEGIN AGE ENCRYPTED FILE-----\n" + inside + "-----END AGE ENCRYPTED FILE-----\n";
    QByteArray bytes;
    try {
        MemorySource from(file);
        Peeking in(from);
        ArmorReader armor(in);
        char piece[100];
        while (const qsizetype got = armor.read(piece, sizeof piece))
            bytes.append(piece, got);
    } catch (const Fault &) {
        return;
    }
    MemorySink out;
    ArmorWriter writer(out);
    writer.write(bytes);
    writer.finish();
    QByteArray plain = file;
    hold(bytes.isEmpty() || out.bytes() == plain.replace("\r\n", "\n") || inside.contains("-----END"));
}

static void openPieces(const QByteArray &rest)
{
    QList<QByteArray> pieces;
    QByteArray plain;
    for (qsizetype at = 0; at < rest.size();) {
        const qsizetype length = static_cast<unsigned char>(rest.at(at));
        pieces.append(rest.mid(at + 1, length));
        at += length + 1;
    }
    static const QByteArray stanza = test::lettersOf(wrapFor(test::fixedIdentity().recipient(), test::fixedFileKey()));
    const test::Opened opened = test::open(test::fileOf(stanza, test::payloadOf(pieces)));
    hold(opened.fault.isEmpty() == (pieces.size() == 1)); // more than one short piece is no payload
    hold(!opened.fault.isEmpty() || opened.plain == pieces.first());
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    switch (char(data[0])) {
    case 'h': openAny(test::fileOf(rest, test::payloadOf({"x"}))); break;
    case 'p': openPieces(rest); break;
    case 'a': openBlock(rest); break;
    case 'b':
        if (const auto read = fromBech32(rest.toStdString())) {
            const auto again = toBech32(read->name, read->data.data(), read->data.size());
            hold(rest.toLower() == QByteArray(reinterpret_cast<const char *>(again.data()), qsizetype(again.size())));
        }
        break;
    default: openAny(rest);
    }
    return 0;
}
