#pragma once

#include "base/Bytes.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <string_view>

namespace framescope::protocol {

/// One rule of an RFC that a peer can break: a row of the table in Violation.cpp. Lives as long as the program.
struct ViolationRule {
    const char *id;            ///< stable: "rfc6455.masked-server-frame"
    const char *section;       ///< "RFC 6455 section 5.1"
    std::uint16_t closeCode;   ///< required by the RFC: 1002, 1007, 1009, …; 0 during the handshake
    const char *expected;      ///< what the section requires, one plain English sentence (translated through violationExpected())
};

/// Something a peer did that an RFC forbids. A plain value.
struct Violation {
    const ViolationRule *rule = nullptr; ///< never null in a reported violation
    QString seen;                        ///< one sentence: what was seen
    std::uint64_t offset = 0;            ///< bytes from the start of this direction of the connection's WebSocket data
    QByteArray bytes;                    ///< the offending bytes, at most 64
};

/// The rule with this id, or null.
const ViolationRule *violationRule(std::string_view id);

/// A violation with at most 64 of the offending bytes. `id` must be in the table.
Violation makeViolation(std::string_view id, QString seen, std::uint64_t offset = 0, base::ByteView bytes = {});

/// All rules, for documentation and tests.
std::span<const ViolationRule> violationRules();

/// The rule's `expected` in the user's language.
QString violationExpected(const ViolationRule &rule);

} // namespace framescope::protocol
