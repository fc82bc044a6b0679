#pragma once
// Who is known already: the people of the store and those of the rows before. An import looks everybody up here, so that the same person
// is offered as a match and not made twice, also when a row has no name, or a birth date or number that could not be read.

#include <QHash>
#include <QSet>

#include "core/exchange/import_types.h"
#include "core/store/connection.h"

namespace luwte::exchange {

struct Likeness
{
    bool certain = false;
    Alike with;
};

class PeopleIndex
{
public:
    /// Reads the people of the store, a narrow row each (about 300 bytes of memory).
    explicit PeopleIndex(store::Connection &connection);

    /// The same person, when that is certain; else those who are similar, at most five: a number, a birth date, or a whole name of two words
    /// in common while the birth dates do not differ. Certain is, with nothing that contradicts:
    /// - the same name and birth date and phone number, or two of the three that include the name while the third is missing here or there
    ///   (with a phone number only: not when the addresses differ);
    /// - when one of the two has no name: the same birth date and phone number;
    /// - for the people of the store only: the same name, address and incoming referral, text and all. That is a row that was read before.
    ///   One person answers for one such row, so two nameless people of one raid stay two.
    [[nodiscard]] std::vector<Likeness> find(const PlannedRow &row);
    /// A row that will be made; later rows are compared with it.
    void add(const PlannedRow &row);

private:
    struct Known
    {
        Id id;
        int row = 0;
        QString title;
        QString name;   ///< folded words in alphabetical order; "" for a working name
        QString chosen; ///< the same of the chosen name
        QDate born;
        QString phone;
        QString address;
        QString referral;
        QString filed; ///< the referral with the day of registration, when no other day is known; "" otherwise
        QString traits;
    };

    enum Tag : quint8 { NameBorn, NamePhone, BornPhone, Phone, BornWord, Referral, Name };

    [[nodiscard]] static Known describe(const PlannedRow &row);
    void index(Known known);
    void addKey(Tag tag, const QString &a, const QString &b, int position);
    [[nodiscard]] QList<int> at(Tag tag, const QString &a, const QString &b) const;
    [[nodiscard]] static bool samePerson(const Known &a, const Known &b);
    [[nodiscard]] bool sameRow(const Known &row, int position) const;
    [[nodiscard]] static Alike alike(const Known &row, const Known &other);

    std::vector<Known> m_people;
    QMultiHash<size_t, int> m_keys;
    QSet<int> m_spoken; ///< people who answered for a row by their referral
};

} // namespace luwte::exchange
