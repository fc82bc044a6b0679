#pragma once
// Privacy, for the data protection officer and coordinators: requests that wait for an answer, files whose term is over, decisions to erase,
// and what was erased. Names, no content.

#include "ui/desk/desk.h"
#include "ui/shell/page.h"

class QHBoxLayout;
class QVBoxLayout;

namespace luwte::ui {

class Card;
class CommandCard;
class ErrorSummary;

class PrivacyPage : public Page
{
    Q_OBJECT

public:
    explicit PrivacyPage(Desk &desk, QWidget *parent = nullptr);
    void activated() override;
    void primaryAction() override;
    bool escape() override;

protected:
    void retranslate() override;

private:
    void look();
    void addRequests();
    void addTerms();
    void addErasures();
    void addErased();
    /// Name, state and a quiet line; the buttons go into what it returns.
    QHBoxLayout *addRow(Card *card, const QString &name, const QString &what, const QString &term, bool urgent);
    void addOpen(QHBoxLayout *row, const Id &person, const QString &name);
    void open(const QString &command, const QJsonObject &fixed, const QString &verb);
    void closeCard();
    void carryOut(const QString &command, const QJsonObject &with);

    Desk &m_desk;
    ErrorSummary *m_summary;
    QVBoxLayout *m_list;
    CommandCard *m_card = nullptr;
};

} // namespace luwte::ui
