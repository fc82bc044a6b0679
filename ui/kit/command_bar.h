#pragma once
// "Zoek of doe iets" (Ctrl+K): one field for people, places, cards and commands. Results come from a callback and stand in groups in a list
// under the field; the field keeps the focus.

#include <QKeySequence>
#include <functional>

#include "ui/kit/localized.h"
#include "ui/kit/overlay_list.h"
#include "ui/kit/text.h"

class QAction;
class QLineEdit;
class QTimer;

namespace luwte::ui {

struct SearchHit
{
    QString id;
    QString kind;  ///< "person", "place", "card", …
    QString title;
    QString subtitle = {};
    QString badge = {}; ///< a word after the subtitle ("eigen", "regio Oost")
    QString group = {}; ///< heading over hits of this kind; hits of one group come together
    int risk = -1;
    QString iconName = {};
};

/// Answers within 100 ms (G9); called on the UI thread a moment after each keystroke.
using SearchProvider = std::function<QList<SearchHit>(const QString &text)>;

/// Answers when it can, on the UI thread; for what is looked up elsewhere.
using SearchAsker = std::function<void(const QString &text, std::function<void(QList<SearchHit>)> show)>;

class CommandBar : public Localized<QWidget>
{
    Q_OBJECT

public:
    explicit CommandBar(QWidget *parent = nullptr);
    void setProvider(SearchProvider provider);
    /// In place of a provider. Of the answers only that to the last question is shown.
    void setAsker(SearchAsker asker);
    /// What is offered when nothing was found ("Zoek op klank", "Nieuwe intake met deze naam").
    void setFallback(SearchProvider fallback);
    /// A command that can be found by its text or `words`; triggered when chosen. Hidden and disabled actions are not found.
    void addCommand(QAction *action, const QString &words = {});
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] OverlayList *list() const { return m_list; }
    /// Focus, with the old text selected.
    void begin();
    void clear();

signals:
    void chosen(const SearchHit &hit);

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void show(const QString &text, QList<SearchHit> found);
    void take(int row);

    struct Command
    {
        QAction *action;
        QString words;
    };
    QLineEdit *m_edit;
    MutedText *m_keys;
    OverlayList *m_list;
    QTimer *m_delay;
    SearchProvider m_provider, m_fallback;
    SearchAsker m_asker;
    int m_asked = 0; ///< number of the last question
    bool m_waiting = false, m_takeFirst = false;
    QList<Command> m_commands;
    QList<SearchHit> m_hits;
};

} // namespace luwte::ui
