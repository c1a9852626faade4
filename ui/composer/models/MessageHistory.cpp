#include "MessageHistory.h"

#include "profiles/Fields.h"
#include "scenario/FrameSpec.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace framescope::ui::composer {

using profiles::MessageKind;

namespace {

constexpr int kSoonMs = 1000;
constexpr qint64 kLargestFile = 16 << 20; // of another origin: what we write is far smaller

QJsonObject objectOf(const Draft &draft)
{
    QJsonObject object{{QStringLiteral("kind"), profiles::enumName(draft.kind)}, {QStringLiteral("text"), draft.text}};
    if (draft.escapes)
        object[QStringLiteral("escapes")] = true;
    if (draft.fileAsText)
        object[QStringLiteral("fileAsText")] = true;
    if (draft.closeCode)
        object[QStringLiteral("code")] = *draft.closeCode;
    if (!draft.fragments.isEmpty())
        object[QStringLiteral("fragments")] = draft.fragments;
    if (draft.kind == MessageKind::Frame)
        object[QStringLiteral("frame")] = scenario::FrameSpec::format(draft.frame);
    return object;
}

std::optional<Draft> draftOf(const QJsonObject &object)
{
    const QByteArray kind = object[QStringLiteral("kind")].toString().toLatin1();
    constexpr auto &kinds = profiles::EnumNames<MessageKind>::names;
    const auto known = std::find_if(kinds.begin(), kinds.end(), [&](const char *name) { return kind == name; });
    if (known == kinds.end())
        return {};
    Draft draft;
    draft.kind = static_cast<MessageKind>(known - kinds.begin());
    draft.text = object[QStringLiteral("text")].toString();
    draft.escapes = object[QStringLiteral("escapes")].toBool();
    draft.fileAsText = object[QStringLiteral("fileAsText")].toBool();
    if (const int code = object[QStringLiteral("code")].toInt(); code > 0 && code <= 0xffff)
        draft.closeCode = static_cast<std::uint16_t>(code);
    draft.fragments = object[QStringLiteral("fragments")].toString();
    if (draft.kind == MessageKind::Frame) {
        auto frame = scenario::FrameSpec::parse(object[QStringLiteral("frame")].toString());
        if (!frame)
            return {};
        draft.frame = std::move(frame).value();
    }
    return draft;
}

} // namespace

MessageHistory::MessageHistory(QString path, std::function<bool()> mayKeep, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_mayKeep(std::move(mayKeep))
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &MessageHistory::write);
}

MessageHistory::~MessageHistory()
{
    if (m_soon.isActive())
        write();
    m_pool.waitForDone();
}

QByteArray MessageHistory::toJson(const QList<Draft> &drafts)
{
    QJsonArray list;
    qsizetype bytes = 0;
    for (const Draft &draft : drafts) {
        // A long message does not push the others out: it is left out itself.
        const QJsonObject object = objectOf(draft);
        const qsizetype size = QJsonDocument(object).toJson(QJsonDocument::Compact).size();
        if (list.size() >= kMostDrafts || bytes + size > kMostBytes)
            continue;
        bytes += size;
        list.append(object);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), 1}, {QStringLiteral("sent"), list}}).toJson(QJsonDocument::Compact);
}

QList<Draft> MessageHistory::fromJson(const QByteArray &json)
{
    QList<Draft> drafts;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).object()[QStringLiteral("sent")].toArray()) {
        if (const auto draft = draftOf(value.toObject()); draft && drafts.size() < kMostDrafts)
            drafts << *draft;
    }
    return drafts;
}

QList<Draft> MessageHistory::load() const
{
    QFile file(m_path);
    if (!m_mayKeep()) {
        file.remove();
        return {};
    }
    if (file.size() > kLargestFile || !file.open(QIODevice::ReadOnly))
        return {};
    return fromJson(file.readAll());
}

void MessageHistory::save(const QList<Draft> &drafts)
{
    m_drafts = drafts;
    if (!m_soon.isActive())
        m_soon.start();
}

void MessageHistory::write()
{
    m_soon.stop();
    m_pool.start([path = m_path, keep = m_mayKeep(), drafts = m_drafts] {
        if (!keep) {
            QFile::remove(path);
            return;
        }
        const QString folder = QFileInfo(path).path();
        if (!QDir().mkpath(folder))
            return;
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        QSaveFile file(path);
        const QByteArray json = toJson(drafts);
        // What cannot be written is missed at the next start, and is no reason to bother anybody now.
        if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(json) == json.size())
            file.commit();
    });
}

} // namespace framescope::ui::composer
