#include "ui/unlock/key_file_choice.h"

#include <QFileInfo>
#include <QHBoxLayout>

#include "core/base/fault.h"
#include "core/base/say.h"
#include "core/vault/credential.h"
#include "ui/kit/buttons.h"
#include "ui/kit/file_choice.h"
#include "ui/kit/theme.h"

namespace luwte::ui {

KeyFileChoice::KeyFileChoice(QWidget *parent) : Localized(parent), m_choose(new SecondaryButton), m_which(new MutedText)
{
    askFile = [this] { return chooseFile(window(), say("keyfile", "Kies je sleutelbestand")); };
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
