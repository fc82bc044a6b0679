#pragma once
// Notities: what was said and done. Stories stay folded until somebody opens them.

#include "ui/desk/person_tab.h"

class QVBoxLayout;

namespace luwte::ui {

class Card;
class EmptyState;
class Form;
class LinkButton;
class PrimaryButton;

class NotesTab : public PersonTab
{
    Q_OBJECT

public:
    NotesTab(Desk &desk, const Id &person, QWidget *parent = nullptr);
    void refresh(const victim::PersonPage &page) override;
    [[nodiscard]] bool hasField(const QString &field) const override { return field == QLatin1String("text"); }
    void showField(const QString &field) override;
    bool primaryAction() override;
    [[nodiscard]] QJsonObject saveDraft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    void conceal() override;
    [[nodiscard]] Form *form() const { return m_form; }

protected:
    void retranslate() override;

private:
    void fill();
    [[nodiscard]] QWidget *entryOf(const victim::Note &note);

    std::vector<victim::Note> m_notes;
    Id m_case;
    std::size_t m_shown = 20;
    Card *m_ask;
    Form *m_form;
    PrimaryButton *m_save;
    QVBoxLayout *m_list;
    EmptyState *m_empty;
    LinkButton *m_more;
};

} // namespace luwte::ui
