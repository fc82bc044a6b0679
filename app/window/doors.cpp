#include "app/window/doors.h"

#include <QDir>
#include <QFile>

#include "core/crypto/random.h"
#include "core/vault/vault.h"
#include "ui/kit/file_choice.h"
#include "ui/unlock/first_run.h"
#include "ui/unlock/rekey_page.h"
#include "ui/unlock/restore_page.h"
#include "ui/unlock/unlock_page.h"

namespace luwte::app {

crypto::SecretBytes passphraseIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    crypto::SecretBytes bytes(4096);
    const qint64 got = file.read(reinterpret_cast<char *>(bytes.data()), qint64(bytes.size()));
    bytes.resize(std::size_t(std::max<qint64>(0, got)));
    bytes.erase(std::find_if(bytes.begin(), bytes.end(), [](std::uint8_t c) { return c == '\n' || c == '\r'; }), bytes.end());
    return bytes;
}

Doors::Doors(Window &window, const Clock &clock, const QString &folder, bool usual)
    : m_window(window), m_clock(clock), m_folder(folder), m_home(folder), m_usual(usual)
{
    askFolder = [this] { return ui::chooseFolder(&m_window.frame(), say("door", "Kies de map van het bestand")); };
    askBackup = [this] { return ui::chooseFile(&m_window.frame(), say("door", "Kies de reservekopie"), say("door", "Reservekopie (*.tar)")); };
    askPlace = [this] { return ui::chooseFolder(&m_window.frame(), say("door", "Kies waar de reservekopie komt te staan")); };
    window.setDoor([this] { return make(); });
    window.setSideDoor(QStringLiteral("rekey"), [this] { return makeRekey(); });
}

Doors::~Doors()
{
    m_window.setDoor({});
    m_window.setSideDoor(QStringLiteral("rekey"), {});
}

void Doors::practiseIn(const QString &folder, std::function<crypto::SecretBytes()> giver)
{
    m_folder = folder;
    m_practice = std::move(giver);
}

void Doors::turnTo(const QString &folder)
{
    if (folder.isEmpty())
        return;
    // An empty folder is where a new vault may be made; one with other things in it is somebody else's.
    if (!vault::Vault::isVault(folder) && !QDir(folder).isEmpty()) {
        if (auto *door = qobject_cast<ui::DoorPage *>(m_window.frame().door())) {
            door->banner()->setAction({});
            door->banner()->show(ui::Banner::Kind::Attention, say("door", "In deze map staat geen bestand van Luwte. Kies een andere map, of een lege om een nieuw bestand te maken."));
        }
        return;
    }
    m_folder = folder;
    m_practice = {};
    m_window.begin();
}

void Doors::follow(ui::DoorPage *page)
{
    connect(page, &ui::DoorPage::languageChosen, &m_window, &Window::languageChosen);
}

template<class Page>
static void enterFrom(Window &window, Page *page)
{
    // The page goes as soon as the work shows: not from inside its own signal.
    QObject::connect(page, &Page::unlocked, &window, [&window, page] { window.enter(page->take()); }, Qt::QueuedConnection);
}

void Doors::restoreBackup()
{
    m_restoring = true;
    m_window.begin();
}

QWidget *Doors::make()
{
    if (std::exchange(m_restoring, false)) {
        auto *page = new ui::RestorePage(m_clock, vault::Vault::isVault(m_folder) && !m_practice ? m_folder : QString());
        page->askBackup = [this] { return askBackup(); };
        page->askPlace = [this] { return askPlace(); };
        follow(page);
        enterFrom(m_window, page);
        connect(page, &ui::RestorePage::restored, this, [this](const QString &folder) {
            m_folder = folder;
            m_practice = {};
        });
        connect(page, &ui::RestorePage::left, &m_window, &Window::begin, Qt::QueuedConnection);
        return page;
    }
    if (m_practice || vault::Vault::isVault(m_folder)) {
        auto *page = new ui::UnlockPage(m_clock, m_folder, m_usual && m_folder == m_home, m_practice);
        if (cost)
            page->setCost(*cost);
        follow(page);
        enterFrom(m_window, page);
        connect(page, &ui::UnlockPage::otherWanted, this, [this] { turnTo(m_practice ? m_home : askFolder()); }, Qt::QueuedConnection);
        connect(page, &ui::UnlockPage::restoreWanted, this, &Doors::restoreBackup, Qt::QueuedConnection);
        connect(page, &ui::UnlockPage::practiceWanted, this, &Doors::makePractice, Qt::QueuedConnection);
        return page;
    }
    auto *page = new ui::FirstRun(m_clock, m_folder, cost);
    follow(page);
    enterFrom(m_window, page);
    connect(page, &ui::FirstRun::otherWanted, this, [this] { turnTo(askFolder()); }, Qt::QueuedConnection);
    connect(page, &ui::FirstRun::restoreWanted, this, &Doors::restoreBackup, Qt::QueuedConnection);
    connect(page, &ui::FirstRun::practiceWanted, this, &Doors::makePractice, Qt::QueuedConnection);
    return page;
}

QWidget *Doors::makeRekey()
{
    auto *page = new ui::RekeyPage(m_clock, m_folder, cost);
    follow(page);
    enterFrom(m_window, page);
    connect(page, &ui::RekeyPage::left, &m_window, &Window::begin, Qt::QueuedConnection);
    return page;
}

void Doors::makePractice()
{
    m_exercise = std::make_unique<QTemporaryDir>();
    if (!m_exercise->isValid())
        return;
    auto secret = std::make_shared<crypto::SecretBytes>(crypto::randomSecret(32));
    practiseIn(m_exercise->filePath(QStringLiteral("oefenen")), [secret] { return *secret; });
    m_window.begin();
}

} // namespace luwte::app
