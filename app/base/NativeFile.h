#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace framescope::base {

/// A file by the exact bytes of its name. Unix allows any bytes in a name, QFile only UTF-8. Here a byte that is not UTF-8 appears in the
/// text as U+DC00 + byte, a lone surrogate that valid text never contains (as in Python, PEP 383), and the system gets that byte. Other
/// names, and all names on other systems, go to QFile unchanged. Any one thread.
class NativeFile : public QFile
{
public:
    explicit NativeFile(const QString &path) : QFile(path), m_path(path) {}

    bool open(OpenMode mode) override;
    using QFile::open;

    /// The text for a name or an argument from the system.
    static QString nameFrom(const QByteArray &bytes);
    /// The inverse: the bytes.
    static QByteArray bytesOf(const QString &name);
    /// Whether the text contains bytes that are not UTF-8: it may be a file name, but cannot be sent or shown as text.
    static bool hasRawBytes(const QString &text);

    static bool exists(const QString &path);
    /// A file, or a link to one.
    static bool isFile(const QString &path);
    static bool isReadable(const QString &path);
    /// The target of the path after all links; empty: it does not exist.
    static QString canonical(const QString &path);
    /// Whether both lead to the same file, through any links.
    static bool isSame(const QString &a, const QString &b);
    /// Replaces `to` with `from`; false: errno says why.
    static bool replace(const QString &from, const QString &to);
    /// The same for folders; an existing empty folder is replaced.
    static bool replaceFolder(const QString &from, const QString &to);
    static bool remove(const QString &path);

private:
    QString m_path;
};

} // namespace framescope::base
