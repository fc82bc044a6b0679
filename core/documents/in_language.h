#pragma once
// Documents are written in the language of the reader, whatever the screen shows.

#include "core/base/say.h"

namespace luwte::documents {

class InLanguage
{
public:
    explicit InLanguage(const QString &code) : m_before(luwte::language()) { setLanguage(code == QLatin1String("en") ? Language::English : Language::Dutch); }
    ~InLanguage() { setLanguage(m_before); }
    InLanguage(const InLanguage &) = delete;
    InLanguage &operator=(const InLanguage &) = delete;

private:
    Language m_before;
};

} // namespace luwte::documents
