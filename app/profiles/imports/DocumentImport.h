#pragma once

#include "FolderFiles.h"
#include "Imported.h"
#include "ShapeCheck.h"

#include "base/json/OrderedJson.h"

#include <optional>

namespace framescope::profiles {

/// Recognises a JSON or YAML document by the characteristics of each tool, and passes it to that tool's reader. Any thread.
class DocumentImport
{
public:
    /// `path` is relative to the import, and `readBeside` reads the files that the document references. Nothing: no known tool
    /// writes such a document.
    static std::optional<Imported> read(const base::OrderedJson &json, const QString &path, const ReadBeside &readBeside);
    /// Reports values with another type than the tool writes.
    static Imported checked(Imported imported, const base::OrderedJson &json, Shape shape);
    /// Reports duplicate keys, of which one is ignored.
    static void noteDuplicates(const base::JsonParseInfo &info, const QString &where, Imported &imported);

    /// A file of Yaak's folder sync: one model of a workspace.
    static bool isYaakModel(const base::OrderedJson &json);
    /// A document in the folder ".insomnia" of Insomnia's git sync up to version 10: one file per model.
    static bool isInsomniaModel(const base::OrderedJson &json);
    /// The same in the form of an export of version 4: "type: WebSocketRequest" is "_type": "websocket_request" there.
    static base::OrderedJson insomniaResource(const base::OrderedJson &model);
    /// A file of Bruno's own language.
    static bool isBru(const QString &text);
};

} // namespace framescope::profiles
