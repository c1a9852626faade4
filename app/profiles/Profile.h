#pragma once

#include "Problem.h"
#include "Settings.h"

namespace framescope::profiles {

enum class MessageKind : std::uint8_t { Text, Json, Hex, Base64, File, Ping, Pong, Close, Frame };

/// A saved message. A plain value.
struct SavedMessage {
    QString name;
    QString folder;            ///< "a/b"; empty: at the top
    MessageKind kind = MessageKind::Text;
    /// Text and JSON unchanged, hex and base64 digits, a file's path, a ping's or pong's payload, "CODE[:REASON]" for a
    /// close, and the command line's --frame notation for a raw frame.
    QString content;
    QString fragments;         ///< "10,20": payload bytes of each frame of text, JSON, hex, base64 and files; empty: one frame
    QString description;
    base::OrderedJson source;

    /// "folder/name": the reference used by other fields.
    QString path() const { return folder.isEmpty() ? name : QString(folder + QLatin1Char('/') + name); }
};

/// A saved connection as in its file: without inherited values, variables unresolved. A plain value.
struct Profile {
    static constexpr int kVersion = 1;

    QString id;                ///< never changes, unique in the workspace
    QString name;
    QString description;
    QString url;               ///< ws://, wss:// or with {{variables}}; a query in it is unchanged
    std::vector<Row> pathParameters; ///< fill :name and {name} segments of the path
    std::vector<Row> query;    ///< appended to the URL's own query, encoded
    Settings settings;
    std::vector<SavedMessage> messages;
    QString notes;
    base::OrderedJson source;  ///< the document it was read from

    /// Reads a document. Wrong types and values are added to `problems` (file name left empty) and skipped; they stay in
    /// the file when it is saved. `text` is the source of the document, for lines and columns.
    static Profile fromJson(const base::OrderedJson &document, std::vector<Problem> *problems = nullptr, QByteArrayView text = {});
    /// The document to write: fields in their fixed order, unknown fields in place, unset values omitted.
    base::OrderedJson toJson() const;
    bool sameContent(const Profile &other) const { return toJson() == other.toJson(); }

    /// A new profile with a fresh id.
    static Profile create(const QString &name, const QString &url);
    const SavedMessage *message(QStringView path) const;
};

/// The URL with its tables applied: path parameters percent-encoded into :name and {name}, enabled rows appended as the query.
/// {{variables}} in the text are left unchanged.
QString urlWithParameters(const QString &url, const std::vector<Row> &pathParameters, const std::vector<Row> &query);
/// The inverse: moves the query from the text to rows, for the table in the window.
std::pair<QString, std::vector<Row>> splitQuery(const QString &url);

} // namespace framescope::profiles
