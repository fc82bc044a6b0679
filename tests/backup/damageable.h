#pragma once
// An office with a page or two in every table that matters, closed, whose store can be damaged page by page.

#include "core/attachment/content.h"
#include "tests/backup/place.h"

namespace luwte::test {

inline constexpr qint64 pageSize = 4096;

class Damageable
{
public:
    Damageable()
    {
        const Id c = place.office.openCase("Valentina");
        QJsonObject note = with(R"({"case":"%1","type":"contact"})", c);
        for (int i = 0; i < 12; ++i) {
            note.insert(s("text"), QString(i == 11 ? 9000 : 900, QChar(u'a' + i)));
            place.office.do_("note.add", note);
        }
        REQUIRE(attachment::add(place.office.door(), with(R"({"case":"%1","title":"Brief","kind":"other"})", c), letter));
        place.office.lock();
        whole = bytesOf(store());
        REQUIRE(whole.size() % pageSize == 0);
        files = allIn(place.office.folder());
    }
    [[nodiscard]] QString store() const { return place.office.folder() + s("/store.db"); }
    [[nodiscard]] qint64 pages() const { return whole.size() / pageSize; }
    void damage(const QList<qint64> &which)
    {
        QByteArray bytes = whole;
        for (const qint64 page : which)
            bytes[(page - 1) * pageSize + 1000] = char(bytes[(page - 1) * pageSize + 1000] ^ 1);
        setBytes(store(), bytes);
    }
    std::unique_ptr<vault::Vault> open(vault::Access access = vault::Access::ReadOnly)
    {
        return vault::Vault::open(place.office.folder(), {}, place.office.recoveryKey(), access, house::catalog().steps());
    }
    Place place;
    QByteArray whole;
    QByteArray letter = QByteArray("Een brief op papier. ").repeated(700); ///< of a client, on some four pages
    QStringList files;
};

} // namespace luwte::test
