#pragma once
// Seals: what is written to it comes out of `to` as an age v1 file.

#include <memory>

#include "core/seal/age_keys.h"
#include "core/seal/bytes.h"

namespace luwte::seal {

class AgeWriter : public Sink
{
public:
    /// For one recipient or more. Fault Foreign for a key that is none.
    AgeWriter(Sink &to, const std::vector<Recipient> &recipients);
    /// Under a passphrase; about a second and 256 MiB of memory.
    AgeWriter(Sink &to, const crypto::SecretBytes &passphrase);
    ~AgeWriter() override;
    void write(QByteArrayView bytes) override;
    void finish() override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace luwte::seal
