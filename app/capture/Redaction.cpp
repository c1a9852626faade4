#include "Redaction.h"

#include "base/json/JsonScanner.h"
#include "base/json/JsonText.h"

#include "CaptureReader.h"
#include "EntryJson.h"
#include "EventFacts.h"
#include "PageView.h"

#include <algorithm>

namespace framescope::capture {

namespace {

constexpr const char kRedacted[] = "[redacted]";

using Token = base::JsonScanner::Token;

/// The secrets that the event itself reveals: the names its profile marks as secret, and the values its request sent.
base::Secrets secretsOf(const QByteArray &json, base::Secrets secrets)
{
    QByteArray key;
    QList<QByteArray> heads;
    bool names = false;
    base::JsonScanner scanner(base::viewOf(json));
    for (Token token = scanner.next(); token != Token::End && token != Token::Error; token = scanner.next()) {
        if (token == Token::Key)
            key = scanner.text();
        else if (token == Token::ArrayBegin)
            names = key == eventkey::kSecretNames;
        else if (token == Token::ArrayEnd)
            names = false;
        else if (token == Token::String && names)
            secrets.addName(scanner.text());
        else if (token == Token::String && key == eventkey::kHead)
            heads << scanner.text();
    }
    for (const QByteArray &head : std::as_const(heads))
        secrets.learn(head);
    return secrets;
}

/// The "key" of a certificate in an event is the type of its key, not a secret.
bool isSecretKey(const base::SecretNames &names, const QByteArray &key)
{
    return key != eventkey::kCertificateKey && names.isSecret(key);
}

} // namespace

void RedactionRules::learn(const CaptureReader &reader)
{
    for (std::size_t index = reader.firstPage(); enabled && index < reader.pageCount(); ++index) {
        if (!reader.mayHaveEvents(index))
            continue;
        const auto page = reader.page(index, false);
        for (std::uint32_t i = 0; page && i < page->count(); ++i) {
            const auto kind = EntryKind(page->record(i).kind);
            if (kind == EntryKind::Open || kind == EntryKind::OpenFailed || kind == EntryKind::Redirect || kind == EntryKind::Refused)
                secrets = secretsOf(reader.payload(page->firstEntry() + i), std::move(secrets));
        }
    }
}

Redactor::Redactor(RedactionRules rules) : m_rules(std::move(rules)) {}

QByteArray Redactor::text(const QByteArray &text) const
{
    return m_rules.enabled ? m_rules.secrets.text(text) : text;
}

QByteArray Redactor::json(const QByteArray &json) const
{
    if (!m_rules.enabled)
        return json;
    const base::Secrets secrets = secretsOf(json, m_rules.secrets);
    QByteArray out;
    qsizetype copied = 0;
    QByteArray key;
    QByteArray maskedKey;   // of the last string, if something in it was masked
    QByteArray namedHeader; // {"name":"Cookie","value":"…"}
    base::JsonScanner scanner(base::viewOf(json));
    for (Token token = scanner.next(); token != Token::End; token = scanner.next()) {
        if (token == Token::Error)
            return secrets.text(json);
        if (token == Token::Key) {
            key = scanner.text();
            continue;
        }
        if (token == Token::ObjectBegin)
            namedHeader.clear();
        if (token != Token::String)
            continue;
        const QByteArray value = scanner.text();
        if (key == "name")
            namedHeader = value;
        const bool secret = !value.isEmpty() && (isSecretKey(secrets.names(), key) || (key == "value" && secrets.names().isSecret(namedHeader)));
        // "body_base64", "target_base64": bytes that contain what is masked in the text before them.
        const bool hidden = secret || (!maskedKey.isEmpty() && key == maskedKey + "_base64");
        const QByteArray redacted = hidden ? QByteArray(kRedacted) : key == eventkey::kSubprotocol ? secrets.values(secrets.subprotocols(value)) : secrets.text(value);
        if (key != eventkey::kBodyCoding)
            maskedKey = redacted == value ? QByteArray() : key;
        if (redacted == value)
            continue;
        out += QByteArrayView(json).sliced(copied, qsizetype(scanner.tokenStart()) - copied);
        base::appendJsonStringLoosely(out, base::viewOf(redacted));
        copied = qsizetype(scanner.offset());
    }
    out += QByteArrayView(json).sliced(copied);
    return out;
}

void Redactor::redact(EntryView &entry, QByteArray &kept) const
{
    if (!m_rules.enabled)
        return;
    if (!entry.isFrame()) {
        kept = json(base::toByteArray(entry.payload));
        entry.payload = base::viewOf(kept);
        return;
    }
    if (entry.opcode != protocol::Opcode::Close || entry.payload.size() <= 2)
        return;
    const QByteArray payload = base::toByteArray(entry.payload);
    kept = entry.has(FlagSecretReason) ? withoutReason(payload) : QByteArray(payload.first(2) + text(payload.sliced(2)));
    if (kept == payload)
        return;
    entry.payload = base::viewOf(kept);
    entry.wire = {}; // it contains the same bytes
}

QByteArray Redactor::withoutReason(QByteArrayView close)
{
    return close.first(std::min<qsizetype>(close.size(), 2)).toByteArray() + kRedacted;
}

QByteArray Redactor::visible(const EntryInfo &entry, const QByteArray &payload)
{
    return entry.has(FlagSecretReason) && entry.opcode == protocol::Opcode::Close ? withoutReason(payload) : payload;
}

} // namespace framescope::capture
