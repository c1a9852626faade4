#include "OutputFile.h"

#include "NativeFile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

namespace framescope::base {

bool OutputFile::isDevice(const QString &path)
{
    if (NativeFile::hasRawBytes(path))
        return NativeFile::exists(path) && !NativeFile::isFile(path);
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

OutputFile::OutputFile(const QString &path) : m_isDevice(isDevice(path))
{
    if (m_isDevice) {
        m_file = std::make_unique<NativeFile>(path);
    } else if (NativeFile::hasRawBytes(path)) {
        // QSaveFile would create a file with another name.
        m_inPlaceOf = path;
        m_beside = path + QLatin1Char('.') + QString::fromLatin1(QUuid::createUuid().toByteArray(QUuid::Id128).left(8));
        m_file = std::make_unique<NativeFile>(m_beside);
    } else
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
    if (!m_isDevice && m_beside.isEmpty())
        return static_cast<QSaveFile *>(m_file.get())->commit();
    const bool written = m_file->error() == QFileDevice::NoError && m_file->flush();
    m_file->close();
    if (m_beside.isEmpty())
        return written;
    if (written && NativeFile::replace(m_beside, m_inPlaceOf))
        return true;
    NativeFile::remove(m_beside);
    return false;
}

void OutputFile::cancel()
{
    if (m_isDevice || !m_beside.isEmpty())
        m_file->close();
    if (!m_beside.isEmpty())
        NativeFile::remove(m_beside);
    else if (!m_isDevice)
        static_cast<QSaveFile *>(m_file.get())->cancelWriting();
}

QString OutputFile::errorString() const
{
    return m_file->errorString();
}

} // namespace framescope::base
