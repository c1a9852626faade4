#pragma once

#include "TrustRequest.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace framescope::profiles {

/// The question before something is used; none if the request is empty. A plain value.
struct TrustQuestion {
    QString subject;        ///< the profile's or server's name
    TrustRequest request;
    QByteArray key;         ///< identifies exactly these files with exactly this content

    bool isEmpty() const { return request.isEmpty(); }
    /// "trust.needed": lists what is asked for and the destination.
    base::Error toError() const;
};

/// Remembers which of a folder's files were made by this program, and the given consent. It is bound to content, so changes by
/// others need consent again. Stored outside the folder, out of reach of anything copied or pulled. Reads and
/// writes its file at each call. Any one thread; several programs at a time.
class TrustStore
{
public:
    /// For the files below this folder. `dataFolder`: the program's data.
    explicit TrustStore(const QString &folder, const QString &dataFolder = defaultDataFolder());
    static QString defaultDataFolder();

    /// Records content (Document::hashOf) that was made here.
    bool isOwn(const QByteArray &hash) const;
    base::Result<void> addOwn(const QByteArray &hash);

    /// Foreign content was edited here: earlier consent still applies to the rest of it.
    base::Result<void> addEdit(const QByteArray &before, const QByteArray &after);

    /// The files of something, with the hash of each. Empty if all are our own, or consent was given.
    using Files = std::vector<std::pair<QString, QByteArray>>;
    TrustQuestion question(const QString &subject, const Files &files, const TrustRequest &request) const;
    /// Records consent to exactly this.
    base::Result<void> allow(const TrustQuestion &question);

    /// The id of this folder's secrets and cookies: derived from its path, not from its content.
    static QString scopeOf(const QString &folder);

private:
    base::OrderedJson content(Stamp *stamp = nullptr) const;
    /// Changes the content and writes it; retries if another program was faster.
    template<typename Change>
    base::Result<void> change(Change change);

    QString m_folder;
    QString m_file;
};

} // namespace framescope::profiles
