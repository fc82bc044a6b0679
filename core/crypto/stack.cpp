#include "core/crypto/stack.h"

#include <array>
#include <botan/mem_ops.h>

namespace luwte::crypto {

[[gnu::noinline]] void wipeStack()
{
    std::array<unsigned char, 256 * 1024> below;
    Botan::secure_scrub_memory(below.data(), below.size());
}

} // namespace luwte::crypto
