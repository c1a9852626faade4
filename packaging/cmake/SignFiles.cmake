# Signs CPACK_PACKAGE_FILES with the command in CPACK_FRAMESCOPE_SIGN_COMMAND (CPack's post-build script) or FRAMESCOPE_SIGN_COMMAND.
set(command "${CPACK_FRAMESCOPE_SIGN_COMMAND}${FRAMESCOPE_SIGN_COMMAND}")
if(command)
    separate_arguments(command NATIVE_COMMAND "${command}")
    foreach(file IN LISTS CPACK_PACKAGE_FILES)
        message(STATUS "Signing ${file}")
        execute_process(COMMAND ${command} "${file}" COMMAND_ERROR_IS_FATAL ANY)
    endforeach()
endif()
