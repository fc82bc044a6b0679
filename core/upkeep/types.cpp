#include "core/upkeep/types.h"

using luwte::upkeep::Upkeep;

template<>
const luwte::Description<Upkeep> &luwte::describe<Upkeep>()
{
    static const Description<Upkeep> description({.kind = "upkeep", .table = "upkeep", .nl = "Onderhoud van het bestand", .en = "Upkeep of the file"}, {
        field<&Upkeep::what>({.name = "what", .nl = "Wat", .en = "What", .codes = "UPKEEP", .sensitivity = Sensitivity::Plain, .required = true}),
        field<&Upkeep::at>({.name = "at", .nl = "Stand van", .en = "State of", .sensitivity = Sensitivity::Plain, .required = true}),
        field<&Upkeep::entries>({.name = "entries", .nl = "Regels in het logboek", .en = "Entries in the journal", .sensitivity = Sensitivity::Plain, .required = true}),
        field<&Upkeep::sameDisk>({.name = "same_disk", .nl = "Op dezelfde schijf als het bestand", .en = "On the same disk as the file", .sensitivity = Sensitivity::Plain}),
        field<&Upkeep::lostEntries>({.name = "lost_entries", .nl = "Verloren regels van het logboek", .en = "Lost entries of the journal", .sensitivity = Sensitivity::Plain}),
        field<&Upkeep::lostRecords>({.name = "lost_records", .nl = "Verloren gegevens", .en = "Lost records", .sensitivity = Sensitivity::Plain}),
    });
    return description;
}
