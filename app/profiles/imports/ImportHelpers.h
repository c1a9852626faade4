#pragma once

#include "Imported.h"
#include "Taker.h"

#include <functional>

/// What all importers share. Any thread.
namespace framescope::profiles {

/// Strings of the other tool's template language into ours; what cannot be said is noted once per place.
using Translate = std::function<QString(const QString &text)>;

/// [{name|key, value, disabled|enabled, description}] or {name: value} as rows.
std::vector<Row> rowsFrom(const base::OrderedJson &json, const Translate &translate = {});

/// Takes the headers of an opening handshake apart: what the engine makes itself is left out (and noted), subprotocols,
/// origin and simple authorizations go to their own fields.
void setHeaders(Profile &profile, const std::vector<Row> &rows, Imported &imported);

/// Rows of a table of headers for a folder: those without a name, and those that are made for each connection, are named and left.
std::vector<Row> folderHeaders(std::vector<Row> rows, const QString &where, Imported &imported);

/// {domain|host, certificateFilePath|certFilePath|…, privateKeyFilePath|keyFilePath, pkcs12FilePath|pfxFilePath, passphrase} of
/// Bruno and OpenCollection.
void takeCertificates(const base::OrderedJson &list, const Translate &translate, Imported &imported);
/// Puts the certificates of an import to the connections of their hosts; the variables that the import brings are put in for that.
/// Paths become absolute where `folder`, the one that the document lies in, is known. Those that fit nowhere are named.
void giveCertificates(Imported &imported, const QString &folder);

/// http and https become ws and wss, noted; a missing scheme stays for the user to see.
QString webSocketUrl(const QString &url, const QString &where, Imported &imported);

/// Basic, bearer, API key, digest and OAuth 2.0 as Insomnia, Bruno, OpenCollection and Yaak write them (their field names
/// differ little); anything else is noted. `type` as they name it.
std::optional<Auth> authFrom(const QString &type, const base::OrderedJson &json, const Translate &translate, const QString &where, Imported &imported);

/// A message of the given media type or mode: JSON or text.
SavedMessage messageFrom(const QString &name, const QString &content, const QString &type);

/// Sets a message's name so that no other of the profile has it.
void addMessage(Profile &profile, SavedMessage message);

/// A kebab or slash path of names: parents first.
QString joinPath(const QString &folder, const QString &name);

/// The reason why a request of this type is left, as the tool names it; it may have none.
QString notWebSocket(const QString &type);

} // namespace framescope::profiles
