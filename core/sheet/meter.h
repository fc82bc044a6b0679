#pragma once
// Counts what one open() or one read() unpacks: the ceiling on bytes, progress, and a chance to stop.

#include "core/base/fault.h"
#include "core/sheet/faults.h"
#include "core/sheet/workbook.h"

namespace luwte::sheet {

/// The person stopped; thrown within the room only and caught in Workbook::read().
[[nodiscard]] inline Fault stopped()
{
    return Fault(FaultKind::Cancelled, {}, QStringLiteral("sheet: stopped"));
}

class Meter
{
public:
    explicit Meter(const Limits &limits, Progress progress = {}) : m_limit(limits.unpackedBytes), m_progress(std::move(progress)) {}

    void expect(qint64 total) { m_total = total; }
    void add(qint64 bytes)
    {
        m_done += bytes;
        if (m_done > m_limit)
            throw faults::tooLarge(QStringLiteral("unpacked bytes over the limit"));
        if (m_done - m_told >= step)
            tell(m_total > 0 ? qMin(m_done, m_total) : m_done);
    }
    void finish()
    {
        if (m_total > 0)
            tell(m_total);
    }

private:
    void tell(qint64 done)
    {
        m_told = m_done;
        if (m_progress && !m_progress(done, m_total))
            throw stopped();
    }

    static constexpr qint64 step = 512 * 1024; ///< some milliseconds of reading
    qint64 m_limit;
    Progress m_progress;
    qint64 m_total = 0;
    qint64 m_done = 0;
    qint64 m_told = 0;
};

} // namespace luwte::sheet
