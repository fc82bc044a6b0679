#pragma once
// A whole office to test in: a new vault in a folder of its own with all rooms, opened, and a clock that stands still. Gone with the
// object. For one room without a vault there is test_house.h.
//
//   TestOffice office;
//   const Id c = office.do_("case.open", with(R"({"chosen_name":"Marek","in_danger_now":"no"})")).id;
//   CHECK(office.refused("case.activate", with(R"({"case":"%1"})", c)) == "case.state");

#include <QJsonObject>
#include <QTemporaryDir>

#include "core/house/office.h"
#include "tests/support/at_door.h"

namespace luwte::test {

/// JSON from a literal; the test fails when it cannot be read. Ids fill %1, %2 … in order.
[[nodiscard]] QJsonObject with(const char *json);
template<class... Ids>
[[nodiscard]] QJsonObject with(const char *json, const Ids &...ids)
{
    QString text = QString::fromUtf8(json);
    ((text = text.arg(ids.toText())), ...);
    return with(text.toUtf8().constData());
}

class TestOffice : public AtDoor
{
public:
    /// Who: "noor", coordinator and administrator; passphrase "losse woorden op een rij".
    explicit TestOffice(const char *now = "2026-03-02T09:00");
    ~TestOffice() override;
    TestOffice(const TestOffice &) = delete;
    TestOffice &operator=(const TestOffice &) = delete;

    /// A case of somebody by that name, ready to work with; person() is whose.
    Id openCase(const char *name = "Marek");
    [[nodiscard]] Id person(const Id &caseId);
    /// An account with one role; its name is the role's.
    void staff(const char *role);

    void now(const char *iso);
    /// Locks and opens again.
    void reopen(vault::Access access = vault::Access::ReadWrite);
    void lock() { m_office.reset(); }
    [[nodiscard]] house::Office &office() { return *m_office; }
    [[nodiscard]] command::Door &door() override { return m_office->door(); }
    [[nodiscard]] store::Connection &connection() override { return m_office->connection(); }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("vault")); }
    [[nodiscard]] const crypto::SecretBytes &recoveryKey() const { return m_recovery; }
    [[nodiscard]] static crypto::SecretBytes passphrase();
    /// Entries in the journal.
    [[nodiscard]] qint64 entries();
    /// What `verify` found, one sentence each; empty when all is well.
    [[nodiscard]] QStringList verify();

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    crypto::SecretBytes m_recovery;
    std::unique_ptr<house::Office> m_office;
};

} // namespace luwte::test
