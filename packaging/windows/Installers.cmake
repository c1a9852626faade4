# CPack's settings for the installers; a test includes this on Linux too, where makensis can compile the script.
# Sets them in the including scope and in its parent.
macro(framescope_cpack name)
    set(${name} ${ARGN})
    get_directory_property(parent PARENT_DIRECTORY)
    if(parent)
        set(${name} ${ARGN} PARENT_SCOPE)
    endif()
endmacro()
set(framescope_windows "${CMAKE_CURRENT_LIST_DIR}")
framescope_cpack(CPACK_PACKAGE_INSTALL_DIRECTORY Framescope)
framescope_cpack(CPACK_PACKAGE_INSTALL_REGISTRY_KEY Framescope)
framescope_cpack(CPACK_NSIS_DISPLAY_NAME Framescope)
framescope_cpack(CPACK_NSIS_PACKAGE_NAME Framescope)
# NSIS.template.in here replaces CPack's: per user or per machine, file types, links, Start menu.
framescope_cpack(CPACK_MODULE_PATH "${framescope_windows}")
framescope_cpack(CPACK_FRAMESCOPE_ICON "${FRAMESCOPE_ICONS}/framescope.ico")

framescope_cpack(CPACK_WIX_VERSION 4)
framescope_cpack(CPACK_WIX_UPGRADE_GUID "6B0E0A54-5B6B-4C5F-9F0E-3F6B2B1C7D11")
framescope_cpack(CPACK_WIX_PRODUCT_ICON "${FRAMESCOPE_ICONS}/framescope.ico")
framescope_cpack(CPACK_WIX_PROGRAM_MENU_FOLDER .)
framescope_cpack(CPACK_WIX_PATCH_FILE "${framescope_windows}/associations.wxs-patch.xml")
framescope_cpack(CPACK_WIX_PROPERTY_ARPURLINFOABOUT "${PROJECT_HOMEPAGE_URL}")
# Per machine (WiX 4 knows no other way to leave it open); for one user without an administrator's rights:
# msiexec /i FILE.msi ALLUSERS=2 MSIINSTALLPERUSER=1
framescope_cpack(CPACK_WIX_INSTALL_SCOPE perMachine)
