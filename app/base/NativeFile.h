#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace framescope::base {

/// A file by the very bytes of its name. Unix names files with any bytes, and QFile with UTF-8 only: here a byte that is not UTF-8 stands in the
/// text as U+DC00 + byte, a lone surrogate, which no real text has (as in Python, PEP 383), and goes to the system as that byte. Other names,
/// and other systems, are QFile's as always. Any one thread.
class NativeFile : public QFile
{
public:
    explicit NativeFile(const QString &path) : QFile(path), m_path(path) {}

    bool open(OpenMode mode) override;
    using QFile::open;

    /// The text for a name, or for an argument, as the system gave it.
    static QString nameFrom(const QByteArray &bytes);
    /// The bytes again.
    static QByteArray bytesOf(const QString &name);
    /// The text has bytes in it that are not UTF-8: a name at best, and nothing that can be sent or shown as text.
    static bool hasRawBytes(const QString &text);

    static bool exists(const QString &path);
    /// A file, or a link to one.
    static bool isFile(const QString &path);
    static bool isReadable(const QString &path);
    /// Where the path leads by whatever links; empty: nowhere.
    static QString canonical(const QString &path);
    /// Both name the same thing, by whatever links.
    static bool isSame(const QString &a, const QString &b);
    /// Puts `from` in the place of `to`; false: errno says why.
    static bool replace(const QString &from, const QString &to);
    /// The same of folders; one that is there and empty gives way.
    static bool replaceFolder(const QString &from, const QString &to);
    static bool remove(const QString &path);

private:
    QString m_path;
};

} // namespace framescope::base
