#pragma once
// The two languages of the window, and the choice that is remembered between starts (nothing else is).

#include <QTranslator>

#include "core/base/english.h"
#include "core/base/say.h"

namespace luwte::app {

class Languages
{
public:
    /// Loads the translations that are there; needs the application object.
    Languages();
    ~Languages();
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;

    /// Switches live: every widget sets its texts again.
    void use(Language language);
    /// As chosen before; Dutch the first time.
    [[nodiscard]] static Language remembered();
    static void remember(Language language);

private:
    EnglishTexts m_english; ///< our own texts
    QTranslator m_qtDutch;  ///< Qt's own texts: context menus of fields, print dialogs
};

} // namespace luwte::app
