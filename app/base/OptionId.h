#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <span>

namespace framescope::base {

/// The table of the settings that an error can name as its remedy (Error::option). The command line has a flag for each
/// (cli::OptionFlags), the window a place (ui: Remedy). Plain values; any thread.
enum class OptionId : std::uint8_t {
    None,
    // Opening a connection
    Address,         ///< the connection's URL; value: the scheme it should have, "ws://"
    Headers,
    Origin,
    User,            ///< name and password
    Token,           ///< a bearer token
    MaxRedirects,
    ConnectTimeout,
    // Profiles and their values
    Workspace,
    Environment,
    Variable,
    Secret,          ///< a secret's value
    Trust,           ///< consent to what a file asks for; value: the kinds, "env,files"
    // TLS, proxy and addresses
    TlsAuthority,    ///< certificates to trust besides the system's
    TlsCertificate,
    TlsKey,
    TlsPassphrase,
    TlsInsecure,
    TlsPin,          ///< a certificate to accept despite errors; value: its SHA-256
    TlsName,         ///< the server name in TLS
    TlsMinimum,      ///< the lowest version; value: "1.0"
    TlsKeyLog,
    Proxy,
    Resolve,         ///< the address of a host; value: the host
    // Protocol
    Subprotocols,
    Deflate,
    Stack,
    Mode,
    PingInterval,
    AutoPong,
    AutoClose,
    MaxMessage,
    // The local server
    ListenAddress,
    Port,
    AllowHost,
    ServerToken,
    MaxClients,
    // Files
    Output,          ///< the file to write
};

/// All but None, in the table's order.
std::span<const OptionId> allOptionIds();

/// The stable name, for programs: "tls.min". Empty for None.
QString nameOf(OptionId option);

/// The option with this name; none: there is no such option.
std::optional<OptionId> optionIdOf(QStringView name);

} // namespace framescope::base
