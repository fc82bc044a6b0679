#include "ui/unlock/recovery_check.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

#include "core/base/say.h"
#include "core/crypto/random.h"
#include "ui/kit/buttons.h"
#include "ui/kit/theme.h"
#include "ui/unlock/recovery_code.h"

namespace luwte::ui {

static bool printCode(QWidget *parent, const crypto::SecretBytes &code)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(say("preview", "Document"));
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    QPainter painter(&printer);
    paintRecoverySheet(painter, printer.pageRect(QPrinter::DevicePixel).translated(-printer.pageRect(QPrinter::DevicePixel).topLeft()), code, printer.resolution() / 72.0);
    return true;
}

RecoveryCheck::RecoveryCheck(QWidget *parent)
    : Localized(parent), m_shown(new RecoveryCode), m_print(new SecondaryButton), m_firstLabel(new Text), m_secondLabel(new Text), m_first(new QLineEdit), m_second(new QLineEdit)
{
    askPrint = [this](const crypto::SecretBytes &code) { return printCode(this, code); };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_shown);
    column->addWidget(m_print, 0, Qt::AlignLeft);
    auto *groups = new QHBoxLayout;
    groups->setSpacing(space::l);
    for (const auto &[label, edit] : {std::pair(m_firstLabel, m_first), std::pair(m_secondLabel, m_second)}) {
        auto *pair = new QVBoxLayout;
        pair->setSpacing(space::xs);
        pair->addWidget(label);
        pair->addWidget(edit);
        label->setBuddy(edit);
        edit->setMaxLength(12);
        groups->addLayout(pair);
    }
    column->addLayout(groups);
    setFocusProxy(m_print);
    connect(m_print, &QPushButton::clicked, this, [this] { (void)askPrint(m_code); });
    RecoveryCheck::retranslate();
}

RecoveryCheck::~RecoveryCheck() = default;

void RecoveryCheck::setCode(crypto::SecretBytes code)
{
    m_code = std::move(code);
    m_shown->setCode(m_code);
    m_first->clear();
    m_second->clear();
    if (!m_code.empty()) {
        // Which groups are asked is not known before, so that both halves of the paper are looked at.
        const QByteArray dice = crypto::randomBytes(2);
        const int half = recoveryGroups(m_code) / 2;
        m_asked = {std::uint8_t(dice.at(0)) % half, half + std::uint8_t(dice.at(1)) % half};
    }
    retranslate();
}

QString RecoveryCheck::problem()
{
    const std::pair<QLineEdit *, int> asked[] = {{m_first, m_asked.first}, {m_second, m_asked.second}};
    for (const auto &[edit, group] : asked)
        if (!fitsRecoveryGroup(m_code, group, edit->text())) {
            edit->setFocus(Qt::OtherFocusReason);
            return say("first-run", "Groep %1 is nog niet zoals op het blad. Kijk nog een keer.").arg(group + 1);
        }
    return {};
}

void RecoveryCheck::retranslate()
{
    m_print->setText(say("first-run", "Druk de code af"));
    for (const auto &[label, edit, group] : {std::tuple(m_firstLabel, m_first, m_asked.first), std::tuple(m_secondLabel, m_second, m_asked.second)}) {
        label->setText(say("first-run", "Groep %1").arg(group + 1));
        edit->setAccessibleName(label->text());
    }
}

} // namespace luwte::ui
