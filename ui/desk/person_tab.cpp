#include "ui/desk/person_tab.h" // the meta object
