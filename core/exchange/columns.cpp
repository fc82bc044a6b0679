#include "core/exchange/columns.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "core/base/fold.h"
#include "core/base/say.h"
#include "core/codebook/list.h"

namespace luwte::exchange {

using codebook::Htcds;
using codebook::HtcdsField;
using codebook::plainKey;

namespace {

struct Word
{
    const char *field;
    const char *words; ///< separated by "|"
};

/// What people write above such columns in sheets of their own.
constexpr Word usual[] = {
    {"cas_CaseOwner", "Coördinator|Zorgcoördinator|Casuseigenaar|Coordinator"},
    {"prs_Salutation", "Aanspreekvorm|Aanhef"},
    {"prs_FirstName", "Voornamen|Roepnaam|Naam|Name|Given name|First names|Forename"},
    {"prs_SecondName", "Familienaam|Last name|Surname|Family name"},
    {"con_Consent", "Akkoord|Toestemming registratie"},
    {"prs_Birthdate", "Date of birth|Birth date|DOB|Geb.datum|Geb datum|Geboren|Geboren op"},
    {"prs_Gender", "Geslacht|Genderidentiteit|Sex"},
    {"prs_Citizenship", "Nationality|Nationaliteiten|Land van herkomst|Country of citizenship"},
    {"prs_Title", "Titel"},
    {"prs_Email", "Mail|E-mailadres|Email address|Mailadres"},
    {"prs_HomePhone", "Vaste telefoon|Huistelefoon|Landline"},
    {"prs_MobilePhone", "Telefoon|Telefoonnummer|Tel|Tel.nr|Mobiel|Mobiel nummer|06-nummer|Phone|Phone number|Mobile|Telephone"},
    {"prs_MailingStreet", "Straat|Adres|Straat en huisnummer|Street|Address"},
    {"prs_MailingCity", "Woonplaats|Stad|City|Town"},
    {"prs_MailingState", "State|Province"},
    {"prs_MailingPostalCode", "Zip|Postal code|Postcode"},
    {"prs_MailingCountry", "Land van verblijf|Country"},
    {"vic_TypeOfExploitation", "Uitbuiting|Soort uitbuiting|Exploitation"},
    {"vic_ForcedLabourIndustry", "Sector|Branche|Industry"},
    {"cas_ReferringOrganisation", "Verwijzer|Melder|Aangemeld door|Referred by"},
    {"cas_IncomingReferralDate", "Aanmelddatum|Datum aanmelding|Meldingsdatum|Date of referral|Referral date"},
    {"cas_IncomingReferralDetails", "Toelichting|Bijzonderheden|Opmerkingen|Remarks|Notes|Details"},
};

QHash<QString, const HtcdsField *> makeIndex()
{
    QHash<QString, const HtcdsField *> index;
    const auto add = [&](const QString &text, const HtcdsField *field) {
        const QString key = plainKey(text);
        if (!key.isEmpty() && !index.contains(key))
            index.insert(key, field);
    };
    const auto &fields = Htcds::standard().fields();
    for (const HtcdsField &field : fields)
        add(field.label, &field);
    for (const HtcdsField &field : fields)
        add(field.name, &field);
    for (const HtcdsField &field : fields)
        add(field.nl, &field);
    for (const Word &entry : usual)
        for (const HtcdsField &field : fields)
            if (field.name == QLatin1String(entry.field))
                for (const QString &word : QString::fromUtf8(entry.words).split(u'|'))
                    add(word, &field);
    for (const HtcdsField &field : fields) // last: where the template slips in row 1
        add(field.header, &field);
    return index;
}

bool tellsWho(const HtcdsField &field)
{
    for (const char *name : {"prs_FirstName", "prs_SecondName", "prs_Birthdate", "prs_MobilePhone", "prs_HomePhone"})
        if (field.name == QLatin1String(name))
            return true;
    return false;
}

/// A header is a label, not a story.
constexpr qsizetype maxHeader = 200;

QString headerText(const sheet::Cell &cell)
{
    return cell.kind == sheet::Cell::Kind::Text && cell.text.size() <= maxHeader ? tidy(cell.text) : QString();
}

const HtcdsField *mapped(const ColumnMap &map, const QString &label, int column, bool &said)
{
    const QString letters = sheet::columnName(column);
    for (auto it = map.byKey.begin(); it != map.byKey.end(); ++it) {
        if (!label.isEmpty() && plainKey(it.key()) == plainKey(label)) {
            said = true;
            return *it;
        }
    }
    for (auto it = map.byKey.begin(); it != map.byKey.end(); ++it) {
        if (it.key().compare(letters, Qt::CaseInsensitive) == 0) {
            said = true;
            return *it;
        }
    }
    return nullptr;
}

int recognised(const sheet::Row &row, const ColumnMap &map)
{
    int count = 0;
    for (const sheet::Cell &cell : row.cells) {
        const QString text = headerText(cell);
        if (text.isEmpty())
            continue;
        const bool inMap = std::any_of(map.byKey.keyBegin(), map.byKey.keyEnd(), [&](const QString &key) { return plainKey(key) == plainKey(text); });
        if (inMap || fieldOf(text))
            ++count;
    }
    return count;
}

/// The row with the headers that count: of the rows that look like headers the lowest. -1 when there is none.
int headerAt(const std::vector<sheet::Row> &top, const ColumnMap &map)
{
    std::vector<int> counts;
    int most = 0;
    for (const auto &row : top) {
        counts.push_back(recognised(row, map));
        most = std::max(most, counts.back());
    }
    const int enough = std::max(map.isEmpty() ? 2 : 1, (most + 1) / 2);
    int found = -1;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] >= enough && (found < 0 || std::size_t(found) + 1 == i || counts[std::size_t(found)] < counts[i]))
            found = int(i);
    return found;
}

} // namespace

const HtcdsField *fieldOf(const QString &header)
{
    static const QHash<QString, const HtcdsField *> index = makeIndex();
    return index.value(plainKey(header.left(maxHeader)), nullptr);
}

Result<ColumnMap> readColumnMap(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || document.object().isEmpty())
        return refuse(QStringLiteral("map.json"), say("import", "Schrijf in het kolommenbestand per kolom welk veld erin staat, zoals {\"Achternaam\": \"prs_SecondName\"}."),
            QStringLiteral("map"));
    ColumnMap map;
    Refusals refusals;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString wanted = it.value().toString();
        const HtcdsField *field = wanted.isEmpty() ? nullptr : fieldOf(wanted);
        const bool leaveOut = it.value().isNull() || (it.value().isString() && wanted.isEmpty());
        if (!field && !leaveOut)
            refusals.append({QStringLiteral("map.field"), say("import", "Luwte kent het veld '%1' niet. Kies een naam uit de standaard, zoals prs_FirstName.").arg(wanted.left(60)),
                it.key()});
        map.byKey.insert(tidy(it.key()), field);
    }
    if (!refusals.isEmpty())
        return refuse(refusals);
    return map;
}

Result<Columns> findColumns(const std::vector<sheet::Row> &top, const ColumnMap &map)
{
    Columns columns;
    const int at = headerAt(top, map);
    const sheet::Row *header = at < 0 ? nullptr : &top[std::size_t(at)];
    const sheet::Row *above = at < 1 || top[std::size_t(at) - 1].number + 1 != header->number ? nullptr : &top[std::size_t(at) - 1];
    if (!header && !map.isEmpty() && !top.empty())
        header = &top.front(); // letters only: the first row holds headers that Luwte does not know
    if (!header)
        return columns;
    columns.headerRow = header->number;
    std::size_t width = header->cells.size();
    for (const auto &row : top)
        width = std::max(width, row.cells.size());
    Refusals refusals;
    QStringList used;
    QList<const HtcdsField *> taken;
    QList<bool> settled(qsizetype(width), false);
    const auto give = [&](qsizetype column, const HtcdsField *field) {
        // Two columns for one field: the first counts, the other is kept as a note.
        if (!field || taken.contains(field))
            return;
        taken.append(field);
        columns.fields[column] = field;
        ++columns.known;
        columns.telling = columns.telling || tellsWho(*field);
    };
    columns.fields.fill(nullptr, qsizetype(width));
    for (qsizetype column = 0; column < qsizetype(width); ++column) {
        const auto text = [column](const sheet::Row *row) { return row && std::size_t(column) < row->cells.size() ? headerText(row->cells[std::size_t(column)]) : QString(); };
        const QString label = text(header);
        columns.labels.append(label.isEmpty() && fieldOf(text(above)) ? text(above) : label);
        bool said = false;
        const HtcdsField *field = mapped(map, columns.labels.back(), int(column), said);
        if (said) { // what a person says goes before what a label says
            used << plainKey(columns.labels.back()) << sheet::columnName(int(column));
            settled[column] = true;
            give(column, field);
        }
    }
    for (qsizetype column = 0; column < qsizetype(width); ++column)
        if (!settled[column])
            give(column, fieldOf(columns.labels[column]));
    for (auto it = map.byKey.begin(); it != map.byKey.end(); ++it)
        if (!used.contains(plainKey(it.key())) && !used.contains(it.key().toUpper()))
            refusals.append({QStringLiteral("map.column"), say("import", "In dit blad is geen kolom '%1'. Gebruik de tekst boven de kolom of de letter.").arg(it.key().left(60)), it.key()});
    if (!refusals.isEmpty())
        return refuse(refusals);
    return columns;
}

} // namespace luwte::exchange
