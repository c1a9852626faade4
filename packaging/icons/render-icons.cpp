// Renders an SVG into what the three platforms want of an icon, when the program is built:
//   render-icons FILE.svg OUT_FOLDER NAME
// writes OUT_FOLDER/NAME-16.png … NAME-512.png, NAME.ico (Windows) and NAME.icns (macOS).

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

#include <cstdio>

namespace {

QByteArray png(QSvgRenderer &svg, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    svg.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return data;
}

void little16(QByteArray &to, int value)
{
    to.append(static_cast<char>(value & 0xff)).append(static_cast<char>(value >> 8 & 0xff));
}

void little32(QByteArray &to, qsizetype value)
{
    little16(to, static_cast<int>(value & 0xffff));
    little16(to, static_cast<int>(value >> 16 & 0xffff));
}

void big32(QByteArray &to, qsizetype value)
{
    char bytes[4];
    qToBigEndian(static_cast<quint32>(value), bytes);
    to.append(bytes, 4);
}

/// PNGs in an .ico, which Windows reads since Vista; a size of 256 is written as 0.
QByteArray ico(QSvgRenderer &svg)
{
    const int sizes[] = {16, 20, 24, 32, 40, 48, 64, 128, 256};
    const int count = static_cast<int>(std::size(sizes));
    QByteArray head;
    QByteArray body;
    little16(head, 0);
    little16(head, 1);
    little16(head, count);
    for (const int size : sizes) {
        const QByteArray image = png(svg, size);
        head.append(static_cast<char>(size & 0xff)).append(static_cast<char>(size & 0xff)).append('\0').append('\0');
        little16(head, 1);
        little16(head, 32);
        little32(head, image.size());
        little32(head, 6 + 16 * count + body.size());
        body += image;
    }
    return head + body;
}

QByteArray icns(QSvgRenderer &svg)
{
    const struct {
        const char *type;
        int size;
    } kinds[] = {{"icp4", 16}, {"icp5", 32}, {"ic11", 32}, {"ic12", 64}, {"ic07", 128}, {"ic13", 256}, {"ic08", 256}, {"ic14", 512}, {"ic09", 512}, {"ic10", 1024}};
    QByteArray body;
    for (const auto &kind : kinds) {
        const QByteArray image = png(svg, kind.size);
        body.append(kind.type, 4);
        big32(body, image.size() + 8);
        body += image;
    }
    QByteArray head("icns");
    big32(head, body.size() + 8);
    return head + body;
}

bool write(const QString &path, const QByteArray &data)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(data) == data.size();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4) {
        std::fputs("render-icons FILE.svg OUT_FOLDER NAME\n", stderr);
        return 2;
    }
    QSvgRenderer svg(QString::fromLocal8Bit(argv[1]));
    const QString folder = QString::fromLocal8Bit(argv[2]);
    const QString stem = QDir(folder).filePath(QString::fromLocal8Bit(argv[3]));
    if (!svg.isValid() || !QDir().mkpath(folder)) {
        std::fprintf(stderr, "render-icons: %s cannot be rendered\n", argv[1]);
        return 1;
    }
    bool ok = true;
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512})
        ok = write(QStringLiteral("%1-%2.png").arg(stem).arg(size), png(svg, size)) && ok;
    ok = write(stem + QStringLiteral(".ico"), ico(svg)) && ok;
    ok = write(stem + QStringLiteral(".icns"), icns(svg)) && ok;
    return ok ? 0 : 1;
}
