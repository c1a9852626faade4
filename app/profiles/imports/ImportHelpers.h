#pragma once

#include "Imported.h"
#include "Taker.h"

#include <functional>

/// Shared by all importers. Any thread.
namespace framescope::profiles {

/// Converts the other tool's template language to ours; a note reports each place that cannot be converted.
using Translate = std::function<QString(const QString &text)>;

/// [{name|key, value, disabled|enabled, description}] or {name: value} as rows.
std::vector<Row> rowsFrom(const base::OrderedJson &json, const Translate &translate = {});

/// Splits the headers of an opening handshake: those the engine generates are skipped (and noted); subprotocols,
/// origin and simple authorizations go to their own fields.
void setHeaders(Profile &profile, const std::vector<Row> &rows, Imported &imported);

/// Header rows for a folder: those without a name, and those generated for each connection, are reported and skipped.
std::vector<Row> folderHeaders(std::vector<Row> rows, const QString &where, Imported &imported);

/// {domain|host, certificateFilePath|certFilePath|…, privateKeyFilePath|keyFilePath, pkcs12FilePath|pfxFilePath, passphrase} of
/// Bruno and OpenCollection.
void takeCertificates(const base::OrderedJson &list, const Translate &translate, Imported &imported);
/// Assigns the certificates of an import to the connections with their hosts, resolved with the imported variables.
/// Paths become absolute if the document's `folder` is known. Certificates without a match are reported.
void giveCertificates(Imported &imported, const QString &folder);

/// The lower-case scheme of an address, if it is none of ws, wss, http and https; otherwise empty.
QString otherScheme(const QString &url);
/// http and https become ws and wss, with a note; a missing scheme is left for the user to see. Any other scheme stays, with a note.
QString webSocketUrl(const QString &url, const QString &where, Imported &imported);

/// Basic, bearer, API key, digest and OAuth 2.0 as Insomnia, Bruno, OpenCollection and Yaak write them (their field names
/// differ slightly); anything else is noted. `type` is their name for it.
std::optional<Auth> authFrom(const QString &type, const base::OrderedJson &json, const Translate &translate, const QString &where, Imported &imported);

/// A message with the given media type or mode: JSON or text.
SavedMessage messageFrom(const QString &name, const QString &content, const QString &type);

/// Gives a message a name that is unique in the profile.
void addMessage(Profile &profile, SavedMessage message);

/// A kebab or slash path of names: parents first.
QString joinPath(const QString &folder, const QString &name);

/// The reason for skipping a request of this type, under the tool's name; the type may be empty.
QString notWebSocket(const QString &type);

} // namespace framescope::profiles
