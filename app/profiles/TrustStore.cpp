#include "TrustStore.h"

#include "Document.h"

#include "base/Bytes.h"
#include "base/NativeFile.h"
#include "base/OptionId.h"
#include "base/Translation.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace framescope::profiles {

namespace {

constexpr qsizetype kMostOwn = 20'000;   ///< contents remembered for one folder; the oldest are dropped
constexpr std::size_t kMostAllowed = 2'000;
constexpr int kTries = 20;

FRAMESCOPE_TR("framescope::profiles::TrustStore")

QString canonical(const QString &folder)
{
    const QString real = base::NativeFile::canonical(folder);
    return real.isEmpty() ? QFileInfo(folder).absoluteFilePath() : real;
}

/// The key of a path: its bytes, even if they are not text.
QByteArray bytesOf(const QString &path)
{
    return base::NativeFile::hasRawBytes(path) ? base::NativeFile::bytesOf(path) : path.toUtf8();
}

} // namespace

base::Error TrustQuestion::toError() const
{
    QStringList kinds;
    for (const TrustRequest::Kind kind : TrustRequest::kinds()) {
        if (!request.of(kind).isEmpty())
            kinds << TrustRequest::nameOf(kind);
    }
    return base::Error{QStringLiteral("trust.needed"),
                       tr("“%1” was not made here, and asks for what needs your consent. It %2.").arg(base::escapeControls(subject), request.lines().join(QStringLiteral("; "))), {},
                       tr("Check that you want this. Then allow it, for this time or until the file changes.")}
        .about(subject)
        .mendedBy(base::OptionId::Trust, kinds.join(QLatin1Char(',')));
}

QString TrustStore::defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/Framescope");
}

TrustStore::TrustStore(const QString &folder, const QString &dataFolder) : m_folder(canonical(folder))
{
    const QByteArray name = QCryptographicHash::hash(bytesOf(m_folder), QCryptographicHash::Sha256).toHex().first(32);
    m_file = dataFolder + QStringLiteral("/trust/") + QString::fromLatin1(name) + QStringLiteral(".json");
}

QString TrustStore::scopeOf(const QString &folder)
{
    static const QUuid space(QStringLiteral("{6f1a3b0e-52c4-5f0e-9d1b-7f4b8f3f7c11}"));
    return QUuid::createUuidV5(space, bytesOf(canonical(folder))).toString(QUuid::WithoutBraces);
}

base::OrderedJson TrustStore::content(Stamp *stamp) const
{
    auto document = Document::read(m_file);
    if (!document)
        return base::OrderedJson::object(); // nothing is known: everything needs consent
    if (stamp)
        *stamp = document->stamp;
    return std::move(document->json);
}

template<typename Change>
base::Result<void> TrustStore::change(Change change)
{
    SaveResult saved;
    for (int i = 0; i < kTries; ++i) {
        Stamp stamp;
        base::OrderedJson json = content(&stamp);
        json.set(QStringLiteral("version"), base::OrderedJson(Document::kVersion));
        json.set(QStringLiteral("folder"), base::OrderedJson(m_folder));
        change(json);
        const bool fresh = !QFileInfo::exists(QFileInfo(m_file).path());
        saved = Document::write(m_file, json, saved.status == SaveResult::Status::Conflict && !stamp.exists() ? saved.stamp : stamp);
        if (fresh && saved.ok())
            QFile::setPermissions(QFileInfo(m_file).path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        if (saved.ok())
            return {};
        if (saved.status != SaveResult::Status::Conflict)
            break;
    }
    return saved.error;
}

bool TrustStore::isOwn(const QByteArray &hash) const
{
    const base::OrderedJson json = content();
    const QString name = QString::fromLatin1(hash.toHex());
    const auto &own = json[u"own"].items();
    return !hash.isEmpty() && std::any_of(own.begin(), own.end(), [&](const base::OrderedJson &item) { return item.toString() == name; });
}

base::Result<void> TrustStore::addOwn(const QByteArray &hash)
{
    const QString name = QString::fromLatin1(hash.toHex());
    return change([&](base::OrderedJson &json) {
        base::OrderedJson own = base::OrderedJson::array();
        const auto &before = json[u"own"].items();
        const auto size = static_cast<qsizetype>(before.size());
        qsizetype at = 0;
        for (const base::OrderedJson &item : before) {
            if (++at > size - kMostOwn + 1 && item.toString() != name)
                own.append(item);
        }
        own.append(base::OrderedJson(name));
        json.set(QStringLiteral("own"), std::move(own));
    });
}

base::Result<void> TrustStore::addEdit(const QByteArray &before, const QByteArray &after)
{
    const QString was = QString::fromLatin1(before.toHex());
    const QString is = QString::fromLatin1(after.toHex());
    if (before.isEmpty() || was == is)
        return {};
    return change([&](base::OrderedJson &json) {
        base::OrderedJson edits = base::OrderedJson::array();
        QString first = was;
        const auto &known = json[u"edits"].items();
        std::size_t at = 0;
        for (const base::OrderedJson &item : known) {
            if (item[u"is"].toString() == was)
                first = item[u"was"].toString();
            if (item[u"is"].toString() != is && (known.size() < kMostAllowed || ++at > known.size() - kMostAllowed + 1))
                edits.append(item);
        }
        if (first != is) {
            base::OrderedJson edit = base::OrderedJson::object();
            edit.set(QStringLiteral("is"), base::OrderedJson(is));
            edit.set(QStringLiteral("was"), base::OrderedJson(first));
            edits.append(std::move(edit));
        }
        json.set(QStringLiteral("edits"), std::move(edits));
    });
}

TrustQuestion TrustStore::question(const QString &subject, const Files &files, const TrustRequest &request) const
{
    TrustQuestion none{subject, {}, {}};
    if (request.isEmpty())
        return none;
    const base::OrderedJson json = content();
    QSet<QString> own;
    for (const base::OrderedJson &item : json[u"own"].items())
        own.insert(item.toString());
    QHash<QString, QString> firsts; // content edited here counts as its original content
    for (const base::OrderedJson &item : json[u"edits"].items())
        firsts.insert(item[u"is"].toString(), item[u"was"].toString());
    bool allOwn = true;
    QCryptographicHash all(QCryptographicHash::Sha256);
    for (const auto &[path, hash] : files) {
        const QString name = QString::fromLatin1(hash.toHex());
        allOwn = allOwn && own.contains(name);
        all.addData(QByteArray(path.toUtf8() + '\0' + firsts.value(name, name).toLatin1() + '\n'));
    }
    if (allOwn)
        return none;
    const QByteArray key = all.result().toHex();
    for (const base::OrderedJson &item : json[u"allowed"].items()) {
        if (item[u"key"].toString() == QLatin1String(key) && TrustRequest::fromJson(item[u"what"]).covers(request))
            return none;
    }
    return {subject, request, key};
}

base::Result<void> TrustStore::allow(const TrustQuestion &question)
{
    if (question.isEmpty())
        return {};
    return change([&](base::OrderedJson &json) {
        base::OrderedJson allowed = base::OrderedJson::array();
        TrustRequest what = question.request;
        const auto &before = json[u"allowed"].items();
        std::size_t at = 0;
        for (const base::OrderedJson &item : before) {
            const bool same = item[u"key"].toString() == QLatin1String(question.key);
            if (same)
                what.add(TrustRequest::fromJson(item[u"what"]));
            else if (before.size() < kMostAllowed || ++at > before.size() - kMostAllowed + 1)
                allowed.append(item);
        }
        base::OrderedJson entry = base::OrderedJson::object();
        entry.set(QStringLiteral("key"), base::OrderedJson(QString::fromLatin1(question.key)));
        entry.set(QStringLiteral("subject"), base::OrderedJson(question.subject));
        entry.set(QStringLiteral("at"), base::OrderedJson(QDateTime::currentDateTimeUtc().toString(Qt::ISODate)));
        entry.set(QStringLiteral("what"), what.toJson());
        allowed.append(std::move(entry));
        json.set(QStringLiteral("allowed"), std::move(allowed));
    });
}

} // namespace framescope::profiles
