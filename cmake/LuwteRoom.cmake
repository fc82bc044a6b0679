# luwte_room(NAME SOURCES … LINKS …): one room of the house is one static library. Rooms link only rooms below them;
# tests/includes checks the includes themselves.
function(luwte_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS" ${ARGN})
  add_library(${name} STATIC ${ROOM_SOURCES})
  target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}")
  target_link_libraries(${name} PUBLIC ${ROOM_LINKS} PRIVATE luwte_flags)
  if(CMAKE_CURRENT_SOURCE_DIR MATCHES "^${PROJECT_SOURCE_DIR}/(core/|ui/print|app/cli)")
    target_precompile_headers(${name} REUSE_FROM luwte_pch_core)
  elseif(CMAKE_CURRENT_SOURCE_DIR MATCHES "^${PROJECT_SOURCE_DIR}/(ui/|app/window)")
    target_precompile_headers(${name} REUSE_FROM luwte_pch_ui)
  endif()
endfunction()
