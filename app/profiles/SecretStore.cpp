#include "SecretStore.h"

namespace framescope::profiles {

SecretStore::SecretStore(QString scope, std::unique_ptr<SecretBackend> backend, QObject *parent)
    : QObject(parent), m_scope(std::move(scope)), m_backend(std::move(backend))
{
    // The backend moves to another thread together with the store.
    if (auto *object = dynamic_cast<QObject *>(m_backend.get()))
        object->setParent(this);
}

SecretStore::~SecretStore() = default;

void SecretStore::remember(const QString &name, const QString &value)
{
    m_values.insert(name, value);
    emit changed(name);
}

void SecretStore::fetch(const QStringList &names, std::function<void(QStringList)> done)
{
    struct Pending {
        qsizetype left = 0;
        QStringList missing;
        std::function<void(QStringList)> done;
    };
    auto pending = std::make_shared<Pending>();
    pending->done = std::move(done);
    QStringList wanted;
    for (const QString &name : names) {
        if (!m_values.contains(name) && !wanted.contains(name))
            wanted << name;
    }
    const auto answer = [pending] {
        pending->missing.sort();
        if (pending->done)
            pending->done(pending->missing);
    };
    if (wanted.isEmpty() || !persistent()) {
        pending->missing = wanted;
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
        return;
    }
    pending->left = wanted.size();
    for (const QString &name : std::as_const(wanted)) {
        m_backend->read(key(name), [this, name, pending, answer](base::Result<std::optional<QString>> read) {
            if (!read) {
                if (read.error().id == QLatin1String("secret.no-keychain"))
                    m_persistent = false;
                pending->missing << name;
            } else if (!read.value()) {
                pending->missing << name;
            } else {
                remember(name, *read.value());
            }
            if (--pending->left == 0)
                answer();
        });
    }
}

std::optional<QString> SecretStore::value(const QString &name) const
{
    const auto found = m_values.constFind(name);
    return found == m_values.constEnd() ? std::nullopt : std::optional<QString>(*found);
}

void SecretStore::set(const QString &name, const QString &value, SecretBackend::WriteDone done)
{
    remember(name, value);
    if (!persistent()) {
        const base::Error none{QStringLiteral("secret.no-keychain"), tr("This system has no keychain that can be used."), {},
                               tr("The secret is kept until the program ends.")};
        QMetaObject::invokeMethod(
            this,
            [done, none] {
                if (done)
                    done(none);
            },
            Qt::QueuedConnection);
        return;
    }
    m_backend->write(key(name), value, [this, done](base::Result<void> written) {
        if (!written && written.error().id == QLatin1String("secret.no-keychain"))
            m_persistent = false;
        if (done)
            done(written);
    });
}

void SecretStore::setForSession(const QString &name, const QString &value)
{
    remember(name, value);
}

void SecretStore::remove(const QString &name, SecretBackend::WriteDone done)
{
    m_values.remove(name);
    emit changed(name);
    if (!persistent()) {
        QMetaObject::invokeMethod(
            this,
            [done] {
                if (done)
                    done({});
            },
            Qt::QueuedConnection);
        return;
    }
    m_backend->remove(key(name), [done](base::Result<void> removed) {
        if (done)
            done(removed);
    });
}

QString SecretStore::mask(const QString &text) const
{
    // The longest first: one secret may be part of another.
    QStringList secrets;
    for (const QString &value : m_values) {
        if (value.size() >= 3)
            secrets << value;
    }
    std::sort(secrets.begin(), secrets.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    QString out = text;
    for (const QString &secret : std::as_const(secrets))
        out.replace(secret, QStringLiteral("••••"));
    return out;
}

QString SecretStore::nameFor(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c == u'.' || c == u'_')
            out += c.toLower();
        else if (!out.isEmpty() && !out.endsWith(u'-'))
            out += u'-';
    }
    while (out.endsWith(u'-') || out.endsWith(u'.'))
        out.chop(1);
    return out.isEmpty() ? QStringLiteral("secret") : out;
}

} // namespace framescope::profiles
