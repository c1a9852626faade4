#pragma once

#include "CommandOptions.h"
#include "ImportHelpers.h"

namespace framescope::profiles {

/// What the importers of command lines have in common while they read one: the profile that grows, the words that may be its
/// address, and what is left. One use, any thread.
class CommandReading
{
public:
    explicit CommandReading(const QString &tool) : tool(tool) {}

    const QString tool;
    Imported imported;
    Profile profile = Profile::create({}, {});
    std::vector<Row> headers;
    QStringList words;        ///< what is no option, in its order
    QStringList urls;         ///< what an option names as the address

    /// A word that is no option; behind an option that is not known it may be that one's value.
    void word(const QString &text, bool behindUnknown);
    /// An option that says nothing to us. Its value is not named: it may be secret.
    void unknown(const QString &option);
    /// A message that is sent as soon as the connection is open.
    void send(const QString &text, bool binary = false);
    /// What was piped or typed into a client: a message for each line, or of all of them the first.
    void sendLines(const QString &input, bool first = false, bool binary = false);
    void header(const QString &line);
    void header(const QString &name, const QString &value);
    /// Files are never read for a text that was pasted.
    void fileNotRead(const QString &option, const QString &path);

    /// Makes a connection of each of the best addresses; false: there is none. The notes are in `imported` then.
    bool finish(bool several);

private:
    QStringList m_doubtful; ///< words behind options that are not known
};

Auth userAuth(const QString &pair, AuthKind kind);
std::optional<ProxySettings> proxyFrom(const QString &text, int defaultPort);
int millisecondsFrom(const QString &seconds);

} // namespace framescope::profiles
