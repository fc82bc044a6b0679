#pragma once
// The English texts (translations/luwte_en.ts), which every program carries as a resource.

#include <QTranslator>

namespace luwte {

/// As long as one exists, say() finds English texts. Needs the application object; a program holds one.
class EnglishTexts
{
public:
    EnglishTexts();
    ~EnglishTexts();
    EnglishTexts(const EnglishTexts &) = delete;
    EnglishTexts &operator=(const EnglishTexts &) = delete;

private:
    QTranslator m_texts;
};

} // namespace luwte
