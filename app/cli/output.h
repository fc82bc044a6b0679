#pragma once
// What goes out: results on standard output, everything else on standard error.

#include <QJsonValue>

#include "core/base/fault.h"
#include "core/base/result.h"

namespace luwte::cli {

enum Exit { ExitDone = 0, ExitRefused = 1, ExitUsage = 2, ExitKey = 3, ExitData = 4, ExitDisk = 5 };

/// One JSON value on a line of its own.
void printJson(const QJsonValue &value);
void printLine(const QString &text);
/// Progress and messages, standard error.
void tell(const QString &text);
/// One line on standard error, and with `json` {"error":{…}} on standard output.
int failed(bool json, const QString &code, const QString &text, const QString &field, int exit);
int failed(bool json, const Fault &fault);
int failed(bool json, const Refusals &refusals);

} // namespace luwte::cli
