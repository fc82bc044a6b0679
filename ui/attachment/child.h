#pragma once
// A program that reads a file of strangers in our place, because a parser of hostile files has no business in the process that holds the key.
// It gets bytes on standard input and gives bytes on standard output; it can write no file, reach no network where the kernel lets us take it away,
// takes so much memory and time and no more, and knows nothing of our environment.

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace luwte::ui {

class Child : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        qint64 memory = 1024LL * 1024 * 1024; ///< bytes of address space
        int cpuSeconds = 15;
        int wallMs = 20'000;
        qint64 output = 128LL * 1024 * 1024; ///< bytes; more is as bad as a crash
    };

    explicit Child(QObject *parent = nullptr) : Child(Limits{}, parent) {}
    Child(const Limits &limits, QObject *parent);
    ~Child() override; ///< ends it

    /// The program in the system's own folders, never in those of PATH; "" when it is not installed.
    [[nodiscard]] static QString find(const QString &program);
    /// One at a time; what still runs is ended first and tells nothing more.
    void start(const QString &path, const QStringList &arguments, const QByteArray &input);
    void stop();
    [[nodiscard]] bool running() const { return m_process != nullptr; }

signals:
    /// `ok`: it ended by itself, in time, with exit code 0.
    void ended(bool ok, const QByteArray &output);

private:
    void read();
    void end(bool ok);
    Limits m_limits;
    QProcess *m_process = nullptr;
    QByteArray m_output;
    QTimer m_timer;
};

} // namespace luwte::ui
