#pragma once

#include "Exporter.h"

#include "base/json/OrderedJson.h"

#include <initializer_list>
#include <utility>

/// What the exports for other tools have in common. Any thread.
namespace framescope::profiles {

base::OrderedJson exportObject(std::initializer_list<std::pair<const char *, base::OrderedJson>> members);
/// A literal as a JSON text.
base::OrderedJson exportText(const char *value);

/// The headers as they go out, origin and subprotocols included, for formats that have no field for them.
std::vector<Row> exportedHeaders(const Settings &settings);
/// An authentication as Insomnia, Bruno and Yaak name it, whose field names differ a little; null where it cannot be said.
base::OrderedJson exportedAuth(const Auth &auth, bool insomnia);

/// False: the message is no text, which is all that these formats have; it is noted.
bool isExportable(const SavedMessage &message, const Profile &profile, const QString &format, ExportSet &set);

} // namespace framescope::profiles
