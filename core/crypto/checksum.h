#pragma once
// SHA-256 of a file, fed as it comes: what `sha256sum` says, so that a backup can be looked into with ordinary tools.

#include <QByteArray>
#include <memory>

namespace luwte::crypto {

class Checksum
{
public:
    Checksum();
    ~Checksum();
    Checksum(const Checksum &) = delete;
    Checksum &operator=(const Checksum &) = delete;

    Checksum &add(QByteArrayView bytes);
    [[nodiscard]] QByteArray finish(); ///< 32 bytes; starts anew

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// SHA-256 of bytes that are all there, 64 hexadecimal digits.
[[nodiscard]] QString sha256Hex(QByteArrayView bytes);

} // namespace luwte::crypto
