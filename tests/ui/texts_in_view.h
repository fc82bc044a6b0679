#pragma once
// What a person can read on a page or hear of it, and which of that is in the other language.

#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QWidget>

#include "core/base/say.h"

namespace luwte::test {

struct TextInView
{
    QString where; ///< class and name of the widget, and which of its texts
    QString text;
};

/// Texts of all visible widgets under `inside`: labels, buttons, tabs, hints, tables, and what is spoken.
[[nodiscard]] QList<TextInView> textsInView(QWidget *inside);

/// Texts of Luwte in one language, for those that are different in the other.
class Wording
{
public:
    explicit Wording(Language language);
    /// Whether the text, or a part of it between dots, is one of these.
    [[nodiscard]] bool has(const QString &text) const;

private:
    void add(const QString &mine, const QString &other);
    void addLabels();
    [[nodiscard]] bool hasPart(const QString &part) const;

    Language m_language;
    QSet<QString> m_texts, m_others;
    QList<QRegularExpression> m_patterns; ///< of texts with placeholders
};

} // namespace luwte::test
