#pragma once
// "Medewerkers": who works with this file, with what key; adding, changing, stopping, letting back in, a new starting passphrase.

#include "ui/admin/admin_card.h"

class QLineEdit;

namespace luwte::house {
struct Holder;
}

namespace luwte::ui {

class Form;
class KeyJob;
class NewPassphrase;
class Tag;

class StaffCard : public AdminCard
{
    Q_OBJECT

public:
    explicit StaffCard(Desk &desk, QWidget *parent = nullptr);
    void look() override;
    void carryOut() override;
    [[nodiscard]] Form *form() const { return m_form; }
    /// Of somebody who is here already: name, roles, region.
    [[nodiscard]] Form *changes() const { return m_change; }
    [[nodiscard]] NewPassphrase *starting() const { return m_starting; }
    /// Where the login name is typed over before somebody is stopped.
    [[nodiscard]] QLineEdit *confirmation() const { return m_confirm; }

protected:
    void wasUnfolded() override;
    void wasFolded() override;
    void retranslate() override;

private:
    enum class Doing { Add, Change, Give, Stop };
    [[nodiscard]] QWidget *rowOf(const house::Holder &holder);
    void begin(Doing what, const house::Holder *holder);
    void stop();
    void change();
    void resume(const house::Holder &holder);
    void keyMade();

    Doing m_doing = Doing::Add;
    Id m_who;
    QString m_name;
    QVBoxLayout *m_rows;
    QList<Tag *> m_tags;
    Text *m_how, *m_confirmLabel;
    QLineEdit *m_confirm;
    Form *m_form, *m_change;
    NewPassphrase *m_starting;
    KeyJob *m_job;
};

} // namespace luwte::ui
