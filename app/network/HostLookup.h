#pragma once

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QStringList>

#include <functional>

namespace framescope::network {

/// Resolves a host name: a literal, an override, or the system's resolver. Never blocks; on its own thread.
class HostLookup : public QObject
{
    Q_OBJECT

public:
    /// The addresses in the resolver's order, or none and the system's error text.
    using Done = std::function<void(const QList<QHostAddress> &addresses, const QString &error)>;

    explicit HostLookup(QObject *parent = nullptr) : QObject(parent) {}
    ~HostLookup() override;

    /// `overrides` by lower-case name (--resolve). `done` is called once, possibly before this returns.
    void start(const QString &host, const QHash<QString, QStringList> &overrides, Done done);
    void cancel();

private:
    int m_id = -1;
    unsigned m_generation = 0; ///< of the current lookup
};

} // namespace framescope::network
