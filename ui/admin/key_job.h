#pragma once
// Makes a key from a passphrase, and sees whether a present one fits, on a thread of its own: both take a second by design. A lock waits for
// neither; what the thread still has then is wiped when it ends, and opens nothing.

#include <QObject>
#include <memory>
#include <optional>

#include "core/vault/header.h"

namespace luwte::ui {

class KeyJob : public QObject
{
    Q_OBJECT

public:
    /// What has to open the slot before anything is made.
    struct Present
    {
        QString folder;
        QString vaultId;
        vault::Slot slot;
        vault::Credential credential;
    };

    explicit KeyJob(QObject *parent = nullptr);
    ~KeyJob() override;
    [[nodiscard]] bool busy() const { return m_state != nullptr; }
    /// Sees whether `present` fits, where there is one, then makes a key of `fresh`, where there is one. Then done() or failed().
    void start(std::optional<Present> present, std::optional<vault::Credential> fresh);
    /// Nothing comes of it any more.
    void drop();
    /// After done(), when a key was made.
    [[nodiscard]] std::optional<vault::FreshKey> take() { return std::move(m_fresh); }

signals:
    void done();
    void failed(const QString &text);

private:
    struct State;
    std::shared_ptr<State> m_state;
    std::optional<vault::FreshKey> m_fresh;
};

} // namespace luwte::ui
