#include "core/attachment/media.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/text.h"

using namespace luwte;
using namespace luwte::attachment;

TEST_CASE("what a file is follows from its bytes")
{
    const struct
    {
        QByteArray bytes;
        const char *media;
    } rows[] = {
        {QByteArray("\x89PNG\r\n\x1a\n....", 12), "png"},
        {QByteArray("\x89PNG\r\n\x1a", 7), "other"}, // cut off in the signature
        {QByteArray("\xff\xd8\xff\xe0"), "jpeg"},
        {QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16), "webp"},
        {QByteArray("RIFF\x10\0\0\0WAVEfmt ", 16), "other"},
        {QByteArray("RIFF"), "text"}, // four letters are a text
        {QByteArray("%PDF-1.7\n..."), "pdf"},
        {QByteArray("\n%PDF-1.7"), "text"}, // not at the start: some readers take it, ours does not
        {QByteArray("Beste mevrouw,\r\n\tdit is een brief.\f"), "text"},
        {QByteArray("Zsófia Шевченко أمينة"), "text"},
        {QByteArray("abc\0def", 7), "other"},
        {QByteArray("\x1b[2J"), "other"}, // orders for a terminal
        {QByteArray("caf\xe9"), "other"}, // Latin-1
        {QByteArray("\xed\xa0\x80"), "other"}, // half a surrogate pair
        {QByteArray("\xc0\xaf"), "other"}, // longer than needed
        {QByteArray("<html><script>alert(1)</script>"), "text"},
        {QByteArray("MZ\x90\0\3", 5), "other"},
        {QByteArray(), "other"},
    };
    for (const auto &row : rows) {
        INFO(row.bytes.toHex(' ').constData());
        CHECK(mediaOf(row.bytes).value.toStdString() == row.media);
    }
    CHECK(canBeShown(Code("text")));
    CHECK(canBeShown(Code("webp")));
    CHECK(!canBeShown(Code("other")));
    CHECK(!isPicture(Code("pdf")));
}

TEST_CASE("a text shows what it holds")
{
    CHECK(plainText("een\r\ntwee\rdrie\tvier") == "een\ntwee\ndrie\tvier");
    // A name that would read "cod.exe": the marks are written out.
    CHECK(plainText("a\u202Eexe.doc\u202C") == QString::fromUtf8("a⟨U+202E⟩exe.doc⟨U+202C⟩"));
    CHECK(plainText("\u2066x\u2069\u200f") == QString::fromUtf8("⟨U+2066⟩x⟨U+2069⟩⟨U+200F⟩"));
    CHECK(plainText("in\u200Bvisible\u00AD") == QString::fromUtf8("in⟨U+200B⟩visible⟨U+00AD⟩"));
    CHECK(plainText("\f\u2028") == QString::fromUtf8("⟨U+000C⟩⟨U+2028⟩"));
    CHECK(plainText("می\u200Cخواهم") == QString::fromUtf8("می\u200Cخواهم")); // joiners are part of the spelling
    CHECK(plainText("a\xffz") == QString::fromUtf8("a\uFFFDz"));
    CHECK(plainText("😀 <b>vet</b> %1") == QString::fromUtf8("😀 <b>vet</b> %1"));
    CHECK(plainText("") == "");
}
