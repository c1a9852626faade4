#pragma once

#include "Exporter.h"

#include "base/json/OrderedJson.h"

#include <initializer_list>
#include <utility>

/// Shared by the exports for other tools. Any thread.
namespace framescope::profiles {

base::OrderedJson exportObject(std::initializer_list<std::pair<const char *, base::OrderedJson>> members);
/// A literal as a JSON text.
base::OrderedJson exportText(const char *value);

/// The headers as sent, including origin and subprotocols, for formats without a field for these.
std::vector<Row> exportedHeaders(const Settings &settings);
/// The authentication for Insomnia, Bruno and Yaak, whose field names differ slightly; null if it cannot be expressed.
base::OrderedJson exportedAuth(const Auth &auth, bool insomnia);

/// False: the message is not text, the only type in these formats; a note says so.
bool isExportable(const SavedMessage &message, const Profile &profile, const QString &format, ExportSet &set);

} // namespace framescope::profiles
