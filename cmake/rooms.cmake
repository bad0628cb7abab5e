# SPDX-License-Identifier: GPL-3.0-or-later
# The files that match the globs, without those of other platforms (*_linux.cpp, and *_other.cpp where
# there is none for the platform).
function(parascope_sources result)
  file(GLOB sources CONFIGURE_DEPENDS ${ARGN})
  if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    list(FILTER sources EXCLUDE REGEX "_(windows|macos|other)\\.cpp$")
  else()
    list(FILTER sources EXCLUDE REGEX "_(linux|windows|macos)\\.cpp$")
  endif()
  set(${result} "${sources}" PARENT_SCOPE)
endfunction()

# Qt and the standard library are most of what a file takes to compile: they are read once for all rooms and
# once for all tests. OFF shows includes that a file forgot.
option(PARASCOPE_PCH "Precompile the headers that most files include" ON)
if(PARASCOPE_FUZZ)
  set(PARASCOPE_PCH OFF) # its rooms differ in their flags
endif()
#   parascope_precompile(target HEADERS <vector> ...)   or   parascope_precompile(target LIKE other_target)
function(parascope_precompile target)
  cmake_parse_arguments(PCH "" "LIKE" "HEADERS" ${ARGN})
  if(NOT PARASCOPE_PCH)
    return()
  endif()
  if(PCH_LIKE)
    target_precompile_headers(${target} REUSE_FROM ${PCH_LIKE})
  else()
    target_precompile_headers(${target} PRIVATE ${PCH_HEADERS})
  endif()
  # so that a compiler cache can tell what is in it
  target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endfunction()
set(PARASCOPE_COMMON_HEADERS <QByteArray> <QDir> <QFile> <QJsonArray> <QJsonDocument> <QJsonObject> <QList>
    <QMap> <QObject> <QString> <QStringList> <QThread> <QTimer> <algorithm> <array> <atomic> <bit> <chrono> <cmath> <cstdint>
    <cstring> <deque> <functional> <limits> <map> <memory> <mutex> <numeric> <optional> <random> <set> <span> <string>
    <string_view> <thread> <utility> <vector>)

# A room is one folder below src/core and one static library. It links the rooms before it and
# nothing else, so that an arrow in the wrong direction fails to link as well as to pass the check.
#   parascope_room(NAME measure FOLDERS measure USES parascope-base LIBS Qt6::Core)
function(parascope_room)
  cmake_parse_arguments(ROOM "" "NAME" "FOLDERS;USES;LIBS;PRIVATE_LIBS" ${ARGN})
  set(globs "")
  foreach(folder ${ROOM_FOLDERS})
    list(APPEND globs "${folder}/*.cpp" "${folder}/*.h")
  endforeach()
  parascope_sources(sources ${globs})
  if(NOT sources)
    add_library(parascope-${ROOM_NAME} INTERFACE)
    target_link_libraries(parascope-${ROOM_NAME} INTERFACE parascope-options ${ROOM_USES} ${ROOM_LIBS})
    return()
  endif()
  add_library(parascope-${ROOM_NAME} STATIC ${sources})
  target_include_directories(parascope-${ROOM_NAME} PUBLIC "${CMAKE_SOURCE_DIR}/src/core")
  target_link_libraries(parascope-${ROOM_NAME} PUBLIC parascope-options ${ROOM_USES} ${ROOM_LIBS} PRIVATE ${ROOM_PRIVATE_LIBS})
  set_target_properties(parascope-${ROOM_NAME} PROPERTIES LINKER_LANGUAGE CXX)
  if(ROOM_NAME STREQUAL "base")
    parascope_precompile(parascope-base HEADERS ${PARASCOPE_COMMON_HEADERS})
  else()
    parascope_precompile(parascope-${ROOM_NAME} LIKE parascope-base)
  endif()
endfunction()

# What `git describe` says of this tree now; empty without git. Configured anew after each commit.
function(parascope_revision result)
  set(${result} "" PARENT_SCOPE)
  find_package(Git QUIET)
  if(NOT GIT_FOUND OR NOT EXISTS "${PROJECT_SOURCE_DIR}/.git/logs/HEAD")
    return()
  endif()
  set_property(DIRECTORY "${PROJECT_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/.git/logs/HEAD")
  execute_process(COMMAND "${GIT_EXECUTABLE}" describe --tags --always --dirty WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    OUTPUT_VARIABLE text OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  set(${result} "${text}" PARENT_SCOPE)
endfunction()
