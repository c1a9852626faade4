#pragma once

#include "FolderFiles.h"
#include "Imported.h"
#include "ShapeCheck.h"

#include "base/json/OrderedJson.h"

#include <optional>

namespace framescope::profiles {

/// Recognises one JSON or YAML document by the marks that each tool leaves in it, and hands it to that tool's reader. Any thread.
class DocumentImport
{
public:
    /// `path` is relative to what is imported, and `readBeside` gives the files that the document names. Nothing: no tool is known that
    /// writes such a document.
    static std::optional<Imported> read(const base::OrderedJson &json, const QString &path, const ReadBeside &readBeside);
    /// Adds to the report what has another type than its tool writes.
    static Imported checked(Imported imported, const base::OrderedJson &json, Shape shape);
    /// Adds the keys that stand twice: one of them is not taken.
    static void noteDuplicates(const base::JsonParseInfo &info, const QString &where, Imported &imported);

    /// A file of Yaak's folder sync, which is one model of a workspace.
    static bool isYaakModel(const base::OrderedJson &json);
    /// A document of the folder ".insomnia" that Insomnia's git synchronisation wrote up to version 10: one file a model.
    static bool isInsomniaModel(const base::OrderedJson &json);
    /// The same as an export of version 4 has it: "type: WebSocketRequest" is "_type": "websocket_request" there.
    static base::OrderedJson insomniaResource(const base::OrderedJson &model);
    /// A file of Bruno's own language.
    static bool isBru(const QString &text);
};

} // namespace framescope::profiles
