#pragma once
// The keys of the window, once: the frame takes its shortcuts from this list, hints name them from it, and the help page shows it.

#include <QKeyEvent>
#include <QKeySequence>
#include <QList>

namespace luwte::ui {

enum class WindowKey { Search, Open, Back, NextPane, PreviousPane, Lock, Hide, Help, Primary, Print, FindPlace, Keep, Leave, Table, Undo, Redo };

/// Where the help page shows it. Nowhere: no page answers to it yet.
enum class KeyGroup { Everywhere, OnPage, Nowhere };

struct KeyLine
{
    WindowKey key;
    KeyGroup group;
    /// Any of these; for Open the first opens the first page, and so on.
    QList<QKeySequence> sequences;
};

/// In the order of the help page.
[[nodiscard]] const QList<KeyLine> &windowKeys();
/// As people read it: "Ctrl+K"; for Open "Ctrl+1 … Ctrl+8". The first when there are several.
[[nodiscard]] QString keyText(WindowKey key);
/// "Ctrl+3" for the third page; "" when it has none.
[[nodiscard]] QString openKeyText(int number);
/// What it does, as a short sentence: "Zoek of doe iets".
[[nodiscard]] QString keyPurpose(WindowKey key);
/// Whether this press is that key.
[[nodiscard]] bool isKey(WindowKey key, const QKeyEvent &event);

} // namespace luwte::ui
