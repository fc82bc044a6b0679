#include "ui/unlock/door_page.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/kit/card.h"
#include "ui/kit/icons.h"
#include "ui/kit/scroll.h"
#include "ui/kit/style.h"
#include "ui/kit/tab_order.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

namespace {

/// The mark with the name of the program.
class Mark final : public QWidget
{
public:
    Mark()
    {
        setTypeStep(this, TypeStep::Title);
        setFixedHeight(controlHeight);
        setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("Luwte")) + 36);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintIcon(&painter, QRectF(0, (height() - 26) / 2., 26, 26), QStringLiteral("logo"), tokens().accent);
        painter.setPen(tokens().text);
        painter.drawText(rect().adjusted(34, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("Luwte"));
    }
};

} // namespace

DoorPage::DoorPage(QWidget *parent) : Localized(parent), m_title(new Heading({}, 1)), m_language(new QPushButton), m_banner(new Banner), m_progress(new ProgressLine), m_column(nullptr), m_body(nullptr)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *column = new QWidget;
    m_column = new QVBoxLayout(column);
    m_column->setSpacing(space::m);
    auto *top = new QHBoxLayout;
    top->addWidget(new Mark);
    top->addStretch();
    top->addWidget(m_language);
    m_column->addLayout(top);
    setButtonRole(m_language, ButtonRole::Quiet);
    m_language->setAutoDefault(false);
    m_language->setIcon(icon(QStringLiteral("language")));
    auto *card = new Card;
    m_body = card->body();
    m_body->setSpacing(space::m);
    m_body->addWidget(m_title);
    m_body->addWidget(m_banner);
    m_body->addWidget(m_progress);
    m_banner->hide();
    m_column->addWidget(card);
    outer->addWidget(scrolling(column));
    connect(m_language, &QPushButton::clicked, this, [this] { emit languageChosen(language() == Language::Dutch ? Language::English : Language::Dutch); });
    DoorPage::retranslate();
}

void DoorPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In the middle, a little above it; in a small window it scrolls.
    const int side = std::max(space::m, (width() - cardWidth) / 2);
    m_column->setContentsMargins(side, std::max(space::l, height() / 8), side, space::l);
}

void DoorPage::setTitle(const QString &title)
{
    m_title->setText(title);
}

QWidget *DoorPage::labelled(Text *label, QWidget *field)
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    return both;
}

bool DoorPage::focusNextPrevChild(bool next)
{
    orderTabs(this);
    return Localized::focusNextPrevChild(next);
}

void DoorPage::retranslate()
{
    const QString other = language() == Language::Dutch ? QStringLiteral("English") : QStringLiteral("Nederlands");
    m_language->setText(other);
    m_language->setAccessibleName(other);
}

void DoorPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().background);
}

} // namespace luwte::ui
