#include "core/base/english.h"

#include <QCoreApplication>

/// A resource inside a static library is only linked when somebody names it; not from inside a namespace.
static void linkEnglish()
{
    Q_INIT_RESOURCE(luwte_english);
}

namespace luwte {

EnglishTexts::EnglishTexts()
{
    linkEnglish();
    if (m_texts.load(QStringLiteral(":/luwte/i18n/luwte_en.qm")))
        QCoreApplication::installTranslator(&m_texts);
}

EnglishTexts::~EnglishTexts()
{
    QCoreApplication::removeTranslator(&m_texts);
}

} // namespace luwte
