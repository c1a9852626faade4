#pragma once

#include "profiles/SecretBackend.h"

#include <QObject>

#include <map>

namespace uitest {

using namespace framescope;

/// A keychain in memory. Test thread.
class MemoryKeychain final : public QObject, public profiles::SecretBackend
{
public:
    /// `entries` outlives it; one that refuses writes is a keychain whose question the user has cancelled.
    explicit MemoryKeychain(std::map<QString, QString> &entries, bool refuses = false) : m_entries(entries), m_refuses(refuses) {}

    void read(const QString &key, ReadDone done) override
    {
        const auto found = m_entries.find(key);
        const auto value = found == m_entries.end() ? std::optional<QString>() : std::optional<QString>(found->second);
        QMetaObject::invokeMethod(this, [done, value] { done(value); }, Qt::QueuedConnection);
    }
    void write(const QString &key, const QString &value, WriteDone done) override
    {
        base::Result<void> answer;
        if (m_refuses)
            answer = base::Error{QStringLiteral("secret.refused"), QStringLiteral("The keychain was not opened."), {}, {}};
        else
            m_entries[key] = value;
        QMetaObject::invokeMethod(this, [done, answer] {
            if (done)
                done(answer);
        }, Qt::QueuedConnection);
    }
    void remove(const QString &key, WriteDone done) override
    {
        m_entries.erase(key);
        QMetaObject::invokeMethod(this, [done] {
            if (done)
                done({});
        }, Qt::QueuedConnection);
    }

private:
    std::map<QString, QString> &m_entries;
    bool m_refuses;
};

} // namespace uitest
