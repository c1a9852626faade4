#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <span>

namespace framescope::base {

/// A setting that an error can name as its mend (Error::option): the one table of them. The command line has a flag for each
/// (cli::OptionFlags), the window a place (ui: Remedy). Plain values; any thread.
enum class OptionId : std::uint8_t {
    None,
    // Opening a connection
    Address,         ///< the connection's URL; as a value: the scheme it should have, "ws://"
    Headers,
    Origin,
    User,            ///< name and password
    Token,           ///< a bearer token
    MaxRedirects,
    ConnectTimeout,
    // Where profiles and their values come from
    Workspace,
    Environment,
    Variable,
    Secret,          ///< a secret's value
    Trust,           ///< consent to what a file asks for; as a value: the kinds, "env,files"
    // TLS, proxy and addresses
    TlsAuthority,    ///< certificates to trust besides the system's
    TlsCertificate,
    TlsKey,
    TlsPassphrase,
    TlsInsecure,
    TlsPin,          ///< a certificate that is accepted in spite of errors; as a value: its SHA-256
    TlsName,         ///< asked for and checked in TLS
    TlsMinimum,      ///< the lowest version; as a value: "1.0"
    TlsKeyLog,
    Proxy,
    Resolve,         ///< the address of a host; as a value: the host
    // Speaking the protocol
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
    Output,          ///< the file that is written
};

/// Every one but None, in the table's order.
std::span<const OptionId> allOptionIds();

/// Its stable name, for programs: "tls.min". Empty for None.
QString nameOf(OptionId option);

/// The one with this name; none: there is no such option.
std::optional<OptionId> optionIdOf(QStringView name);

} // namespace framescope::base
