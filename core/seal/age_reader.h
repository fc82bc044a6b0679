#pragma once
// Opens an age v1 file, armoured or not: what is read from it is what the sender sealed, and nothing that was not authenticated.

#include <memory>

#include "core/seal/age_keys.h"
#include "core/seal/bytes.h"

namespace luwte::seal {

class AgeReader : public Source
{
public:
    /// Reads the header. Faults: Foreign (no such file), Newer, Damaged, WrongKey (nothing of `keys` fits), Disk.
    AgeReader(Source &from, const Keys &keys);
    ~AgeReader() override;
    /// Throws Fault(Damaged) at the first piece that is not as it was sealed, also when the file ends before its end. The end was
    /// authenticated when this gives 0.
    qsizetype read(char *to, qsizetype room) override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace luwte::seal
