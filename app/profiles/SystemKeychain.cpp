#include "SystemKeychain.h"

#ifdef FRAMESCOPE_WITH_KEYCHAIN
#include "base/Translation.h"

#include <QAbstractEventDispatcher>
#include <QLibrary>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <chrono>
#endif

namespace framescope::profiles {

#ifdef FRAMESCOPE_WITH_KEYCHAIN

namespace {

FRAMESCOPE_TR("SecretStore")

const QString kService = QStringLiteral("Framescope");

base::Error keychainError(const QKeychain::Job &job)
{
    const bool none = job.error() == QKeychain::NoBackendAvailable || job.error() == QKeychain::NotImplemented || job.error() == QKeychain::OtherError;
    return {none ? QStringLiteral("secret.no-keychain") : QStringLiteral("secret.refused"),
            none ? tr("This system has no keychain that can be used.")
                 : tr("The system's keychain refused."),
            job.errorString(), tr("Unlock the keychain, or enter the secret when asked: it is then kept until the program ends.")};
}

/// libsecret answers through GLib's main loop. If Qt runs without GLib (as in the command line), no answer would ever
/// arrive: this class runs that loop while a request is pending. Lives on the keychain's thread.
class GlibTurner final : public QObject
{
public:
    GlibTurner()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] {
            while (m_iterate && m_iterate(nullptr, 0)) { }
        });
    }

    void waitFor()
    {
        using namespace std::chrono_literals;
        const auto *const dispatcher = QAbstractEventDispatcher::instance();
        if (m_waiting++ > 0 || !dispatcher || dispatcher->inherits("QEventDispatcherGlib"))
            return;
        // libsecret depends on it; without libsecret it is not needed.
        if (!m_iterate)
            m_iterate = reinterpret_cast<Iterate>(QLibrary::resolve(QStringLiteral("glib-2.0"), 0, "g_main_context_iteration"));
        if (m_iterate)
            m_timer.start(5ms);
    }
    void answered()
    {
        if (--m_waiting == 0)
            m_timer.stop();
    }

private:
    using Iterate = int (*)(void *context, int mayBlock);
    Iterate m_iterate = nullptr;
    QTimer m_timer;
    int m_waiting = 0;
};

/// Lives on the thread that created it.
class Keychain final : public QObject, public SecretBackend
{
public:
    void read(const QString &key, ReadDone done) override
    {
        auto *const job = new QKeychain::ReadPasswordJob(kService, this);
        start(job, key, [job, done] {
            if (job->error() == QKeychain::EntryNotFound)
                done(std::optional<QString>());
            else if (job->error() != QKeychain::NoError)
                done(keychainError(*job));
            else
                done(std::optional<QString>(job->textData()));
        });
    }
    void write(const QString &key, const QString &value, WriteDone done) override
    {
        auto *const job = new QKeychain::WritePasswordJob(kService, this);
        job->setTextData(value);
        start(job, key, [job, done] { done(job->error() == QKeychain::NoError ? base::Result<void>() : keychainError(*job)); });
    }
    void remove(const QString &key, WriteDone done) override
    {
        auto *const job = new QKeychain::DeletePasswordJob(kService, this);
        start(job, key, [job, done] {
            const bool gone = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
            done(gone ? base::Result<void>() : keychainError(*job));
        });
    }

private:
    template<typename Finished>
    void start(QKeychain::Job *job, const QString &key, Finished finished)
    {
        job->setKey(key);
        job->setInsecureFallback(false); // never a plain file
        job->setAutoDelete(false);
        const auto answered = [this, job, finished] {
            m_glib.answered();
            finished();
            job->deleteLater();
        };
        connect(job, &QKeychain::Job::finished, this, answered, Qt::QueuedConnection);
        job->start();
        m_glib.waitFor();
    }

    GlibTurner m_glib;
};

} // namespace

std::unique_ptr<SecretBackend> SystemKeychain::open()
{
    return std::make_unique<Keychain>();
}

#else

std::unique_ptr<SecretBackend> SystemKeychain::open()
{
    return nullptr;
}

#endif

} // namespace framescope::profiles
