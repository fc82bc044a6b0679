#pragma once
// What is known, in two quiet columns: what it is, and what it says.

#include <QList>
#include <QWidget>

class QGridLayout;

namespace luwte::ui {

struct Fact
{
    QString label;
    QString value;
    bool missing = false; ///< "niet gevraagd" and its kin: quieter
};

class Facts : public QWidget
{
    Q_OBJECT

public:
    explicit Facts(QWidget *parent = nullptr);
    void setFacts(const QList<Fact> &facts);

private:
    QGridLayout *m_grid;
};

/// Cards side by side where there is room for `least` pixels each, below one another else; columns end at their own height.
class Columns : public QWidget
{
    Q_OBJECT

public:
    explicit Columns(int least = 400, QWidget *parent = nullptr);
    void add(QWidget *card);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    int m_least, m_columns = 0;
    QList<QWidget *> m_cards;
    QGridLayout *m_grid;
};

} // namespace luwte::ui
