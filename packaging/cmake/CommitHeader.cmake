# Run with -P on every build: writes the commit into a header, and touches it only when it changed.
#   cmake -DSOURCE=… -DOUT=… -P CommitHeader.cmake
find_package(Git QUIET)
set(commit "$ENV{FRAMESCOPE_COMMIT}")
if(NOT commit AND GIT_FOUND AND EXISTS "${SOURCE}/.git")
    execute_process(COMMAND "${GIT_EXECUTABLE}" -C "${SOURCE}" rev-parse --short=10 HEAD
                    OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
set(text "#pragma once\n#define FRAMESCOPE_COMMIT \"${commit}\"\n")
set(old "")
if(EXISTS "${OUT}")
    file(READ "${OUT}" old)
endif()
if(NOT text STREQUAL old)
    file(WRITE "${OUT}" "${text}")
endif()
