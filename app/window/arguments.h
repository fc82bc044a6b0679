#pragma once
// luwte [FOLDER] [--demo FOLDER] [--shots OUTDIR [--size WxH]] [--lang nl|en] [--theme light|dark] [--version] [--help]

#include <QSize>
#include <QStringList>
#include <optional>

#include "core/base/say.h"
#include "ui/kit/theme.h"

namespace luwte::app {

struct Arguments
{
    QString folder; ///< of the vault; "" for the usual one
    bool demo = false; ///< an exercise vault: one button opens it, with the passphrase of passphraseFile()
    QString shots;  ///< folder for a picture of every page; "" when none are asked
    QSize size{1366, 768}; ///< of the window in those pictures
    ui::ThemeChoice theme = ui::ThemeChoice::FollowPlatform;
    std::optional<Language> language;
    bool version = false;
    bool help = false;
    QString problem; ///< what to do differently; "" when all is well
};

/// `words` without the program's name.
[[nodiscard]] Arguments parse(const QStringList &words);
[[nodiscard]] QString usage();

/// Where the vault of this account lies when nobody names another folder.
[[nodiscard]] QString usualFolder();
/// The file with the passphrase of an exercise vault: LUWTE_PASSPHRASE_FILE, else "passphrase" beside the vault (as ./dev makes it); "" when
/// there is none.
[[nodiscard]] QString passphraseFile(const QString &vault);

} // namespace luwte::app
