#pragma once

#include "TrustRequest.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace framescope::profiles {

/// What has to be asked before something is used; nothing where the request is empty. A plain value.
struct TrustQuestion {
    QString subject;        ///< the profile's or server's name
    TrustRequest request;
    QByteArray key;         ///< of exactly these files with exactly this content

    bool isEmpty() const { return request.isEmpty(); }
    /// "trust.needed": says what is asked for and where it goes.
    base::Error toError() const;
};

/// Which of a folder's files were made by this program, and what was consented to: by content, so that whatever is changed by
/// someone else is asked for again. Kept outside of the folder, where nothing that is copied or pulled can reach it. Reads and
/// writes its file at each call. Any one thread; several programs at a time.
class TrustStore
{
public:
    /// Of the files below this folder. `dataFolder`: where the program keeps what it knows.
    explicit TrustStore(const QString &folder, const QString &dataFolder = defaultDataFolder());
    static QString defaultDataFolder();

    /// A content (Document::hashOf) that was made here.
    bool isOwn(const QByteArray &hash) const;
    base::Result<void> addOwn(const QByteArray &hash);

    /// A stranger's content was edited here: what was consented to before holds for the rest of it still.
    base::Result<void> addEdit(const QByteArray &before, const QByteArray &after);

    /// The files that something is made of, with the hash of each. Empty where all are our own, or where it was consented to.
    using Files = std::vector<std::pair<QString, QByteArray>>;
    TrustQuestion question(const QString &subject, const Files &files, const TrustRequest &request) const;
    /// Consent to exactly this.
    base::Result<void> allow(const TrustQuestion &question);

    /// What names this folder's secrets and cookies: made of where the folder lies, not of anything that stands in it.
    static QString scopeOf(const QString &folder);

private:
    base::OrderedJson content(Stamp *stamp = nullptr) const;
    /// Changes the content and writes it, anew where another program was faster.
    template<typename Change>
    base::Result<void> change(Change change);

    QString m_folder;
    QString m_file;
};

} // namespace framescope::profiles
