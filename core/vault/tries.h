#pragma once
// Tries that did not open a vault, counted for this process: after the third each next one waits, longer every time. It slows somebody at the
// keyboard; whoever has the folder is slowed by Argon2id. The right passphrase always opens, after the wait.

#include <QString>

namespace luwte::vault {

class Tries
{
public:
    static void missed(const QString &folder);
    static void fitted(const QString &folder);
    /// How long the next try waits; 0 when it need not.
    [[nodiscard]] static int secondsToWait(const QString &folder);
};

} // namespace luwte::vault
