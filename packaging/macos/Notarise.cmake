# Has Apple look at the disk images and puts the answer into them; CPack's post-build script.
foreach(image IN LISTS CPACK_PACKAGE_FILES)
    execute_process(COMMAND xcrun notarytool submit "${image}" --keychain-profile "${CPACK_FRAMESCOPE_NOTARY_PROFILE}" --wait COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND xcrun stapler staple "${image}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
