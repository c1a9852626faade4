#pragma once

#include "base/json/OrderedJson.h"

#include <vector>

namespace framescope::derive {

/// One value inside of a JSON message that is neither a list nor an object. A plain value.
struct JsonLeaf {
    QString path;            ///< as filters and rules write it: `a.b[0]`; "$" for a message that is nothing but this value
    QString key;             ///< the nearest member's name; of items of a list the list's
    base::OrderedJson value;
};

/// The leaves of a message in their order, at most kMostLeaves. A member's name that stands twice counts once. Any thread.
std::vector<JsonLeaf> leavesOf(const base::OrderedJson &json);
constexpr std::size_t kMostLeaves = 200;

/// The member that says what a message is: `type`, `op`, `event` … with a text. Null where there is none. Points into `leaves`.
const JsonLeaf *discriminatorOf(const std::vector<JsonLeaf> &leaves);
/// The member that answers have in common with their request: `id`, `requestId`, `ref` … Null where there is none.
const JsonLeaf *correlationOf(const std::vector<JsonLeaf> &leaves);

} // namespace framescope::derive
