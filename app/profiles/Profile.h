#pragma once

#include "Problem.h"
#include "Settings.h"

namespace framescope::profiles {

enum class MessageKind : std::uint8_t { Text, Json, Hex, Base64, File, Ping, Pong, Close, Frame };

/// A message kept for sending. A plain value.
struct SavedMessage {
    QString name;
    QString folder;            ///< "a/b"; empty: at the top
    MessageKind kind = MessageKind::Text;
    /// Text and JSON as they are, hex and base64 digits, a file's path, a ping's or pong's payload, "CODE[:REASON]" for a
    /// close, and the command line's --frame notation for a raw frame.
    QString content;
    QString fragments;         ///< "10,20": payload bytes of each frame of text, JSON, hex, base64 and files; empty: one frame
    QString description;
    base::OrderedJson source;

    /// "folder/name": how other fields refer to it.
    QString path() const { return folder.isEmpty() ? name : QString(folder + QLatin1Char('/') + name); }
};

/// A saved connection, as it stands in its file: nothing inherited, no variable resolved. A plain value.
struct Profile {
    static constexpr int kVersion = 1;

    QString id;                ///< never changes, unique in the workspace
    QString name;
    QString description;
    QString url;               ///< ws://, wss:// or with {{variables}}; a query in it is kept as it is
    std::vector<Row> pathParameters; ///< fill :name and {name} segments of the path
    std::vector<Row> query;    ///< appended to the URL's own query, encoded
    Settings settings;
    std::vector<SavedMessage> messages;
    QString notes;
    base::OrderedJson source;  ///< the document it was read from

    /// Reads a document. Wrong types and values are added to `problems` (file name left empty) and skipped; they stay in
    /// the file when it is saved. `text` is what the document was parsed from, for lines and columns.
    static Profile fromJson(const base::OrderedJson &document, std::vector<Problem> *problems = nullptr, QByteArrayView text = {});
    /// The document to write: fields in their fixed order, what is not known where it stood, values equal to "not set" left out.
    base::OrderedJson toJson() const;
    bool sameContent(const Profile &other) const { return toJson() == other.toJson(); }

    /// A new profile with a fresh id.
    static Profile create(const QString &name, const QString &url);
    const SavedMessage *message(QStringView path) const;
};

/// The URL with the tables put in: path parameters percent-encoded into :name and {name}, rows that are on appended as query.
/// Works on text with or without {{variables}}, which are left alone.
QString urlWithParameters(const QString &url, const std::vector<Row> &pathParameters, const std::vector<Row> &query);
/// The other way round: takes the query out of the text into rows, for the table in the window.
std::pair<QString, std::vector<Row>> splitQuery(const QString &url);

} // namespace framescope::profiles
