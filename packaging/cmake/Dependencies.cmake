# What the program is made of, as the build found it: build/…/packaging/dependencies.json, from which
# packaging/sbom.py makes the bill of materials.
find_package(yaml-cpp QUIET)
find_package(Qt6Keychain QUIET)
set(entries "")
macro(framescope_dependency name version licence home)
    string(APPEND entries "${separator}\n    {\"name\": \"${name}\", \"version\": \"${version}\", \"license\": \"${licence}\", \"homepage\": \"${home}\"}")
    set(separator ",")
endmacro()
set(separator "")
set(modules QtCore QtNetwork QtWebSockets)
if(FRAMESCOPE_WINDOW)
    list(APPEND modules QtGui QtWidgets QtSvg)
endif()
foreach(module IN LISTS modules)
    framescope_dependency(${module} "${Qt6_VERSION}" "LGPL-3.0-only OR GPL-2.0-or-later" "https://www.qt.io")
endforeach()
framescope_dependency(QtNetworkAuth "${Qt6_VERSION}" "GPL-3.0-only" "https://www.qt.io")
framescope_dependency(OpenSSL "${OPENSSL_VERSION}" "Apache-2.0" "https://github.com/openssl/openssl")
set(zlib_version "${ZLIB_VERSION}")
if(NOT zlib_version)
    set(zlib_version "${ZLIB_VERSION_STRING}")
endif()
framescope_dependency(zlib "${zlib_version}" "Zlib" "https://github.com/madler/zlib")
framescope_dependency(LZ4 "${LZ4_VERSION}" "BSD-2-Clause" "https://github.com/lz4/lz4")
if(Brotli_FOUND)
    framescope_dependency(Brotli "${Brotli_VERSION}" "MIT" "https://github.com/google/brotli")
endif()
framescope_dependency(yaml-cpp "${yaml-cpp_VERSION}" "MIT" "https://github.com/jbeder/yaml-cpp")
if(Qt6Keychain_FOUND)
    framescope_dependency(QtKeychain "${Qt6Keychain_VERSION}" "BSD-3-Clause" "https://github.com/frankosterfeld/qtkeychain")
endif()
set(commit "$ENV{FRAMESCOPE_COMMIT}")
find_package(Git QUIET)
if(NOT commit AND GIT_FOUND AND EXISTS "${CMAKE_SOURCE_DIR}/.git")
    execute_process(COMMAND "${GIT_EXECUTABLE}" -C "${CMAKE_SOURCE_DIR}" rev-parse --short=10 HEAD OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/packaging/dependencies.json" CONTENT
"{
  \"name\": \"framescope\", \"version\": \"@PROJECT_VERSION@\", \"commit\": \"@commit@\", \"license\": \"MIT\", \"homepage\": \"@PROJECT_HOMEPAGE_URL@\",
  \"dependencies\": [@entries@
  ]
}
" @ONLY)
