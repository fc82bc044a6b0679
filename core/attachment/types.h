#pragma once
// Documents of a person that are kept inside the vault: letters, decisions, photographs (issue: attachments). The record says what a file is;
// its bytes are apart (content.h), and never in the journal.

#include "core/base/field.h"

namespace luwte::attachment {

struct Attachment : Record
{
    Id person;
    Id caseId;
    QString title;
    Code kind;  ///< ATTACHMENT_KIND
    Code media; ///< ATTACHMENT_MEDIA, from the bytes; decides whether Luwte can show it
    int size = 0;
    QString sha256; ///< 64 hexadecimal digits, of the bytes
    QDate receivedOn;
    QString fromWhom;
    bool secret = false; ///< opened with a reason only
    QDate removedOn;     ///< the bytes are gone; the record tells that they were there
    QString removedReason;

    [[nodiscard]] bool isRemoved() const { return removedOn.isValid(); }
};

/// A file that was written outside the vault, readable for everybody on that computer.
struct Export : Record
{
    Id person;
    Id caseId;
    Id attachment;
    Instant at;
    QString reason;
};

} // namespace luwte::attachment

template<>
const luwte::Description<luwte::attachment::Attachment> &luwte::describe<luwte::attachment::Attachment>();
template<>
const luwte::Description<luwte::attachment::Export> &luwte::describe<luwte::attachment::Export>();
