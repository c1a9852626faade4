#include "TlsKeyLog.h"

#include "base/Bytes.h"
#include "base/NativeFile.h"
#include "base/OptionId.h"
#include "base/Translation.h"

#include <QFile>
#include <QSslSocket>

#include <openssl/ssl.h>

#include <mutex>

namespace framescope::network {

namespace {

FRAMESCOPE_TR("framescope::network::TlsKeyLog")

thread_local const QString *currentPath = nullptr;

/// The slot of every SSL object for its file name.
int slot = -1;

std::mutex &fileMutex()
{
    static std::mutex mutex;
    return mutex;
}

bool openPrivately(base::NativeFile &file, const QString &path)
{
    const bool existed = base::NativeFile::exists(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return false;
    if (!existed)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return true;
}

void writeLine(const SSL *ssl, const char *line)
{
    const auto *path = static_cast<const QString *>(SSL_get_ex_data(ssl, slot));
    if (!path)
        return;
    // One write per line: several threads and programs append to the same file.
    const std::lock_guard lock(fileMutex());
    base::NativeFile file(*path);
    if (openPrivately(file, *path))
        file.write(QByteArray(line) + '\n');
}

/// Called by OpenSSL for every new SSL object of the process; `parent` is the object, whose context is known by then.
void sessionBegins(void *parent, void *, CRYPTO_EX_DATA *data, int index, long, void *)
{
    if (!currentPath || currentPath->isEmpty())
        return;
    auto path = std::make_unique<QString>(*currentPath);
    if (CRYPTO_set_ex_data(data, index, path.get()) != 1)
        return;
    static_cast<void>(path.release()); // freed by sessionEnds()
    SSL_CTX_set_keylog_callback(SSL_get_SSL_CTX(static_cast<SSL *>(parent)), writeLine);
}

void sessionEnds(void *, void *value, CRYPTO_EX_DATA *, int, long, void *)
{
    delete static_cast<QString *>(value);
}

void registerOnce()
{
    static std::once_flag once;
    std::call_once(once, [] {
        // Qt registers one slot and also uses the next two; ours must not collide with them.
        for (int i = 0; i < 8; ++i)
            SSL_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
        slot = SSL_get_ex_new_index(0, nullptr, sessionBegins, nullptr, sessionEnds);
    });
}

} // namespace

base::Result<void> TlsKeyLog::check(const QString &path)
{
    if (QSslSocket::activeBackend() != QLatin1String("openssl")) {
        return base::Error{QStringLiteral("tls.keylog"), tr("TLS secrets can be logged only with OpenSSL."), QSslSocket::activeBackend(),
                           tr("Use a Qt whose TLS backend is OpenSSL.")};
    }
    base::NativeFile file(path);
    if (!openPrivately(file, path)) {
        return base::Error{QStringLiteral("tls.keylog"), tr("The TLS secrets cannot be written to %1.").arg(base::escapeControls(path)),
                           file.errorString(), tr("Choose a file in a folder of your own.")}
            .about(path)
            .mendedBy(base::OptionId::TlsKeyLog);
    }
    return {};
}

TlsKeyLog::Scope::Scope(const QString &path) : m_path(path), m_outer(currentPath)
{
    if (!m_path.isEmpty())
        registerOnce();
    currentPath = &m_path;
}

TlsKeyLog::Scope::~Scope()
{
    currentPath = m_outer;
}

} // namespace framescope::network
