#pragma once
// The file that answers a request for access: everything that is held about one person, from the descriptions of the records, so that
// nothing is left out that somebody adds later. What is about somebody else is blacked out, with the reason.

#include "core/command/catalog.h"
#include "core/privacy/types.h"

namespace luwte::privacy {

/// One text that somebody reads through before the file can go.
struct TextToRead
{
    Id record;
    QString kind;  ///< "note"
    QString label; ///< "Notitie"
    QDate on;      ///< when it was made
    QStringList texts;
    bool read = false;
    std::vector<Redaction> redactions; ///< those with a passage
};
[[nodiscard]] std::vector<TextToRead> textsToRead(store::Connection &connection, const Request &request);

struct FileFact
{
    QString label;
    QString text;
};

struct FileRecord
{
    QString title; ///< "Notitie, 2 mrt 2026"
    std::vector<FileFact> facts;
};

struct FilePart
{
    QString title; ///< "Notitie": all records of one kind
    std::vector<FileRecord> records;
};

struct FileChange
{
    Instant at;
    QString by;
    QString what;
};

struct AccessFile
{
    std::vector<FilePart> parts;
    std::vector<FileChange> changes; ///< who did what, oldest first
    int blackedOut = 0;
    QStringList reasons; ///< why, each once
};
[[nodiscard]] AccessFile accessFile(store::Connection &connection, const Request &request);

} // namespace luwte::privacy
