#pragma once
// A fault is trouble that no rule foresees: disk full, damaged page, wrong key. It is thrown where the foreign library is
// wrapped and caught at the door or in main. A rule that says no is a Refusal (result.h), never a fault.

#include <QString>
#include <stdexcept>

namespace luwte {

/// What went wrong, in the classes the command line's exit codes know (cli.md).
enum class FaultKind {
    WrongKey,  ///< no slot opens with this name and passphrase; exit 3
    Denied,    ///< this session may not do this, or is locked; exit 3
    Damaged,   ///< the data fails its checks; exit 4
    Foreign,   ///< not ours: another program's file or a kind of file we do not read; exit 4
    Newer,     ///< made by a newer Luwte; exit 4
    Disk,      ///< no space, no permission, read-only, I/O error; exit 5
    Busy,      ///< open elsewhere; exit 5
    Cancelled, ///< the person stopped a long action; nothing changed; exit 5
    Internal,  ///< a bug of ours; exit 4
};

class Fault : public std::runtime_error
{
public:
    /// `text` is for people: translated, says what to do, without personal data. `detail` is for logs: English, no personal data.
    Fault(FaultKind kind, QString text, const QString &detail = {});

    [[nodiscard]] FaultKind kind() const { return m_kind; }
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Stable machine name, e.g. "wrong-key".
    [[nodiscard]] QString code() const;
    /// 3, 4 or 5, per cli.md.
    [[nodiscard]] int exitCode() const;

private:
    FaultKind m_kind;
    QString m_text;
};

} // namespace luwte
