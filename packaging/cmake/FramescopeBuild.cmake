# How everything here is compiled, and the two functions that every folder uses:
#   framescope_library(NAME [DEPENDS lib...] [LINK target...])   a folder as a library
#   framescope_tests([WINDOW] [LINK target...])                   a folder's tst_*.cpp as one program; WINDOW: uses QtWidgets
# A library sees the headers of the libraries in DEPENDS (and of theirs) and of nobody else: see below.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set_property(GLOBAL PROPERTY AUTOGEN_SOURCE_GROUP "Generated")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # A precompiled header and ccache agree only with these two settings.
    # env of the system where there is one: CMake's own takes longer to start than ccache takes to answer.
    find_program(ENV_PROGRAM env)
    set(environment "${CMAKE_COMMAND}" -E env)
    if(UNIX AND ENV_PROGRAM)
        set(environment "${ENV_PROGRAM}")
    endif()
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${environment} CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_INODECACHE=1
        ${CCACHE_PROGRAM})
endif()

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND NOT APPLE AND NOT WIN32)
    find_program(LLD_PROGRAM ld.lld)
    if(LLD_PROGRAM)
        add_link_options(-fuse-ld=lld)
    endif()
endif()

add_library(framescope_flags INTERFACE)
target_compile_definitions(framescope_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(framescope_flags INTERFACE /W4 /utf-8 /permissive- /Zc:__cplusplus)
    if(FRAMESCOPE_WERROR)
        target_compile_options(framescope_flags INTERFACE /WX)
    endif()
else()
    target_compile_options(framescope_flags INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual)
    if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        target_compile_options(framescope_flags INTERFACE -Wno-shadow)
    else()
        target_compile_options(framescope_flags INTERFACE -Wshadow=local)
    endif()
    if(FRAMESCOPE_WERROR)
        target_compile_options(framescope_flags INTERFACE -Werror)
    endif()
endif()
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT FRAMESCOPE_SANITIZE AND NOT FRAMESCOPE_FUZZ)
    # What distributions ask of a program that reads what strangers send.
    add_compile_options("$<$<CONFIG:Release,RelWithDebInfo>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2;-fstack-protector-strong>")
    add_link_options("$<$<CONFIG:Release,RelWithDebInfo>:LINKER:-z,relro,-z,now>")
endif()
if(FRAMESCOPE_SANITIZE)
    add_compile_options(-fsanitize=${FRAMESCOPE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${FRAMESCOPE_SANITIZE})
endif()

if(FRAMESCOPE_FUZZ)
    # Everything is instrumented; only the targets in tests/fuzz link libFuzzer's main().
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=address,undefined)
endif()

# The folder rule of app/README.md is a compile error, not a convention: a header is included as
# "library/Header.h", and the include root that makes this name work holds one library only. Where
# symbolic links need rights (Windows) the root holds forwarding headers instead.
function(framescope_include_root target folder name)
    set(root "${CMAKE_BINARY_DIR}/include-roots/${name}")
    file(MAKE_DIRECTORY "${root}")
    get_filename_component(parent "${root}/${name}" DIRECTORY)
    file(MAKE_DIRECTORY "${parent}")
    if(WIN32)
        file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE "${folder}" "${folder}/*.h")
        foreach(header IN LISTS headers)
            file(CONFIGURE OUTPUT "${root}/${name}/${header}" CONTENT "#include \"${folder}/${header}\"\n")
        endforeach()
    elseif(NOT EXISTS "${root}/${name}")
        file(CREATE_LINK "${folder}" "${root}/${name}" SYMBOLIC)
    endif()
    target_include_directories(${target} PUBLIC "${root}")
endfunction()

# A folder is a static library: every *.cpp in it (not in sub-folders that have a CMakeLists of their own).
function(framescope_library name)
    cmake_parse_arguments(ARG "" "PREFIX" "DEPENDS;LINK" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    string(REPLACE "/" "_" target "framescope_${name}")
    if(NOT sources)
        file(WRITE "${CMAKE_BINARY_DIR}/empty.cpp" "")
        set(sources "${CMAKE_BINARY_DIR}/empty.cpp")
    endif()
    add_library(${target} STATIC ${sources})
    set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX)
    framescope_include_root(${target} "${CMAKE_CURRENT_SOURCE_DIR}" "${name}")
    target_link_libraries(${target} PRIVATE framescope_flags)
    foreach(dependency IN LISTS ARG_DEPENDS)
        string(REPLACE "/" "_" dependency "${dependency}")
        target_link_libraries(${target} PUBLIC framescope_${dependency})
    endforeach()
    target_link_libraries(${target} PUBLIC ${ARG_LINK})
    framescope_precompile(${target} "${ARG_LINK}")
    framescope_unity(${target} ${sources})
endfunction()

# Several sources of a folder are compiled as one (FRAMESCOPE_UNITY): most of a compile's time goes into what all of them include. A source with a
# tr() of its own (FRAMESCOPE_TR) stays alone, because two functions of one name do not fit into one unit. So do those that say KEEP_ALONE in
# their first lines. Everything must compile alone as well: the presets without FRAMESCOPE_UNITY see to it.
function(framescope_unity target)
    if(NOT FRAMESCOPE_UNITY)
        return()
    endif()
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # It takes what a class of one source uses of an unnamed namespace for something that other units may see.
        target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
    endif()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE BATCH UNITY_BUILD_BATCH_SIZE 8)
    foreach(source IN LISTS ARGN)
        if(source MATCHES "\\.cpp$")
            file(STRINGS "${source}" alone REGEX "^ *FRAMESCOPE_TR\\(|^// KEEP_ALONE" LIMIT_COUNT 1)
            if(alone)
                set_source_files_properties("${source}" PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
            endif()
        endif()
    endforeach()
endfunction()

# One precompiled header serves all of app/, one all of ui/, one all tests: each takes seconds to make.
function(framescope_precompile target link)
    if(WIN32)
        return()
    endif()
    if("${link}" MATCHES "Qt6::Widgets")
        set(pch framescope_ui_pch)
        set(libraries Qt6::Widgets)
        set(headers <memory> <optional> <span> <string> <vector> <QByteArray> <QObject> <QString> <QWidget> <QAbstractItemModel> <QPainter> <QAction>)
    elseif("${link}" MATCHES "^(ui)?test$")
        set(pch framescope_${link}_pch)
        set(libraries Qt6::Network Qt6::Test)
        set(headers <memory> <optional> <span> <string> <vector> <QtCore> <QtTest> <QTcpServer> <QTcpSocket>)
        if("${link}" STREQUAL "uitest")
            list(APPEND libraries Qt6::Widgets)
            list(APPEND headers <QApplication> <QAction> <QComboBox> <QLabel> <QLineEdit> <QListView> <QPainter> <QPushButton> <QToolButton> <QTreeView>)
        endif()
    else()
        set(pch framescope_app_pch)
        set(libraries Qt6::Core)
        set(headers <memory> <optional> <span> <string> <vector> <QByteArray> <QObject> <QString>)
    endif()
    if(NOT TARGET ${pch})
        file(WRITE "${CMAKE_BINARY_DIR}/pch/${pch}.cpp" "")
        add_library(${pch} STATIC "${CMAKE_BINARY_DIR}/pch/${pch}.cpp")
        set_target_properties(${pch} PROPERTIES AUTOMOC OFF)
        target_link_libraries(${pch} PRIVATE framescope_flags ${libraries})
        target_precompile_headers(${pch} PRIVATE ${headers})
    endif()
    target_precompile_headers(${target} REUSE_FROM ${pch})
endfunction()

# The tests of a folder are one program, and each class of it a test: tst_NAME.cpp becomes the ctest FOLDER.NAME, which runs
# `tests_FOLDER NAME`; in tests/ui/log these are ui.log.NAME and `tests_ui_log NAME`. The tests of the folder's models (in models/) are in
# the same program. What is special about one class is said with set_tests_properties() afterwards.
function(framescope_tests)
    cmake_parse_arguments(ARG "WINDOW" "" "LINK;LABELS" ${ARGN})
    file(RELATIVE_PATH folder "${CMAKE_SOURCE_DIR}/tests" "${CMAKE_CURRENT_SOURCE_DIR}")
    string(REPLACE "/" "_" target "tests_${folder}")
    string(REPLACE "/" ";" labels "${folder}")
    string(REPLACE "/" "." folder "${folder}")
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/models/tst_*.cpp")
    add_executable(${target} ${sources})
    target_link_libraries(${target} PRIVATE framescope_flags framescope_test_support ${ARG_LINK})
    # Nothing that moc reads here is made by a library: it need not wait until those are built.
    set_target_properties(${target} PROPERTIES AUTOGEN_ORIGIN_DEPENDS OFF)
    if(ARG_WINDOW)
        framescope_precompile(${target} uitest)
    else()
        framescope_precompile(${target} test)
    endif()
    framescope_unity(${target} ${sources})
    # What the program keeps of its user's (consent, cookies) stays out of the home of whoever runs the tests.
    set(environment "QT_QPA_PLATFORM=offscreen" "XDG_DATA_HOME=${CMAKE_BINARY_DIR}/test-data")
    if(FRAMESCOPE_SANITIZE MATCHES "thread")
        # Tests start programs, which start threads; and Qt is not built with the sanitizer (see the file).
        list(APPEND environment "TSAN_OPTIONS=die_after_fork=0:suppressions=${CMAKE_SOURCE_DIR}/tests/tsan.supp")
    endif()
    foreach(source IN LISTS sources)
        get_filename_component(name "${source}" NAME_WE)
        string(REGEX REPLACE "^tst_" "" name "${name}")
        add_test(NAME "${folder}.${name}" COMMAND ${target} ${name})
        set_tests_properties("${folder}.${name}" PROPERTIES TIMEOUT 120 LABELS "${labels};${ARG_LABELS}"
            # Skipped is what had nothing but skips between initTestCase and cleanupTestCase: for ctest a skip outranks a failure,
            # so a single QSKIP must not count as one.
            SKIP_REGULAR_EXPRESSION "Totals: [0-2] passed, 0 failed, [1-9][0-9]* skipped" ENVIRONMENT "${environment}")
    endforeach()
endfunction()
