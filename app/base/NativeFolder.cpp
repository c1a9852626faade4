#include "NativeFolder.h"

#include "NativeFile.h"

#include <QFileInfo>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace framescope::base {

std::shared_ptr<const NativeFolder> NativeFolder::open(const QString &folder)
{
    if (!NativeFile::hasRawBytes(folder))
        return QFileInfo(folder).isDir() ? std::shared_ptr<const NativeFolder>(new NativeFolder(folder, -1)) : nullptr;
#ifdef Q_OS_LINUX
    const int descriptor = ::open(NativeFile::bytesOf(folder).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0)
        return std::shared_ptr<const NativeFolder>(new NativeFolder(QStringLiteral("/proc/self/fd/%1").arg(descriptor), descriptor));
#endif
    return nullptr;
}

NativeFolder::~NativeFolder()
{
#ifdef Q_OS_LINUX
    if (m_descriptor >= 0)
        ::close(m_descriptor);
#endif
}

} // namespace framescope::base
