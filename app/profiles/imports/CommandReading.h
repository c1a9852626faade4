#pragma once

#include "CommandOptions.h"
#include "ImportHelpers.h"

namespace framescope::profiles {

/// Shared state of the command line importers: the profile being built, the words that may be its
/// address, and the remaining words. One use, any thread.
class CommandReading
{
public:
    explicit CommandReading(const QString &tool) : tool(tool) {}

    const QString tool;
    Imported imported;
    Profile profile = Profile::create({}, {});
    std::vector<Row> headers;
    QStringList words;        ///< words that are not options, in order
    QStringList urls;         ///< addresses from options

    /// A word that is not an option; after an unknown option it may be its value.
    void word(const QString &text, bool behindUnknown);
    /// An unsupported option. Its value is not reported, because it may be secret.
    void unknown(const QString &option);
    /// A message to send when the connection opens.
    void send(const QString &text, bool binary = false);
    /// Input piped or typed into a client: one message per line, or only the first line.
    void sendLines(const QString &input, bool first = false, bool binary = false);
    void header(const QString &line);
    void header(const QString &name, const QString &value);
    /// Files are never read for a text that was pasted.
    void fileNotRead(const QString &option, const QString &path);

    /// Creates a connection for each of the best addresses; false: there is none. The notes are then in `imported`.
    bool finish(bool several);

private:
    QStringList m_doubtful; ///< words after unknown options
};

Auth userAuth(const QString &pair, AuthKind kind);
std::optional<ProxySettings> proxyFrom(const QString &text, int defaultPort);
int millisecondsFrom(const QString &seconds);

} // namespace framescope::profiles
