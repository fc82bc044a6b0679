#pragma once
// Widgets whose texts change while the program runs. Every widget with texts of its own derives from Localized<…> and sets them in
// retranslate(); it runs again whenever Qt sends QEvent::LanguageChange (see switchLanguage()).

#include <QEvent>
#include <utility>

namespace luwte::ui {

template<class W>
class Localized : public W
{
public:
    using W::W;

protected:
    /// Sets every text this widget made itself. Texts that a page gave are set again by that page.
    virtual void retranslate() {}
    void changeEvent(QEvent *event) override
    {
        W::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            retranslate();
    }
};

} // namespace luwte::ui
