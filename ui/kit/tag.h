#pragma once
// Small marks: a tag with a word, and a line that names a person.

#include <QWidget>

#include "ui/kit/localized.h"
#include "ui/kit/text.h"

namespace luwte::ui {

/// A word in a soft box: status, kind, region. Never a button.
class Tag : public QWidget
{
    Q_OBJECT

public:
    explicit Tag(const QString &text = {}, Tone tone = Tone::Muted, QWidget *parent = nullptr);
    void set(const QString &text, Tone tone);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};

/// A person in one line: name first, then the quieter facts ("zij/haar · 41 · Mandarijn, tolk nodig"). No picture, by design.
class PersonLine : public QWidget
{
    Q_OBJECT

public:
    explicit PersonLine(QWidget *parent = nullptr);
    void setPerson(const QString &name, const QStringList &facts = {}, int risk = -1);
    [[nodiscard]] QString name() const { return m_name->text(); }

private:
    Heading *m_name;
    MutedText *m_facts;
    class RiskBadge *m_risk;
};

} // namespace luwte::ui
