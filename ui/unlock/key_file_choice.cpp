#include "ui/unlock/key_file_choice.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSettings>

#include "core/base/fault.h"
#include "core/base/say.h"
#include "core/vault/credential.h"
#include "ui/kit/buttons.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

void forgetChosenFiles()
{
    QSettings settings(QSettings::UserScope, QStringLiteral("QtProject"));
    settings.beginGroup(QStringLiteral("FileDialog"));
    settings.remove(QStringLiteral("history"));
    settings.remove(QStringLiteral("lastVisited"));
}

KeyFileChoice::KeyFileChoice(QWidget *parent) : Localized(parent), m_choose(new SecondaryButton), m_which(new MutedText)
{
    askFile = [this] {
        const QString path = QFileDialog::getOpenFileName(window(), say("keyfile", "Kies je sleutelbestand"));
        forgetChosenFiles();
        return path;
    };
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_choose);
    row->addWidget(m_which, 1);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &KeyFileChoice::choose);
    KeyFileChoice::retranslate();
}

void KeyFileChoice::choose()
{
    const QString path = askFile();
    if (path.isEmpty())
        return;
    try {
        use(path);
    } catch (const Fault &fault) {
        clear();
        emit failed(fault.text());
    }
}

void KeyFileChoice::use(const QString &path)
{
    m_digest = vault::readKeyFile(path);
    m_name = QFileInfo(path).fileName();
    retranslate();
    emit chosen();
}

void KeyFileChoice::clear()
{
    m_digest.clear();
    m_name.clear();
    retranslate();
}

void KeyFileChoice::retranslate()
{
    m_choose->setText(say("keyfile", "Kies een sleutelbestand"));
    m_which->setText(m_digest.empty() ? say("keyfile", "Nog geen sleutelbestand gekozen.") : say("keyfile", "Gekozen: %1").arg(m_name));
}

} // namespace luwte::ui
