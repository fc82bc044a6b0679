#pragma once
// Sharing, on one page (ux.md 2.14): recipient, purpose, ground, exactly what goes, whether the client knows; then the decision and its print.

#include "core/victim/types.h"
#include "ui/desk/desk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/form.h"

class QTimer;

namespace luwte::ui {

class Banner;

class ShareCard : public Localized<Card>
{
    Q_OBJECT

public:
    ShareCard(Desk &desk, const victim::Case &c, QWidget *parent = nullptr);
    void begin();
    void carryOut();

signals:
    void shared(const luwte::Id &sharing);
    void cancelled();
    void touched();

protected:
    void retranslate() override;

private:
    void addFields();
    /// Rows that the answers ask for, and what goes by them.
    void look();
    void showWhatGoes(const QJsonObject &preview);
    void choose(const QString &field, bool goes);
    [[nodiscard]] QJsonObject asked() const;

    Desk &m_desk;
    Id m_case;
    Form *m_form;
    QList<Heading *> m_headings;
    Banner *m_stop;
    Text *m_count;
    MutedText *m_stays;
    QVBoxLayout *m_goes;
    Section *m_more;
    QTimer *m_wait;
    PrimaryButton *m_do;
    SecondaryButton *m_back;
    QString m_purpose;
    QStringList m_fields; ///< chosen by hand; empty: what the purpose needs
    QString m_seen;       ///< hash of what is shown
};

} // namespace luwte::ui
