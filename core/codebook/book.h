#pragma once
// The code book: one fixed set of lists, so that every office uses the same words for the same thing (W13). Records hold codes;
// everything that people read, choose, import or count goes through here.

#include <QAnyStringView>
#include <QByteArray>
#include <map>

#include "core/base/answer.h"
#include "core/codebook/htcds.h"
#include "core/codebook/list.h"

namespace luwte::codebook {

class Book
{
public:
    /// The lists that Luwte carries, with COUNTRY and LANGUAGE from ICU. Read at the first call (about 25 ms); immutable and shared
    /// by all threads after that. Throws Fault(Damaged) when the installed data is not what it should be.
    [[nodiscard]] static const Book &standard();

    /// A book from list files and the HTCDS table, whose codes and labels become spellings that match() knows. `extra` are lists that are
    /// made rather than read. Throws Fault(Damaged).
    Book(const QList<QByteArray> &files, const Htcds &htcds, const QList<ListSource> &extra = {});

    /// nullptr when there is no such list.
    [[nodiscard]] const CodeList *list(QAnyStringView name) const;
    /// In alphabetical order.
    [[nodiscard]] QStringList names() const;
    /// The highest version of its lists, e.g. "2026.1"; stands on exports (W13).
    [[nodiscard]] QString version() const { return m_version; }

    /// nullptr when the list or the code is not known.
    [[nodiscard]] const CodeValue *find(QAnyStringView list, const QString &code) const;
    /// The label in the current language; the code itself when it is not known (made by a newer office, for instance).
    [[nodiscard]] QString label(QAnyStringView list, const QString &code) const;
    [[nodiscard]] QString label(QAnyStringView list, const Code &code) const { return label(list, code.value); }
    /// Whether the code may be recorded on that day; an invalid date asks about any day.
    [[nodiscard]] bool has(QAnyStringView list, const QString &code, QDate on) const;
    [[nodiscard]] bool has(QAnyStringView list, const Code &code, QDate on) const { return has(list, code.value, on); }
    /// What may be chosen on that day, in the order for people; empty when there is no such list.
    [[nodiscard]] QList<const CodeValue *> values(QAnyStringView list, QDate on) const;
    /// What a typed or imported text means; see CodeList::match(). nullptr when there is no such list.
    [[nodiscard]] const CodeValue *match(QAnyStringView list, const QString &text, QDate on = {}) const;

private:
    std::map<QString, CodeList> m_lists;
    QString m_version;
};

} // namespace luwte::codebook
