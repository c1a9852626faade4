#include "DigestAuth.h"

#include "Sha512_256.h"

#include <QCryptographicHash>
#include <QList>
#include <QMap>
#include <QRandomGenerator>

namespace framescope::profiles {

namespace {

/// name=token and name="quoted \" string" pairs, separated by commas.
QMap<QByteArray, QByteArray> parametersOf(QByteArrayView text)
{
    QMap<QByteArray, QByteArray> out;
    qsizetype i = 0;
    const auto skip = [&](const char *characters) {
        while (i < text.size() && strchr(characters, text[i]) && text[i] != '\0')
            ++i;
    };
    while (i < text.size()) {
        skip(" \t,");
        const qsizetype start = i;
        while (i < text.size() && text[i] != '=' && text[i] != ',' && text[i] != ' ')
            ++i;
        const QByteArray name = text.sliced(start, i - start).toByteArray().toLower();
        skip(" \t");
        if (i >= text.size() || text[i] != '=') {
            if (name.isEmpty())
                ++i;
            continue;
        }
        ++i;
        skip(" \t");
        QByteArray value;
        if (i < text.size() && text[i] == '"') {
            for (++i; i < text.size() && text[i] != '"'; ++i) {
                if (text[i] == '\\' && i + 1 < text.size())
                    ++i;
                value += text[i];
            }
            ++i;
        } else {
            while (i < text.size() && text[i] != ',' && text[i] != ' ')
                value += text[i++];
        }
        if (!name.isEmpty() && !out.contains(name))
            out.insert(name, value);
    }
    return out;
}

QByteArray quoted(QByteArray value)
{
    return '"' + value.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

} // namespace

std::optional<DigestAuth> DigestAuth::parse(QByteArrayView text)
{
    const auto parameters = parametersOf(text);
    DigestAuth digest;
    digest.m_algorithmName = parameters.value("algorithm");
    const QByteArray algorithm = digest.m_algorithmName.toLower();
    if (algorithm.isEmpty() || algorithm == "md5")
        digest.m_algorithm = Algorithm::Md5;
    else if (algorithm == "md5-sess")
        digest.m_algorithm = Algorithm::Md5Session;
    else if (algorithm == "sha-256")
        digest.m_algorithm = Algorithm::Sha256;
    else if (algorithm == "sha-256-sess")
        digest.m_algorithm = Algorithm::Sha256Session;
    else if (algorithm == "sha-512-256")
        digest.m_algorithm = Algorithm::Sha512;
    else if (algorithm == "sha-512-256-sess")
        digest.m_algorithm = Algorithm::Sha512Session;
    else
        return std::nullopt;
    digest.m_realm = parameters.value("realm");
    digest.m_nonce = parameters.value("nonce");
    digest.m_opaque = parameters.value("opaque");
    digest.m_stale = parameters.value("stale").toLower() == "true";
    digest.m_userHash = parameters.value("userhash").toLower() == "true";
    const QByteArray qop = parameters.value("qop").toLower();
    // An opening handshake has no body, so auth-int adds nothing to auth.
    for (const QByteArray &one : qop.split(',')) {
        if (one.trimmed() == "auth" || (one.trimmed() == "auth-int" && digest.m_qop.isEmpty()))
            digest.m_qop = one.trimmed();
    }
    // Without a nonce there is nothing to prove.
    if (digest.m_nonce.isEmpty() || (!qop.isEmpty() && digest.m_qop.isEmpty()))
        return std::nullopt;
    return digest;
}

std::optional<DigestAuth> DigestAuth::fromChallenge(const QList<QByteArray> &wwwAuthenticate)
{
    std::optional<DigestAuth> best;
    for (const QByteArray &line : wwwAuthenticate) {
        const qsizetype at = line.toLower().indexOf("digest ");
        if (at < 0)
            continue;
        auto digest = parse(QByteArrayView(line).sliced(at + 7));
        if (digest && (!best || digest->m_algorithm > best->m_algorithm))
            best = std::move(digest);
    }
    return best;
}

QByteArray DigestAuth::authorization(const QByteArray &method, const QByteArray &target, const QString &user, const QString &password, const QByteArray &givenCnonce)
{
    const bool session = m_algorithm == Algorithm::Md5Session || m_algorithm == Algorithm::Sha256Session || m_algorithm == Algorithm::Sha512Session;
    const auto hash = [this](const QByteArray &text) {
        if (m_algorithm == Algorithm::Sha512 || m_algorithm == Algorithm::Sha512Session)
            return Sha512_256::hash(text).toHex();
        const bool md5 = m_algorithm == Algorithm::Md5 || m_algorithm == Algorithm::Md5Session;
        return QCryptographicHash::hash(text, md5 ? QCryptographicHash::Md5 : QCryptographicHash::Sha256).toHex();
    };
    QByteArray cnonce = givenCnonce;
    if (cnonce.isEmpty()) {
        quint32 random[4];
        QRandomGenerator::system()->fillRange(random);
        cnonce = QByteArray(reinterpret_cast<const char *>(random), sizeof random).toHex();
    }
    const QByteArray count = QByteArray::number(++m_count, 16).rightJustified(8, '0');
    const QByteArray name = user.toUtf8();
    QByteArray ha1 = hash(name + ':' + m_realm + ':' + password.toUtf8());
    if (session)
        ha1 = hash(ha1 + ':' + m_nonce + ':' + cnonce);
    const QByteArray ha2 = hash(method + ':' + target + (m_qop == "auth-int" ? QByteArray(':' + hash({})) : QByteArray()));
    const QByteArray proven = m_qop.isEmpty() ? QByteArray() : QByteArray(count + ':' + cnonce + ':' + m_qop + ':');
    const QByteArray response = hash(ha1 + ':' + m_nonce + ':' + proven + ha2);

    QByteArray out = "Digest username=" + quoted(m_userHash ? hash(name + ':' + m_realm) : name) + ", realm=" + quoted(m_realm) + ", nonce=" + quoted(m_nonce)
                     + ", uri=" + quoted(target) + ", response=\"" + response + '"';
    if (!m_algorithmName.isEmpty())
        out += ", algorithm=" + m_algorithmName;
    if (!m_qop.isEmpty())
        out += ", qop=" + m_qop + ", nc=" + count;
    if (!m_qop.isEmpty() || session)
        out += ", cnonce=" + quoted(cnonce);
    if (!m_opaque.isEmpty())
        out += ", opaque=" + quoted(m_opaque);
    if (m_userHash)
        out += ", userhash=true";
    return out;
}

} // namespace framescope::profiles
