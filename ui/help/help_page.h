#pragma once
// "Toetsen en hulp" (F1): the keys there are, and in short what a person wants to know when something stands in the way.

#include "ui/desk/rooms.h"

class QVBoxLayout;

namespace luwte::ui {

class HelpPage : public Page
{
    Q_OBJECT

public:
    /// `quicks`: the quick actions, of which some have keys of their own.
    explicit HelpPage(const QList<Rooms::Quick> &quicks, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void addKeys(const QString &title, const QList<std::pair<QString, QString>> &lines);
    void addAdvice();

    QList<Rooms::Quick> m_quicks;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_cards = nullptr;
};

} // namespace luwte::ui
