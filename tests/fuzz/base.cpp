// Text and JSON of people and files from outside, through the readers of core/base. Besides not breaking: what was read and written again
// stays the same.

#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/fold.h"
#include "core/base/json.h"

using namespace luwte;

namespace {
struct Sample : Record
{
    QString line;
    Answer<QDate> date;
    Codes codes;
    Instant moment;
    Answer<int> number;
    Id ref;
    bool flag = false;
};

void hold(bool truth)
{
    if (!truth)
        abort();
}
} // namespace

template<>
const Description<Sample> &luwte::describe<Sample>()
{
    static const Description<Sample> d({.kind = "sample", .table = "sample"},
        {field<&Sample::line>({.name = "line", .type = FieldType::LongText}), field<&Sample::date>({.name = "date"}),
            field<&Sample::codes>({.name = "codes"}), field<&Sample::moment>({.name = "moment"}),
            field<&Sample::number>({.name = "number"}), field<&Sample::ref>({.name = "ref"}), field<&Sample::flag>({.name = "flag"})});
    return d;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = QString::fromUtf8(bytes);
    hold(tidy(tidy(text)) == tidy(text));
    hold(tidy(tidy(text, true), true) == tidy(text, true));
    (void)fold(text);
    (void)searchWords(text);
    (void)sortKey(text);
    if (const auto id = Id::fromText(text))
        hold(Id::fromText(id->toText()) == id);
    if (const auto moment = Instant::fromText(text))
        hold(Instant::fromText(moment->toText()) == moment);

    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isObject()) {
        Sample sample;
        if (readJson(document.object(), sample).isEmpty()) {
            Sample again;
            hold(readJson(toJson(sample), again).isEmpty());
            hold(again == sample);
        }
    }
    return 0;
}
