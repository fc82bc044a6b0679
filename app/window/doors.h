#pragma once
// What stands before the work: the page that unlocks a vault, or where there is none, the first run; and the way from there to the practice
// file or to a colleague's vault.

#include <QTemporaryDir>

#include "app/window/window.h"
#include "core/crypto/kdf.h"

namespace luwte::ui {
class DoorPage;
}

namespace luwte::app {

/// The first line of a file, straight into wiped memory; empty when it cannot be read.
[[nodiscard]] crypto::SecretBytes passphraseIn(const QString &path);

class Doors : public QObject
{
    Q_OBJECT

public:
    /// Gives the window its doors, for the vault in `folder`. The window and the clock must outlive this. `usual`: it is the vault of this computer.
    Doors(Window &window, const Clock &clock, const QString &folder, bool usual);
    ~Doors() override;

    /// The vault in `folder` is a practice file: one click opens it, with the passphrase that `giver` gives.
    void practiseIn(const QString &folder, std::function<crypto::SecretBytes()> giver);
    /// The page that is to stand before the vault as it is now.
    [[nodiscard]] QWidget *make();
    /// What stands before giving the whole vault a new key.
    [[nodiscard]] QWidget *makeRekey();
    /// Asks for the folder of another vault; a test puts its own answer here.
    std::function<QString()> askFolder;
    /// Ask for the file of a backup and for the place where it is put back; a test puts its own answers here.
    std::function<QString()> askBackup, askPlace;
    /// Cost of a new vault's key; for tests.
    std::optional<crypto::KdfCost> cost;

private:
    void turnTo(const QString &folder);
    void makePractice();
    void restoreBackup();
    void follow(ui::DoorPage *page);

    Window &m_window;
    const Clock &m_clock;
    QString m_folder, m_home;
    bool m_usual;
    bool m_restoring = false; ///< a backup is being put back
    std::function<crypto::SecretBytes()> m_practice;
    std::unique_ptr<QTemporaryDir> m_exercise; ///< the practice file made here; gone with the program
};

} // namespace luwte::app
