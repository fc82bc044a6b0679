#pragma once
// The fields of IOM's Human Trafficking Case Data Standard 2.0 that Luwte reads and writes in the case sheet template, and how their
// pick lists meet our code lists. The data is in resources/htcds (CC BY 4.0, with attribution there).

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace luwte::codebook {

class Book;

enum class HtcdsType { Text, Long, Date, Phone, Code, Codes };

struct HtcdsCode
{
    QString code;  ///< "DebtBondage"
    QString label; ///< "Debt bondage"
    QString cell;  ///< what the template's own drop-down writes, to the letter: "Debt bondage " has a trailing blank there
    QString ours;  ///< the code in our list; "" when we have none ("Other" exploitation), so the text is kept as a note
};

struct HtcdsField
{
    QString column; ///< in the template: "B" … "AM"
    QString name;   ///< the standard's field name
    QString header; ///< row 1 of the template; differs from `name` where the template slips, "" in AJ
    QString label;  ///< row 2; people fill in by this, so this decides (the address columns N–R contradict each other)
    QString nl;
    HtcdsType type = HtcdsType::Text;
    QString list; ///< our code list; "" for free text. On a Long field: its labels are often used, anything else is kept as text
    QList<HtcdsCode> codes; ///< empty for countries
};

class Htcds
{
public:
    /// The table that Luwte carries; read once, shared by all threads. Throws Fault(Damaged).
    [[nodiscard]] static const Htcds &standard();
    /// Throws Fault(Damaged) when the table is not in its own form.
    explicit Htcds(const QByteArray &json);

    [[nodiscard]] const QString &version() const { return m_version; } ///< "2.0"
    [[nodiscard]] const QString &sheet() const { return m_sheet; }     ///< name of the template's sheet
    [[nodiscard]] int firstRow() const { return m_firstRow; }          ///< of the cases, counted from 1; row 1 names, row 2 labels
    [[nodiscard]] QString separator() const { return m_separator; }    ///< between the values of a cell with several
    /// In the order of the template.
    [[nodiscard]] const QList<HtcdsField> &fields() const { return m_fields; }
    /// By the label of row 2, else by the standard's name; without case, spaces and underscores, so that the survey forms' spellings
    /// (prs_First_Name) fit as well. nullptr when neither is known.
    [[nodiscard]] const HtcdsField *find(const QString &labelOrName) const;

private:
    QString m_version;
    QString m_sheet;
    QString m_separator;
    int m_firstRow = 3;
    QList<HtcdsField> m_fields;
};

/// What to write in the template's cell for one of our codes, so that its drop-down accepts it; nullopt when HTCDS has no word for it.
[[nodiscard]] std::optional<QString> htcdsCell(const HtcdsField &field, const QString &ourCode, const Book &book);

} // namespace luwte::codebook
