#include "core/store/statement.h"

namespace luwte::store {

Cursor::~Cursor()
{
    m_statement.reset();
}

} // namespace luwte::store
