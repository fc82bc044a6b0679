#pragma once
// Reading and importing a sheet off the UI thread, with a connection of its own.

#include <QHash>
#include <QObject>
#include <atomic>
#include <optional>
#include <thread>

#include "core/exchange/import.h"
#include "core/exchange/read_plan.h"
#include "ui/desk/desk.h"

namespace luwte::ui {

class ImportJob : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(Desk &desk, QObject *parent = nullptr);
    ~ImportJob() override; ///< stops and waits: nothing is half done

    /// Reads a sheet and says what would happen.
    void preview(const QString &path);
    /// Carries out what was previewed.
    void carryOut(bool skipFaulty);
    void stop() { m_stop = true; }
    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] const exchange::ImportReport &report() const { return m_report; }
    [[nodiscard]] bool hasPlan() const { return m_plan.has_value(); }
    /// What was read: "intakes.xlsx, blad 'Cases'".
    [[nodiscard]] const QString &source() const { return m_source; }
    /// Who stands in a row; "" for a row that names nobody.
    [[nodiscard]] QString nameIn(int row) const { return m_names.value(row); }

signals:
    void progressed(double share);
    void previewed();
    void imported();
    void failed(const QString &text);
    /// Somebody stopped it: nothing changed.
    void stopped(const QString &text);

private:
    void start(std::function<void()> work);
    [[nodiscard]] exchange::ImportProgress progress();
    Desk &m_desk;
    std::thread m_thread;
    std::atomic<bool> m_stop{false};
    bool m_running = false;
    std::optional<exchange::ImportPlan> m_plan;
    exchange::ImportReport m_report;
    QString m_source;
    QHash<int, QString> m_names;
};

} // namespace luwte::ui
