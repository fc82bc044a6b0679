#pragma once
// Where bytes come from and go to, a piece at a time: files of any size pass through in memory that does not grow.

#include <QByteArray>

#include "core/base/fault.h"

namespace luwte::seal {

class Source
{
public:
    Source() = default;
    virtual ~Source() = default;
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;
    /// Up to `room` bytes; 0 only at the end. Throws Fault.
    [[nodiscard]] virtual qsizetype read(char *to, qsizetype room) = 0;
    /// Fills `to` as far as there is something to fill it with.
    [[nodiscard]] qsizetype readAll(char *to, qsizetype room);
};

class Sink
{
public:
    Sink() = default;
    virtual ~Sink() = default;
    Sink(const Sink &) = delete;
    Sink &operator=(const Sink &) = delete;
    virtual void write(QByteArrayView bytes) = 0;
    /// Nothing follows. What was never finished is not whole.
    virtual void finish() = 0;
};

/// Bytes that are all there.
class MemorySource : public Source
{
public:
    explicit MemorySource(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    qsizetype read(char *to, qsizetype room) override;

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

class MemorySink : public Sink
{
public:
    void write(QByteArrayView bytes) override { m_bytes.append(bytes); }
    void finish() override {}
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// A source that can be looked into before it is read, line by line or byte by byte.
class Peeking : public Source
{
public:
    explicit Peeking(Source &from) : m_from(from) {}
    qsizetype read(char *to, qsizetype room) override;
    /// What comes next, at most `most` bytes (up to 4 KiB); fewer only at the end.
    [[nodiscard]] QByteArrayView peek(qsizetype most);
    void skip(qsizetype count);
    /// Up to and without the line feed; false at the end, or when no line feed comes within `longest` bytes.
    [[nodiscard]] bool line(QByteArray &to, qsizetype longest);
    [[nodiscard]] bool atEnd() { return peek(1).isEmpty(); }

private:
    Source &m_from;
    QByteArray m_ahead;
    qsizetype m_at = 0;
    bool m_over = false;
};

/// What is said of a sealed file that is not as its sender made it. `detail` is for logs.
[[nodiscard]] Fault damagedFile(const char *detail);

} // namespace luwte::seal
