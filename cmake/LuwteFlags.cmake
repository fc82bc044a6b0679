# How every target is compiled and linked; targets take it by linking luwte_flags.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    add_compile_options(-fpch-preprocess) # without it ccache keeps nothing that uses a precompiled header
  endif()
endif()

add_library(luwte_flags INTERFACE)
target_compile_options(luwte_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast
  -Wcast-align -Woverloaded-virtual -Wconversion -Wno-sign-conversion -Wformat=2 -fstack-protector-strong)
target_compile_definitions(luwte_flags INTERFACE QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400 $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>)
target_link_options(luwte_flags INTERFACE -Wl,-z,relro,-z,now)

find_program(MOLD_PROGRAM mold)
find_program(LLD_PROGRAM ld.lld)
if(MOLD_PROGRAM)
  target_link_options(luwte_flags INTERFACE -fuse-ld=mold)
elseif(LLD_PROGRAM)
  target_link_options(luwte_flags INTERFACE -fuse-ld=lld)
endif()

if(LUWTE_SANITIZE OR LUWTE_FUZZ)
  target_compile_options(luwte_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(luwte_flags INTERFACE -fsanitize=address,undefined)
  # GCC 12 sees ghosts in instrumented std::variant code; the release build keeps the warning.
  target_compile_options(luwte_flags INTERFACE -U_FORTIFY_SOURCE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()

if(LUWTE_FUZZ)
  if(NOT CMAKE_CXX_COMPILER_ID MATCHES Clang)
    message(FATAL_ERROR "Fuzzing needs clang: cmake --preset fuzz")
  endif()
  target_compile_options(luwte_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
