#pragma once
// "Sleutelbestand": a file on a stick that goes with one's passphrase, as a second lock.

#include "ui/admin/admin_card.h"

namespace luwte::ui {

class CurrentKey;
class KeyFileChoice;
class KeyJob;
class LinkButton;

class KeyFileCard : public AdminCard
{
    Q_OBJECT

public:
    explicit KeyFileCard(Desk &desk, QWidget *parent = nullptr);
    void look() override;
    void carryOut() override;
    [[nodiscard]] CurrentKey *present() const { return m_present; }
    [[nodiscard]] KeyFileChoice *file() const { return m_file; }
    [[nodiscard]] LinkButton *make() const { return m_make; }
    /// Asks where a new key file goes; "" when nobody chose. A test puts its own answer here.
    std::function<QString()> askNewFile;

protected:
    void wasUnfolded() override;
    void wasFolded() override;
    void retranslate() override;

private:
    void makeFile();
    [[nodiscard]] bool has() const;
    CurrentKey *m_present;
    Text *m_how;
    KeyFileChoice *m_file;
    LinkButton *m_make;
    KeyJob *m_job;
};

} // namespace luwte::ui
