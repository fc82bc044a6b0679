#pragma once
// What functions that have returned left on the stack. It stays readable until other calls happen to write over it, which after a lock they
// may never do (security.md, trial 6).

namespace luwte::crypto {

/// Overwrites 256 KiB of the calling thread's stack beyond what is in use. Called after a lock, and at the end of work on a thread that
/// had data or keys in its hands.
void wipeStack();

} // namespace luwte::crypto
