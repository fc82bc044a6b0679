#pragma once
// Metingen: a questionnaire is filled in key by key, and what came out is seen over time.

#include "core/instrument/views.h"
#include "ui/desk/person_tab.h"
#include "ui/kit/text.h"

class QVBoxLayout;

namespace luwte::ui {

class AnswerGrid;
class CommandCard;

class MeasurementsTab : public PersonTab
{
    Q_OBJECT

public:
    MeasurementsTab(Desk &desk, const Id &person, QWidget *parent = nullptr);
    void refresh(const victim::PersonPage &page) override;
    bool primaryAction() override;
    void toggleTable() override;
    bool escape() override;
    [[nodiscard]] QJsonObject saveDraft() const override;
    void restoreDraft(const QJsonObject &draft) override;

protected:
    void retranslate() override;

private:
    void build();
    void addNew();
    /// The fields of a form: `values` when it is corrected.
    void fill(const instrument::Form &form, const QString &command, const QJsonObject &fixed, const QJsonObject &values);
    AnswerGrid *addGrid(const instrument::Form &form, const char *what, const QString &answers);
    void openCard(CommandCard *card);
    void closeCard();
    void tell(const QJsonValue &result);
    void loadWording();

    std::optional<victim::Case> m_case;
    int m_age = -1;
    Code m_language;
    bool m_asTable = false;
    QVBoxLayout *m_content;
    Text *m_told;
    CommandCard *m_card = nullptr;
    QString m_command, m_instrument;
    QJsonObject m_fixed;
    QMap<QString, AnswerGrid *> m_grids; ///< by field of the command
};

} // namespace luwte::ui
