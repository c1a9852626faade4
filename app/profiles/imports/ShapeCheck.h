#pragma once

#include "Imported.h"

#include "base/json/OrderedJson.h"

namespace framescope::profiles {

/// The expected types in a file of another tool, as far as we read it.
enum class Shape : std::uint8_t { Har, Insomnia4, Insomnia5, Yaak, AsyncApi, OpenCollection, Postman };

/// Reports each value with another type than the tool writes; reading continues without it. Any thread.
void noteWrongTypes(const base::OrderedJson &document, Shape shape, Imported &imported);

} // namespace framescope::profiles
