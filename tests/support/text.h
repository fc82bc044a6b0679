#pragma once
// Lets Catch2 print Qt texts when a comparison fails.

#include <QString>
#include <catch2/catch_tostring.hpp>

template<>
struct Catch::StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
