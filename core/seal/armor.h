#pragma once
// An age file in letters, for mail and for pasting: strict PEM (RFC 7468, figure 3) with the label AGE ENCRYPTED FILE.

#include "core/seal/bytes.h"

namespace luwte::seal {

/// Whether what comes, after white space, is a PEM block rather than a file in bytes.
[[nodiscard]] bool looksArmored(Peeking &in);

/// Gives the bytes in it. Nothing but white space may stand before and after it; lines end with LF or CRLF. Throws Fault(Damaged) for
/// anything that an encoder would write otherwise.
class ArmorReader : public Source
{
public:
    explicit ArmorReader(Peeking &in) : m_in(in) {}
    qsizetype read(char *to, qsizetype room) override;

private:
    void begin();
    void end();
    void nextLine();
    Peeking &m_in;
    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_begun = false, m_short = false, m_over = false;
};

class ArmorWriter : public Sink
{
public:
    explicit ArmorWriter(Sink &to) : m_to(to) {}
    void write(QByteArrayView bytes) override;
    void finish() override;

private:
    void send(QByteArrayView bytes);
    Sink &m_to;
    QByteArray m_waiting; ///< less than a line
    bool m_begun = false;
};

} // namespace luwte::seal
