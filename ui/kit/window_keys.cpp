#include "ui/kit/window_keys.h"

#include "core/base/say.h"

namespace luwte::ui {

static QList<QKeySequence> openKeys()
{
    QList<QKeySequence> keys;
    for (int i = 1; i <= 8; ++i)
        keys.append(QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_0 + i))));
    return keys;
}

static QList<QKeySequence> backKeys()
{
#ifdef Q_OS_MACOS
    return {Qt::CTRL | Qt::Key_BracketLeft, Qt::ALT | Qt::Key_Left};
#else
    return {Qt::ALT | Qt::Key_Left};
#endif
}

const QList<KeyLine> &windowKeys()
{
    using enum WindowKey;
    static const QList<KeyLine> lines{
        {Search, KeyGroup::Everywhere, {Qt::CTRL | Qt::Key_K}},
        {Open, KeyGroup::Everywhere, openKeys()},
        {Back, KeyGroup::Everywhere, backKeys()},
        {NextPane, KeyGroup::Everywhere, {Qt::Key_F6}},
        {PreviousPane, KeyGroup::Everywhere, {Qt::SHIFT | Qt::Key_F6}},
        {Lock, KeyGroup::Everywhere, {Qt::CTRL | Qt::Key_L}},
        {Hide, KeyGroup::Everywhere, {Qt::CTRL | Qt::SHIFT | Qt::Key_H}},
        {Help, KeyGroup::Everywhere, {Qt::Key_F1, Qt::CTRL | Qt::Key_Question}},
        {Primary, KeyGroup::OnPage, {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}},
        {Print, KeyGroup::OnPage, {Qt::CTRL | Qt::Key_P}},
        {FindPlace, KeyGroup::OnPage, {Qt::CTRL | Qt::SHIFT | Qt::Key_P}},
        {Keep, KeyGroup::OnPage, {Qt::CTRL | Qt::Key_S}},
        {Leave, KeyGroup::OnPage, {Qt::Key_Escape}},
        {Table, KeyGroup::OnPage, {Qt::CTRL | Qt::Key_T}},
        {Undo, KeyGroup::Nowhere, {QKeySequence::Undo}},
        {Redo, KeyGroup::Nowhere, {Qt::CTRL | Qt::SHIFT | Qt::Key_Z}},
    };
    return lines;
}

static const KeyLine &lineOf(WindowKey key)
{
    for (const KeyLine &line : windowKeys())
        if (line.key == key)
            return line;
    return windowKeys().first();
}

QString keyText(WindowKey key)
{
    const QList<QKeySequence> &sequences = lineOf(key).sequences;
    const QString first = sequences.first().toString(QKeySequence::NativeText);
    return key == WindowKey::Open ? QStringLiteral("%1 … %2").arg(first, sequences.last().toString(QKeySequence::NativeText)) : first;
}

QString openKeyText(int number)
{
    const QList<QKeySequence> &sequences = lineOf(WindowKey::Open).sequences;
    return number >= 1 && number <= sequences.size() ? sequences.at(number - 1).toString(QKeySequence::NativeText) : QString();
}

QString keyPurpose(WindowKey key)
{
    switch (key) {
    case WindowKey::Search: return say("keys", "Zoek een persoon, plek of opdracht");
    case WindowKey::Open: return say("keys", "Open een onderdeel van het menu");
    case WindowKey::Back: return say("keys", "Ga terug naar waar je vandaan kwam");
    case WindowKey::NextPane: return say("keys", "Ga naar het volgende deel van het scherm");
    case WindowKey::PreviousPane: return say("keys", "Ga naar het vorige deel van het scherm");
    case WindowKey::Lock: return say("keys", "Zet Luwte op slot");
    case WindowKey::Hide: return say("keys", "Verberg het scherm; dezelfde toets toont het weer. Drie keer Shift doet hetzelfde");
    case WindowKey::Help: return say("keys", "Open deze pagina");
    case WindowKey::Primary: return say("keys", "Doe wat de gekleurde knop van de pagina doet");
    case WindowKey::FindPlace: return say("keys", "Zoek een plek voor de cliënt in beeld");
    case WindowKey::Print: return say("keys", "Bekijk de afdruk, waar er een is");
    case WindowKey::Keep: return say("keys", "Bewaar nu een concept; Luwte doet dat ook vanzelf");
    case WindowKey::Leave: return say("keys", "Sluit wat open staat, of ga terug; er gaat niets verloren");
    case WindowKey::Table: return say("keys", "Wissel tussen beeld en tabel");
    case WindowKey::Undo: return say("keys", "Maak de laatste stap ongedaan");
    case WindowKey::Redo: return say("keys", "Doe de stap opnieuw");
    }
    return {};
}

bool isKey(WindowKey key, const QKeyEvent &event)
{
    return lineOf(key).sequences.contains(QKeySequence(event.keyCombination()));
}

} // namespace luwte::ui
