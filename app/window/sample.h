#pragma once
// A small office with invented people, for pictures of the pages and for tests. The practice file that people work in is another (house).

#include <memory>

#include "core/house/office.h"

namespace luwte::app {

/// Makes a vault in `folder` (missing or empty) and fills it. `more`: how many further people, all alike, for lists. The passphrase is
/// samplePassphrase(), the user "noor". Throws Fault.
[[nodiscard]] std::unique_ptr<house::Office> makeSample(const QString &folder, const Clock &clock, int more = 40);
[[nodiscard]] crypto::SecretBytes samplePassphrase();

} // namespace luwte::app
