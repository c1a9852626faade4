#include "OutputFile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace framescope::base {

bool OutputFile::isDevice(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

OutputFile::OutputFile(const QString &path) : m_isDevice(isDevice(path))
{
    if (m_isDevice)
        m_file = std::make_unique<QFile>(path);
    else
        m_file = std::make_unique<QSaveFile>(path);
}

OutputFile::~OutputFile() = default;

bool OutputFile::open(QIODevice::OpenMode mode)
{
    return m_file->open(mode);
}

void OutputFile::setPermissions(QFileDevice::Permissions permissions)
{
    if (!m_isDevice)
        m_file->setPermissions(permissions);
}

qint64 OutputFile::write(const QByteArray &bytes)
{
    return m_file->write(bytes);
}

bool OutputFile::commit()
{
    if (!m_isDevice)
        return static_cast<QSaveFile *>(m_file.get())->commit();
    const bool written = m_file->error() == QFileDevice::NoError && m_file->flush();
    m_file->close();
    return written;
}

void OutputFile::cancel()
{
    if (m_isDevice)
        m_file->close();
    else
        static_cast<QSaveFile *>(m_file.get())->cancelWriting();
}

QString OutputFile::errorString() const
{
    return m_file->errorString();
}

} // namespace framescope::base
