#pragma once

#include "HeaderList.h"
#include "Limits.h"
#include "Violation.h"

#include "base/Result.h"

#include <vector>

namespace framescope::protocol {

/// Reads the start line and the header fields of an HTTP/1.1 message piece by piece (RFC 9112 sections 2 to 5).
/// Sans-I/O, any thread; the caller interprets the lines.
class HttpHead
{
public:
    enum class Kind : std::uint8_t { Request, Response };
    enum class State : std::uint8_t { Reading, Done, Failed };

    /// With `observe`, folded lines, bare LF and invalid names or values are violations and are read as far as possible.
    HttpHead(Kind kind, const Limits &limits, bool observe) : m_kind(kind), m_limits(limits), m_observe(observe) {}

    /// Takes bytes up to the end of the head and returns the number taken.
    std::size_t receive(base::ByteView bytes);
    /// Restarts after an interim response; earlier bytes still count for the limit.
    void restart();

    State state() const { return m_state; }
    const QByteArray &raw() const { return m_raw; }
    const HeaderList &headers() const { return m_headers; }
    const QByteArray &startLine() const { return m_startLine; }
    /// Error::id is the violated rule's id.
    const base::Error &failure() const { return m_failure; }
    const std::vector<Violation> &violations() const { return m_violations; }

    /// For a request line: method, target, minor version; false if it is not HTTP/1.x.
    bool splitRequestLine(QByteArray &method, QByteArray &target, int &minorVersion) const;
    /// The same for a status line.
    bool splitStatusLine(int &status, QByteArray &reason, int &minorVersion) const;

private:
    bool checkBeginning();
    void parse();
    void parseField(const QByteArray &line);
    /// False: it failed. In observe mode, violations are only noted.
    bool broken(const char *rule, const QString &seen, const QString &remedy, base::ByteView bytes, bool fatal = false);

    Kind m_kind;
    Limits m_limits;
    bool m_observe;
    State m_state = State::Reading;
    QByteArray m_raw;
    qsizetype m_before = 0; ///< bytes of interim responses
    QByteArray m_startLine;
    HeaderList m_headers;
    base::Error m_failure;
    std::vector<Violation> m_violations;
};

} // namespace framescope::protocol
