#pragma once
// What comes out of a printed PDF, by the tools that other people have.

#include <QStringList>

namespace luwte::test {

/// Standard output of a program that is expected to succeed.
[[nodiscard]] QByteArray outputOf(const QString &program, const QStringList &arguments);
/// What somebody reads who gets the paper, on one line.
[[nodiscard]] QString textOf(const QString &pdf);
/// Names of the fonts inside, without the tag of a subset; the test fails when one is not embedded.
[[nodiscard]] QStringList fontsOf(const QString &pdf);
/// Sound (qpdf), on A4, with every font inside.
void checkPaper(const QString &pdf);

} // namespace luwte::test
