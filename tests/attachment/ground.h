#pragma once
// A client with a case to keep files for. All people and letters are invented.

#include <QFile>
#include <catch2/catch_test_macros.hpp>

#include "core/attachment/commands.h"
#include "core/attachment/content.h"
#include "core/attachment/views.h"
#include "core/victim/commands.h"
#include "tests/support/test_house.h"

namespace luwte::test {

struct Files : House
{
    Files() : House({victim::addTo, attachment::addTo})
    {
        victim::Person somebody;
        somebody.chosenName = QStringLiteral("Verzonnen Valentina");
        person = put(somebody);
        victim::Case c;
        c.person = person;
        c.number = QStringLiteral("2026-0001-TEST");
        c.state = Code("active");
        caseId = put(c);
    }

    [[nodiscard]] QJsonObject facts(const QJsonObject &more = {}) const
    {
        QJsonObject with{{"case", caseId.toText()}, {"title", "Brief van de huisarts"}, {"kind", "medical"}};
        for (auto it = more.begin(); it != more.end(); ++it)
            with.insert(it.key(), it.value());
        return with;
    }
    Id kept(QByteArrayView bytes, const QJsonObject &more = {})
    {
        const auto done = attachment::add(door(), facts(more), bytes);
        REQUIRE(done);
        return done->id;
    }
    /// The codes with which it is not kept.
    QString refusedBytes(QByteArrayView bytes, const QJsonObject &with) { return codesOf(attachment::add(door(), with, bytes)); }

    template<class T>
    static QString codesOf(const Result<T> &result)
    {
        QStringList codes;
        if (!result)
            for (const Refusal &refusal : result.error())
                codes.append(refusal.code);
        codes.sort();
        return codes.join(u' ');
    }
    [[nodiscard]] qint64 parts() { return connection().number("SELECT count(*) FROM attachment_part"); }

    Id person;
    Id caseId;
};

/// Bytes that do not compress and repeat nowhere.
inline QByteArray noise(qsizetype size, quint32 seed = 1)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 x = seed * 2654435761U + 1;
    for (char &c : bytes) {
        x ^= x << 13;
        x ^= x >> 17;
        x ^= x << 5;
        c = char(x >> 24);
    }
    return bytes;
}

} // namespace luwte::test
