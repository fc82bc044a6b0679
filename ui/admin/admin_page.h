#pragma once
// Beheer (ux.md 2.17): one's own keys for everybody, staff and the keys of the file for administrators. No case content here.

#include "ui/desk/desk.h"
#include "ui/shell/page.h"

namespace luwte::ui {

class AdminCard;

class AdminPage : public Page
{
    Q_OBJECT

public:
    explicit AdminPage(Desk &desk, QWidget *parent = nullptr);
    void primaryAction() override;
    void activated() override;
    void conceal() override;
    bool escape() override;
    /// The card of this class.
    template<class C>
    [[nodiscard]] C *card() const
    {
        for (AdminCard *one : m_cards)
            if (auto *found = qobject_cast<C *>(one))
                return found;
        return nullptr;
    }

protected:
    void retranslate() override;

private:
    [[nodiscard]] AdminCard *open() const;
    QList<AdminCard *> m_cards;
};

} // namespace luwte::ui
