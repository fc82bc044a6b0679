#include "ui/kit/field_row.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include "ui/kit/icon_label.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

FieldRow::FieldRow(const QString &label, FieldWidget *field, QWidget *parent)
    : Localized(parent), m_label(label), m_field(field), m_labelText(new Text(label, this)), m_help(new MutedText), m_errorLine(new QWidget),
      m_errorText(new Text), m_cell(new QWidget(this)), m_grid(new QGridLayout(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::xs);
    m_labelText->setBuddy(field->focusTarget());
    auto *cell = new QGridLayout(m_cell);
    cell->setContentsMargins(0, 0, 0, 0);
    cell->setVerticalSpacing(space::xs);
    cell->setHorizontalSpacing(space::s);
    cell->addWidget(field, 0, 0);
    cell->addWidget(m_errorLine, 1, 0, 1, 2);
    cell->addWidget(m_help, 2, 0, 1, 2);
    cell->setRowStretch(3, 1);
    cell->setColumnStretch(2, 1);
    cell->setColumnStretch(0, 1000);
    auto *line = new QHBoxLayout(m_errorLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(new IconLabel(QStringLiteral("attention"), Tone::Error), 0, Qt::AlignTop);
    line->addWidget(m_errorText, 1);
    setTone(m_errorText, Tone::Error);
    m_errorLine->hide();
    m_help->hide();
    connect(field, &FieldWidget::errorChanged, this, &FieldRow::showError);
    arrange(true);
    arrange(false);
    retranslate();
}

void FieldRow::setLabel(const QString &label)
{
    m_label = label;
    retranslate();
}

void FieldRow::setHelp(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_field->setDescription(help);
}

void FieldRow::setOptionalHint(bool shown)
{
    m_optional = shown;
    retranslate();
}

void FieldRow::setBeside(QWidget *widget)
{
    static_cast<QGridLayout *>(m_cell->layout())->addWidget(widget, 0, 1);
}

void FieldRow::retranslate()
{
    const QString text = m_optional ? say("form", "%1 (niet verplicht)").arg(m_label) : m_label;
    m_labelText->setText(text);
    m_field->setLabel(text);
}

void FieldRow::showError()
{
    m_errorText->setText(m_field->error());
    m_errorLine->setVisible(!m_field->error().isEmpty());
}

void FieldRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width() >= wideFrom);
}

void FieldRow::arrange(bool wide)
{
    if (wide == m_wide)
        return;
    m_wide = wide;
    m_grid->removeWidget(m_labelText);
    m_grid->removeWidget(m_cell);
    if (wide) {
        m_labelText->setFixedWidth(labelWidth);
        m_labelText->setContentsMargins(0, (controlHeight - fontMetrics().height()) / 2, 0, 0);
        m_grid->addWidget(m_labelText, 0, 0, Qt::AlignTop);
        m_grid->addWidget(m_cell, 0, 1);
        m_grid->setColumnStretch(0, 0);
        m_grid->setColumnStretch(1, 1);
    } else {
        m_labelText->setMinimumWidth(0);
        m_labelText->setMaximumWidth(QWIDGETSIZE_MAX);
        m_labelText->setContentsMargins(0, 0, 0, 0);
        m_grid->addWidget(m_labelText, 0, 0);
        m_grid->addWidget(m_cell, 1, 0);
        m_grid->setColumnStretch(0, 1);
        m_grid->setColumnStretch(1, 0);
    }
}

} // namespace luwte::ui
