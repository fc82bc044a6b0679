#include "app/window/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QSettings>

#include "core/base/locale.h"
#include "ui/kit/theme.h"

namespace luwte::app {

static const char *const languageKey = "language";

Languages::Languages()
{
    (void)m_qtDutch.load(QStringLiteral("qtbase_nl"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_qtDutch);
}

void Languages::use(Language language)
{
    QCoreApplication::removeTranslator(&m_qtDutch);
    if (language == Language::Dutch && !m_qtDutch.isEmpty())
        QCoreApplication::installTranslator(&m_qtDutch);
    setLanguage(language);
    QLocale::setDefault(readersLocale());
    ui::switchLanguage(language);
}

Language Languages::remembered()
{
    return QSettings().value(QLatin1String(languageKey)).toString() == QLatin1String("en") ? Language::English : Language::Dutch;
}

void Languages::remember(Language language)
{
    QSettings().setValue(QLatin1String(languageKey), language == Language::English ? QStringLiteral("en") : QStringLiteral("nl"));
}

} // namespace luwte::app
