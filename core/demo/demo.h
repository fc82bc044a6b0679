#pragma once
// A practice vault: a fictional region with places, colleagues and the people of the acceptance scenarios, at different points of their
// way, dated relative to today. Everything goes through the door, so the practice file has a true journal.

#include <functional>

#include "core/house/office.h"

namespace luwte::demo {

/// Makes the vault "Opvang De Luwte" in `folder` (missing or empty) with user "noor". Faults and refusals as Office::make.
[[nodiscard]] Result<house::Office::Made> make(const QString &folder, const crypto::SecretBytes &passphrase, const crypto::KdfCost &cost, const Clock &clock,
    const std::function<void(int percent)> &progress = {});

} // namespace luwte::demo
