#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace framescope::server {

/// The built-in samples: feeds and rules, by name. Stateless; any thread.
class Samples
{
public:
    /// ticker, leaderboard, iot
    static QStringList feeds();
    static base::Result<QString> feed(const QString &name);
    /// chat, json-rpc, …
    static QStringList rules();
    static base::Result<QByteArray> ruleFile(const QString &name);
    /// Any file in the library's resources: "page/page.html".
    static QByteArray resource(const QString &path);
};

} // namespace framescope::server
