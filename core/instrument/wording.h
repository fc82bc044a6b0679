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
};

/// Codes "wording.file" (not such a file), "wording.instrument" (Luwte may not hold its questions), "wording.questions", "wording.answers".
[[nodiscard]] Result<Wording> readWording(const QString &text);

} // namespace luwte::instrument
