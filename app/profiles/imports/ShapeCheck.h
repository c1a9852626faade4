#pragma once

#include "Imported.h"

#include "base/json/OrderedJson.h"

namespace framescope::profiles {

/// What a file of another tool should look like, as far as we read it.
enum class Shape : std::uint8_t { Har, Insomnia4, Insomnia5, Yaak, AsyncApi, OpenCollection, Postman };

/// Adds a line to the report for each value of another type than the tool writes; reading goes on without it. Any thread.
void noteWrongTypes(const base::OrderedJson &document, Shape shape, Imported &imported);

} // namespace framescope::profiles
