#include "core/base/fault.h"

namespace luwte {

Fault::Fault(FaultKind kind, QString text, const QString &detail)
    : std::runtime_error((detail.isEmpty() ? text : detail).toStdString()), m_kind(kind), m_text(std::move(text))
{
}

QString Fault::code() const
{
    switch (m_kind) {
    case FaultKind::WrongKey: return QStringLiteral("wrong-key");
    case FaultKind::Denied: return QStringLiteral("denied");
    case FaultKind::Damaged: return QStringLiteral("damaged");
    case FaultKind::Foreign: return QStringLiteral("foreign");
    case FaultKind::Newer: return QStringLiteral("newer");
    case FaultKind::Disk: return QStringLiteral("disk");
    case FaultKind::Busy: return QStringLiteral("busy");
    case FaultKind::Cancelled: return QStringLiteral("cancelled");
    case FaultKind::Internal: break;
    }
    return QStringLiteral("internal");
}

int Fault::exitCode() const
{
    switch (m_kind) {
    case FaultKind::WrongKey:
    case FaultKind::Denied: return 3;
    case FaultKind::Damaged:
    case FaultKind::Foreign:
    case FaultKind::Newer:
    case FaultKind::Internal: return 4;
    case FaultKind::Disk:
    case FaultKind::Busy:
    case FaultKind::Cancelled: break;
    }
    return 5;
}

} // namespace luwte
