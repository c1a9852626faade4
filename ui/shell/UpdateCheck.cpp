#include "UpdateCheck.h"

#include "base/Bytes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QVersionNumber>

namespace framescope::ui::shell {

namespace {

constexpr int kTimeoutMs = 20'000;
constexpr qint64 kLargestAnswer = 1 << 20;

} // namespace

UpdateCheck::UpdateCheck(QUrl releases, QString version, QObject *parent) : QObject(parent), m_releases(std::move(releases)), m_version(std::move(version)) {}

QUrl UpdateCheck::defaultUrl()
{
    return QUrl(QStringLiteral(FRAMESCOPE_RELEASES_URL));
}

void UpdateCheck::start()
{
    if (m_reply || m_releases.isEmpty())
        return;
    QNetworkRequest request(m_releases);
    request.setTransferTimeout(kTimeoutMs);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Framescope")); // some forges refuse requests without a name
    request.setRawHeader("Accept", "application/json");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    m_reply = m_network.get(request);
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 received, qint64) {
        if (received > kLargestAnswer && m_reply)
            m_reply->abort();
    });
    connect(m_reply, &QNetworkReply::finished, this, &UpdateCheck::finished);
}

void UpdateCheck::finished()
{
    QNetworkReply *reply = m_reply;
    m_reply.clear();
    reply->deleteLater();
    const auto fail = [this](const QString &seen) {
        emit failed({QStringLiteral("update.failed"), tr("The check for a newer version failed."), seen, tr("Try again later, or look at the project's page.")});
    };
    if (reply->error() != QNetworkReply::NoError)
        return fail(base::escapeControls(reply->errorString()));
    const QJsonObject answer = QJsonDocument::fromJson(reply->read(kLargestAnswer)).object();
    // Shown to the user, so only a version is accepted.
    static const QRegularExpression tag(QStringLiteral("^v?([0-9]{1,5}(?:\\.[0-9]{1,5}){1,3})$"));
    const auto match = tag.match(answer.value(QLatin1String("tag_name")).toString());
    if (!match.hasMatch())
        return fail(tr("The answer has no version."));
    if (answer.value(QLatin1String("draft")).toBool() || answer.value(QLatin1String("prerelease")).toBool()
        || QVersionNumber::fromString(match.captured(1)).normalized() <= QVersionNumber::fromString(m_version).normalized()) {
        emit upToDate();
        return;
    }
    const QUrl page(answer.value(QLatin1String("html_url")).toString());
    emit newerVersion(match.captured(1), trusted(page) ? page : QUrl());
}

/// The page must be on the forge, and as secure as the request.
bool UpdateCheck::trusted(const QUrl &page) const
{
    QString asked = m_releases.host();
    if (asked.startsWith(QLatin1String("api.")))
        asked.remove(0, 4);
    return page.isValid() && page.host() == asked && page.userInfo().isEmpty() && (page.scheme() == QLatin1String("https") || page.scheme() == m_releases.scheme());
}

} // namespace framescope::ui::shell
