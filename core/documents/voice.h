#pragma once
// "je" for minors, "u" for adults (ux.md §4): both sentences are written out, none is glued.

#include <QString>

namespace luwte::documents {

class Voice
{
public:
    Voice(bool minor, bool easy) : m_minor(minor), m_easy(easy) {}
    [[nodiscard]] QString pick(const QString &u, const QString &je) const { return m_minor ? je : u; }
    /// One message a line, at most 8 words.
    [[nodiscard]] bool easy() const { return m_easy; }

private:
    bool m_minor;
    bool m_easy;
};

} // namespace luwte::documents
