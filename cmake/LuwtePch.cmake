# Precompiled headers: most of the time a source of ours takes to compile goes into Qt's and the standard library's headers. Three sets
# exist, made once per build and used by every target that is compiled alike; each holds only what its floor may include anyway
# (tests/includes reads the sources, so a source still names what it uses; `-DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON` proves that it does).
set(luwte_pch_core_headers <QByteArray> <QDate> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLocale>
  <QRegularExpression> <QSet> <QString> <QStringList> <QVariant> <algorithm> <array> <cmath> <functional> <memory> <optional> <string>
  <utility> <variant> <vector> <tl/expected.hpp>)
set(luwte_pch_ui_headers ${luwte_pch_core_headers} <QAbstractItemModel> <QAccessibleWidget> <QApplication> <QBoxLayout> <QEvent> <QIcon>
  <QKeyEvent> <QLabel> <QLineEdit> <QPainter> <QPointer> <QPushButton> <QScrollArea> <QTimer> <QToolButton> <QWidget>)
set(luwte_pch_test_headers ${luwte_pch_core_headers} <catch2/catch_test_macros.hpp>)

# A target of its own carries each set: a change of a room never makes the headers anew. Programs are compiled as position independent
# executables and rooms as position independent code, so the tests have a set of their own.
file(WRITE "${CMAKE_BINARY_DIR}/pch/empty.cpp" "// carries precompiled headers\n")
file(WRITE "${CMAKE_BINARY_DIR}/pch/main.cpp" "int main()\n{\n    return 0;\n}\n")

function(luwte_make_pch)
  add_library(luwte_pch_core OBJECT "${CMAKE_BINARY_DIR}/pch/empty.cpp")
  target_link_libraries(luwte_pch_core PRIVATE Qt6::Core tl::expected luwte_flags)
  target_precompile_headers(luwte_pch_core PRIVATE ${luwte_pch_core_headers})
  add_library(luwte_pch_ui OBJECT "${CMAKE_BINARY_DIR}/pch/empty.cpp")
  target_link_libraries(luwte_pch_ui PRIVATE Qt6::Widgets tl::expected luwte_flags)
  target_precompile_headers(luwte_pch_ui PRIVATE ${luwte_pch_ui_headers})
endfunction()

function(luwte_make_test_pch)
  add_executable(luwte_pch_test "${CMAKE_BINARY_DIR}/pch/main.cpp")
  target_link_libraries(luwte_pch_test PRIVATE Qt6::Core tl::expected Catch2::Catch2 luwte_flags)
  target_precompile_headers(luwte_pch_test PRIVATE ${luwte_pch_test_headers})
endfunction()
