#pragma once
// The other side of the benchmark: the statements that Luwte runs, on the same file, through SQLCipher's C API and nothing of ours.
// A recording of the one is played by the other, so both always do the same.

#include <memory>
#include <vector>

#include "core/crypto/secret.h"
#include "core/store/connection.h"

namespace luwte::store {

/// One statement as it was run.
struct Played
{
    enum class Kind : quint8 { Null, Number, Text, Blob };
    struct Bound
    {
        Kind kind = Kind::Null;
        qint64 number = 0;
        QByteArray bytes; ///< UTF-8 of a text
    };
    QByteArray sql;
    std::vector<Bound> values; ///< by parameter
    qint64 rows = 0;           ///< how many were read before it was reset
};

/// Writes down what a connection runs, while it lives.
class Recording
{
public:
    explicit Recording(Connection &connection);
    ~Recording();
    Recording(const Recording &) = delete;
    Recording &operator=(const Recording &) = delete;
    /// What was run since the last call.
    [[nodiscard]] std::vector<Played> take();

private:
    Connection &m_connection;
    std::vector<Played> m_played;
};

class Bare
{
public:
    /// Opens a store like Connection does, without asking whether all is well.
    Bare(const QString &path, const crypto::SecretBytes &key, const CipherSettings &cipher, int cacheKiB);
    ~Bare();
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;

    /// Prepares a script; its number is for play().
    int load(std::vector<Played> script);
    /// Binds, steps as often as was recorded and looks at every column; gives the number of bytes seen. Throws a Fault for trouble.
    qint64 play(int script);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace luwte::store
