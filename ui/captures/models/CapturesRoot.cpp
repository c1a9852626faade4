#include "CapturesRoot.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace framescope::ui::captures {

namespace {

/// A date without the year, and the time, in the format of the language.
QString dayAndTime(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Japanese:
    case QLocale::Chinese: return QStringLiteral("M\u6708d\u65e5 HH:mm");
    case QLocale::Korean: return QStringLiteral("M\uc6d4 d\uc77c HH:mm");
    default: return QStringLiteral("d MMM HH:mm");
    }
}

/// The capture's name, or its session and time, or the file name.
QString nameOf(const capture::CaptureSummary &capture)
{
    if (!capture.name.isEmpty())
        return capture.name;
    const QString title = capture.session.value(QLatin1String("title")).toString();
    if (!title.isEmpty() && capture.started.isValid())
        return QStringLiteral("%1 · %2").arg(title, QLocale().toString(capture.started.toLocalTime(), dayAndTime(QLocale())));
    return QFileInfo(capture.path).completeBaseName();
}

} // namespace

void CapturesRoot::setCaptures(const std::vector<capture::CaptureSummary> &captures)
{
    m_captures = captures;
    emit changed();
}

std::vector<workspace::TreeRoot::Item> CapturesRoot::items() const
{
    std::vector<Item> items;
    items.reserve(m_captures.size());
    for (const capture::CaptureSummary &capture : m_captures) {
        const QString detail = tr("%1, %n entries", nullptr, static_cast<int>(std::min<std::uint64_t>(capture.entries, 2'000'000'000)))
                                   .arg(QLocale().toString(capture.started.toLocalTime(), QLocale::ShortFormat));
        items.push_back({capture.path, nameOf(capture), detail, capture.problem});
    }
    return items;
}

QString CapturesRoot::spokenText(const Item &item) const
{
    return tr("Capture %1").arg(item.name);
}

std::vector<workspace::TreeRoot::Action> CapturesRoot::actions(const QString &path)
{
    return {{icon(), tr("Open"), [this, path] { open(path); }}, {QStringLiteral("trash"), tr("Move to trash"), [this, path] { remove(path); }}};
}

} // namespace framescope::ui::captures
