#include <catch2/catch_test_macros.hpp>
#include "core/codebook/book.h"
using namespace luwte::codebook;
TEST_CASE("a"){ auto &b=Book::standard(); for(auto n: b.names()) printf("%s %d\n", qPrintable(n), int(b.list(n)->values().size())); }
