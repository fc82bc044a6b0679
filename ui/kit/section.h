#pragma once
// A part of a page that folds. Folded parts leave the Tab order; the summary beside the title says what is inside ("3 alinea's").

#include "ui/kit/localized.h"
#include "ui/kit/text.h"

class QPushButton;
class QVBoxLayout;

namespace luwte::ui {

class Section : public Localized<QWidget>
{
    Q_OBJECT

public:
    explicit Section(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// Quiet text beside the title.
    void setSummary(const QString &summary);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const;
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void addWidget(QWidget *widget);

signals:
    void foldedChanged(bool folded);

protected:
    void retranslate() override;

private:
    QPushButton *m_toggle;
    MutedText *m_summary;
    QWidget *m_inside;
    QVBoxLayout *m_body;
    QString m_title;
};

} // namespace luwte::ui
