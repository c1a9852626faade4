#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace framescope::server {

/// The samples that come with the program: feeds and rules, by name. Holds nothing; any thread.
class Samples
{
public:
    /// ticker, leaderboard, iot
    static QStringList feeds();
    static base::Result<QString> feed(const QString &name);
    /// chat, json-rpc, …
    static QStringList rules();
    static base::Result<QByteArray> ruleFile(const QString &name);
    /// Any file of the library's own resources: "page/page.html".
    static QByteArray resource(const QString &path);
};

} // namespace framescope::server
