# luwte_fuzz(NAME SOURCES … LINKS …): a program fuzz_NAME around LLVMFuzzerTestOneInput.
#
# In the fuzz preset libFuzzer drives it. In every other preset it is a test: it replays tests/fuzz/corpus/NAME, so that what once broke
# stays mended in release and under the sanitizers.
function(luwte_fuzz name)
  cmake_parse_arguments(F "" "" "SOURCES;LINKS" ${ARGN})
  set(target fuzz_${name})
  add_executable(${target} ${F_SOURCES})
  target_link_libraries(${target} PRIVATE ${F_LINKS} luwte_flags)
  if(NOT TARGET fuzz_all)
    add_custom_target(fuzz_all)
  endif()
  add_dependencies(fuzz_all ${target})
  if(LUWTE_FUZZ)
    target_link_options(${target} PRIVATE -fsanitize=fuzzer)
  else()
    target_sources(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests/fuzz/replay.cpp")
    add_test(NAME ${target} COMMAND ${target} "${PROJECT_SOURCE_DIR}/tests/fuzz/corpus/${name}")
    luwte_test_environment(${target})
  endif()
endfunction()
