#pragma once

#include "FolderFiles.h"
#include "ImportHelpers.h"

#include "base/Result.h"

#include <QStringList>

#include <optional>

/// One function per format, called only by Importer. Any thread.
namespace framescope::profiles {

/// HAR 1.2 with _webSocketMessages: each WebSocket entry becomes a profile, with the sent messages as saved messages.
Imported importHar(const base::OrderedJson &json);

/// {"_type":"export","__export_format":4}
Imported importInsomnia4(const base::OrderedJson &json);
/// type: collection.insomnia.rest/5.0
Imported importInsomnia5(const base::OrderedJson &yaml);

/// Yaak's export: {"yaakVersion", "resources": {"websocketRequests": …}}; a file of its folder sync is one model.
Imported importYaak(const base::OrderedJson &json);

/// AsyncAPI 2.x and 3.x; `readBeside` reads the files referenced by $ref.
Imported importAsyncApi(const base::OrderedJson &json, ReadBeside readBeside = {});

/// One .bru file; `name` is used if it has none. Environments and folder files are recognised by `path`.
Imported importBru(const QString &text, const QString &path);
/// bruno.json: its client certificates and its proxy; everything else is about the application.
Imported importBrunoSettings(const base::OrderedJson &json, const QString &path);
/// OpenCollection: a request, a folder, a whole collection or an environment.
Imported importOpenCollection(const base::OrderedJson &yaml, const QString &path);

/// Postman 3.0: one .request.yaml; `messages` are the files of its message folder (file name, content).
Imported importPostmanRequest(const base::OrderedJson &yaml, const QString &fileName, const std::vector<std::pair<QString, base::OrderedJson>> &messages);
/// Postman 3.0: a collection's or folder's definition (variables), or an environment.
Imported importPostmanDefinition(const base::OrderedJson &yaml, const QString &name, bool environment);

/// Our own exported file (ExportFile.h).
Imported importOwn(const base::OrderedJson &json);

/// Commands of curl, websocat, wscat and PowerShell's Invoke-WebRequest, copied from a terminal, a page or a browser's
/// developer tools; each becomes a connection. Nothing: the text is not a command line. Errors: import.no-url, import.quoting.
base::Result<std::optional<Imported>> importCommandLine(const QString &text);
/// The parts: the words after the tool's name, and its piped or typed input. False: there is no address.
bool importCurl(const QStringList &words, Imported &imported);
bool importWscat(const QStringList &words, const QString &input, Imported &imported);
bool importWebsocat(const QStringList &words, const QString &input, Imported &imported);
/// The part for PowerShell's own commands.
std::optional<base::Result<Imported>> importPowerShell(const QString &text);

/// {{ _.x }} and {% … %} of Insomnia, ${[ x ]} of Yaak, {{$guid}} of Postman, converted to ours; a note reports what cannot be converted.
Translate insomniaTemplates(Imported &imported, const QString &where);
Translate yaakTemplates(Imported &imported, const QString &where);
Translate postmanTemplates();

} // namespace framescope::profiles
