#pragma once
// The first half of salvaging: what can be read goes from the damaged store into a new one, as it is.

#include <QSet>
#include <set>

#include "core/house/salvage.h"
#include "core/vault/salvage.h"

namespace luwte::house {

class SalvageCopy
{
public:
    SalvageCopy(vault::DamagedVault &from, store::Connection &to, Salvaged &told, const store::Progress &progress) : m_from(from), m_to(to), m_told(told), m_progress(progress) {}
    void run();

private:
    void settings();
    void looks();
    void journal();
    void keys();
    void chain();
    void countEntries();
    void rows(const store::RecordShape &shape);
    void rebuild();
    void files();
    void copyRow(const store::Statement &row, store::Statement &insert);
    vault::DamagedVault &m_from;
    store::Connection &m_to;
    Salvaged &m_told;
    const store::Progress &m_progress;
    QSet<Id> m_keyless; ///< owners whose key does not open any more
    std::set<qint64> m_broken; ///< numbers of entries
    QHash<QString, QSet<Id>> m_missed; ///< by kind: known by an index, and their row does not open
};

} // namespace luwte::house
