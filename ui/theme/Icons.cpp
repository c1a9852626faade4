#include "Icons.h"

#include "SvgIconEngine.h"

namespace framescope::ui::theme {

namespace {

QString fileOf(const QString &name)
{
    return QStringLiteral(":/framescope/icons/%1.svg").arg(name);
}

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, {});
}

QIcon icon(const QString &name, const QColor &color)
{
    return QIcon(new SvgIconEngine(fileOf(name), color));
}

QIcon programIcon()
{
    return QIcon(new SvgIconEngine(fileOf(QStringLiteral("framescope"))));
}

} // namespace framescope::ui::theme
