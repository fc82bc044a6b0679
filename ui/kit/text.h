#pragma once
// Labels. All of them show plain text only: a name that holds markup is shown as it was typed.

#include <QLabel>

namespace luwte::ui {

/// Plain text that wraps. `wrap` off: one line.
class Text : public QLabel
{
    Q_OBJECT

public:
    explicit Text(const QString &text = {}, QWidget *parent = nullptr);
};

/// Quiet text beside the main thing, in the muted colour and one step smaller.
class MutedText : public Text
{
    Q_OBJECT

public:
    explicit MutedText(const QString &text = {}, QWidget *parent = nullptr);
};

/// A heading of the page; level 1 is the page's own, 2 a part, 3 a group. Screen readers hear it as a heading.
class Heading : public Text
{
    Q_OBJECT

public:
    explicit Heading(const QString &text = {}, int level = 2, QWidget *parent = nullptr);
    [[nodiscard]] int level() const { return m_level; }

private:
    int m_level;
};

/// Colours the text of a label by a token; follows the theme.
enum class Tone { Plain, Muted, Good, Attention, Error, Accent };
void setTone(QWidget *label, Tone tone);
[[nodiscard]] QColor toneColour(Tone tone);

/// Tells a screen reader that the text of `label` just changed (Alert; Qt 6.8 has announcements).
void announce(QWidget *label);

} // namespace luwte::ui
