#include "HostLookup.h"

#include <QHostInfo>

namespace framescope::network {

namespace {

QString withoutBrackets(const QString &host)
{
    return host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')) ? host.mid(1, host.size() - 2) : host;
}

} // namespace

HostLookup::~HostLookup()
{
    cancel();
}

void HostLookup::start(const QString &host, const QHash<QString, QStringList> &overrides, Done done)
{
    cancel();
    const auto given = overrides.constFind(host.toLower());
    if (given != overrides.constEnd()) {
        QList<QHostAddress> addresses;
        for (const QString &text : *given) {
            QHostAddress address;
            if (!address.setAddress(withoutBrackets(text))) {
                done({}, tr("“%1”, named for %2, is not an address").arg(text, host));
                return;
            }
            addresses += address;
        }
        done(addresses, addresses.isEmpty() ? tr("no address was named for %1").arg(host) : QString());
        return;
    }
    QHostAddress literal;
    if (literal.setAddress(withoutBrackets(host))) {
        done({literal}, {});
        return;
    }
    // Qt delivers a cached name even after abortHostLookup().
    m_id = QHostInfo::lookupHost(host, this, [this, generation = m_generation, done = std::move(done)](const QHostInfo &info) {
        if (generation != m_generation)
            return;
        m_id = -1;
        if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
            done({}, info.error() != QHostInfo::NoError ? info.errorString() : tr("the name has no address"));
        else
            done(info.addresses(), {});
    });
}

void HostLookup::cancel()
{
    ++m_generation;
    if (m_id != -1)
        QHostInfo::abortHostLookup(m_id);
    m_id = -1;
}

} // namespace framescope::network
