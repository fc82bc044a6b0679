#pragma once
// .csv: RFC 4180 as programs really write it: ; , or tab, quotes, lines within quotes, any line end, "sep=;" on top.

#include <vector>

#include "core/sheet/book.h"
#include "core/sheet/csv_text.h"

namespace luwte::sheet {

/// Cuts text into fields; text comes in pieces.
class CsvParser
{
public:
    /// `onRecord` gets the fields and says whether to go on. Fields longer than `most` characters come out one character too long.
    CsvParser(QChar separator, int most, std::function<bool(std::vector<QString> &)> onRecord)
        : m_separator(separator), m_most(most), m_onRecord(std::move(onRecord))
    {
    }
    /// False when `onRecord` said stop.
    [[nodiscard]] bool add(QStringView text);
    [[nodiscard]] bool end();
    /// Within quotes; at the end of the file that means a quote was never closed.
    [[nodiscard]] bool inQuotes() const { return m_state == State::Quoted; }
    [[nodiscard]] qint64 quoteLine() const { return m_quoteLine; }
    static constexpr qsizetype maxFields = 20'000; ///< beyond these only the first that is not empty is kept, to be refused

private:
    enum class State : quint8 { Start, Plain, Quoted, QuoteInQuoted };
    void append(QChar c);
    void endField();
    [[nodiscard]] bool endRecord();

    QChar m_separator;
    int m_most;
    std::function<bool(std::vector<QString> &)> m_onRecord;
    State m_state = State::Start;
    QString m_field;
    std::vector<QString> m_fields;
    bool m_afterReturn = false;
    qint64 m_line = 1;
    qint64 m_quoteLine = 0;
};

/// The separator that cuts the text, the beginning of a file, into rows of equal length best.
[[nodiscard]] QChar sniffSeparator(QStringView sample);

class CsvBook final : public Book
{
public:
    CsvBook(std::unique_ptr<QIODevice> device, TextForm first, QString name, const Limits &limits);

    [[nodiscard]] QList<SheetInfo> sheets() const override { return {{m_name, false}}; }
    void read(int sheet, RowSink &rows, Meter &meter) override;
    [[nodiscard]] const Limits &limits() const override { return m_limits; }

private:
    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    Limits m_limits;
    TextForm m_form;
    QChar m_separator;
    bool m_told = false; ///< the first line is "sep=;"
};

} // namespace luwte::sheet
