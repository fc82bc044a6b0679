#pragma once
// Wording packs: the questions of an instrument as its owner words them, in a file that somebody may load who may use it (domain.md 2.6, Licence).
//
//   {"format":"luwte.wording.1","instrument":"cries13","language":"nl","version":"2008","source":"…","terms":"…",
//    "questions":["…", …],"answers":[{"value":0,"text":"…"}, …]}

#include <QStringList>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/instrument/types.h"

namespace luwte::instrument {

struct Wording
{
    Code instrument;
    Code language;
    QString version, source, terms;
    QStringList questions;
    std::vector<std::pair<int, QString>> answers;

    /// What the answer with this value is called; "" when nobody loaded that.
    [[nodiscard]] QString answerText(int value) const;
    /// Question `number` from 1 on: as loaded, else our own short words for it.
    [[nodiscard]] QString questionText(const Code &of, int number) const;
};

/// Codes "wording.file" (not such a file), "wording.instrument" (Luwte may not hold its questions), "wording.questions", "wording.answers".
[[nodiscard]] Result<Wording> readWording(const QString &text);
/// What is in a pack that was loaded; empty when there is none.
[[nodiscard]] Wording wordingIn(const std::optional<WordingPack> &pack);

} // namespace luwte::instrument
