#pragma once

#include "Scenario.h"

#include "network/ConnectionFacts.h"

namespace framescope::scenario {

/// Compares a response to the opening handshake with the expectation: one sentence per mismatch, with the actual value. Empty: it matches. Any thread.
QStringList unmetOfHandshake(const HandshakeExpectation &expected, const network::OpeningFacts &facts);

/// Whether the text contains `wanted`, or matches it if it is between slashes. Reaching the step limit is not a match, and sets `problem`.
bool textFits(const QString &wanted, const QString &text, QString *problem = nullptr);

} // namespace framescope::scenario
