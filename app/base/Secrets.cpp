#include "Secrets.h"

#include "AddressSecrets.h"
#include "DecodedText.h"
#include "HeaderSecrets.h"
#include "SecretText.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace framescope::base {

using secrettext::isAlnum;
using secrettext::kRedacted;

namespace {

constexpr qsizetype kShortest = 4;
constexpr qsizetype kFreely = 8;          ///< a value of this length is also found inside words
constexpr qsizetype kLongest = 64 << 10;
constexpr qsizetype kMostForms = 800;
constexpr qsizetype kShortestShifted = 6; ///< of a value that is searched for inside longer base64
constexpr qsizetype kLeastCut = 6;        ///< bytes of a value at the end of a text that was cut there

/// The spans to mask; they do not overlap.
class Spans
{
public:
    void add(qsizetype from, qsizetype to) { m_spans.push_back({from, to}); }
    bool empty() const { return m_spans.empty(); }
    QByteArray masked(const QByteArray &text)
    {
        std::sort(m_spans.begin(), m_spans.end());
        QByteArray out;
        qsizetype at = 0;
        for (const auto &[from, to] : m_spans) {
            if (from >= at) {
                out += QByteArrayView(text).sliced(at, from - at);
                out += kRedacted;
            }
            at = std::max(at, to);
        }
        out += QByteArrayView(text).sliced(at);
        return out;
    }

private:
    std::vector<std::pair<qsizetype, qsizetype>> m_spans;
};

/// A place at which a text was cut: all that is left of a value that stood there is its beginning.
struct Cut {
    qsizetype at;  ///< where what is left of the value ends
    qsizetype end; ///< with half an escape behind it
    bool marked;   ///< by dots: nothing else ends there by chance
};

/// The end, and the dots in front of a length: "abc… (267 bytes)", behind which other labels may stand. `mark` begins an escape that may
/// have been cut itself; 0: there are none.
std::vector<Cut> cutsOf(const QByteArray &text, char mark)
{
    constexpr int kMost = 4;              ///< labels stand at the end; what a peer fills a text with is not looked through
    constexpr qsizetype kLongestHalf = 8; ///< of an escape: "&#x00e"
    static const QByteArray dots = "\xe2\x80\xa6";
    const bool marked = text.endsWith(dots) || text.endsWith("...");
    std::vector<Cut> cuts;
    const auto add = [&](qsizetype at, bool byDots) {
        cuts.push_back({at, at, byDots});
        qsizetype half = mark != 0 ? QByteArrayView(text).first(at).last(std::min(at, kLongestHalf)).lastIndexOf(mark) : -1;
        if (half >= 0)
            half += at - std::min(at, kLongestHalf);
        while (half > 0 && text[half - 1] == mark) // backslashes that were doubled since
            --half;
        if (half >= 0 && at - half <= kLongestHalf)
            cuts.push_back({half, at, byDots});
    };
    add(text.size() - (marked ? 3 : 0), marked);
    const QByteArray beforeLength = dots + " (";
    qsizetype at = text.lastIndexOf(beforeLength);
    for (int i = 0; i < kMost && at >= 0; ++i) {
        add(at, true);
        at = at > 0 ? text.lastIndexOf(beforeLength, at - 1) : -1;
    }
    return cuts;
}

} // namespace

void Secrets::addForm(const QByteArray &form, bool alone)
{
    if (form.size() < kShortest || m_values.size() >= kMostForms)
        return;
    const auto place = std::lower_bound(m_values.begin(), m_values.end(), form.size(), [](const Value &value, qsizetype size) { return value.bytes.size() > size; });
    for (auto it = place; it != m_values.end() && it->bytes.size() == form.size(); ++it) {
        if (it->bytes == form)
            return;
    }
    m_values.insert(place, {form, alone});
}

void Secrets::addValue(const QByteArray &given)
{
    const QByteArray value = given.trimmed();
    static const QList<QByteArray> trivial{"true", "false", "null", "none", "undefined", "redacted", kRedacted};
    if (value.size() > kLongest || trivial.contains(value.toLower()) || secrettext::isScheme(value))
        return;
    addForm(value, value.size() < kFreely);
    if (value.size() < kShortest - 1)
        return;
    constexpr auto bare = QByteArray::OmitTrailingEquals;
    addForm(value.toBase64(bare), false);
    addForm(value.toBase64(bare | QByteArray::Base64UrlEncoding), false);
    const auto other = [&](const QByteArray &form) {
        if (form != value)
            addForm(form, form.size() < kFreely);
    };
    other(QByteArray(value).replace('\\', "\\\\").replace('"', "\\\""));
    other(QByteArray(value).replace(' ', '+'));
    // Inside a longer base64 text: at each of the three positions of a group, without the bits shared with its neighbours.
    for (qsizetype shift = 0; shift < 3 && value.size() >= kShortestShifted; ++shift) {
        const QByteArray padded = QByteArray(shift, '\0') + value;
        const qsizetype from = (shift * 8 + 5) / 6;
        const qsizetype own = padded.size() * 8 / 6 - from;
        addForm(padded.toBase64(bare).mid(from, own), false);
        addForm(padded.toBase64(bare | QByteArray::Base64UrlEncoding).mid(from, own), false);
    }
}

void Secrets::addCredentials(const QString &user, const QString &password)
{
    addValue(password.toUtf8());
    if (!password.isEmpty())
        addValue((user + QLatin1Char(':') + password).toUtf8());
}

void Secrets::add(const Secrets &other)
{
    for (const QByteArray &name : other.m_names.own())
        m_names.add(name);
    for (const Value &value : other.m_values)
        addForm(value.bytes, value.alone);
}

void Secrets::learnAddress(QByteArrayView address)
{
    const AddressSecrets::Found found = AddressSecrets::in(address, m_names);
    addCredentials(QString::fromUtf8(found.user), QString::fromUtf8(found.password));
    for (const QByteArray &value : found.values)
        addValue(value);
}

void Secrets::learnHeader(QByteArrayView name, QByteArrayView value)
{
    for (const QByteArray &secret : HeaderSecrets::in(name, value, m_names))
        addValue(secret);
    const bool plain = !m_names.isSecret(name) && !secrettext::same(name, "Cookie") && !secrettext::same(name, "Sec-WebSocket-Protocol");
    if (plain && value.contains("://"))
        learnAddress(value);
}

void Secrets::learn(QByteArrayView head)
{
    if (head.startsWith("HTTP/"))
        return;
    bool first = true;
    for (qsizetype at = 0; at < head.size();) {
        qsizetype end = head.indexOf('\n', at);
        end = end < 0 ? head.size() : end;
        const QByteArrayView line = head.sliced(at, end - at);
        at = end + 1;
        const qsizetype colon = line.indexOf(':');
        if (first) {
            const qsizetype from = line.indexOf(' ');
            const qsizetype to = line.lastIndexOf(' ');
            if (from >= 0 && to > from)
                learnAddress(line.sliced(from + 1, to - from - 1));
        } else if (colon > 0) {
            learnHeader(line.first(colon).trimmed(), line.sliced(colon + 1).trimmed());
        }
        first = false;
    }
}

bool Secrets::isSecretHeader(QByteArrayView name, QByteArrayView value) const
{
    if (m_names.isSecret(name))
        return true;
    return !value.isEmpty() && values(addresses(value.toByteArray())) != value; // Referer: https://h/?token=…
}

QByteArray Secrets::headerLines(const QByteArray &text) const
{
    return HeaderSecrets::masked(text, m_names);
}

QByteArray Secrets::subprotocols(const QByteArray &list) const
{
    return HeaderSecrets::maskedSubprotocols(list);
}

QByteArray Secrets::addresses(const QByteArray &text) const
{
    return AddressSecrets::masked(text, m_names);
}

QByteArray Secrets::values(const QByteArray &text) const
{
    Spans spans;
    const auto search = [&](const QByteArray &in, const std::vector<qsizetype> *starts, char mark) {
        const auto place = [&](qsizetype at) { return starts ? (*starts)[static_cast<std::size_t>(at)] : at; };
        const std::vector<Cut> cuts = cutsOf(in, mark);
        for (const Value &value : m_values) {
            for (qsizetype at = in.indexOf(value.bytes); at >= 0; at = in.indexOf(value.bytes, at + 1)) {
                const qsizetype end = at + value.bytes.size();
                if (value.alone && ((at > 0 && isAlnum(in[at - 1])) || (end < in.size() && isAlnum(in[end]))))
                    continue;
                spans.add(place(at), place(end));
            }
            // A cut text may end with the beginning of a value.
            for (const Cut &cut : cuts) {
                for (qsizetype left = std::min(value.bytes.size() - 1, cut.at); left >= (cut.marked ? kLeastCut : 2 * kLeastCut); --left) {
                    if (QByteArrayView(in).sliced(cut.at - left, left) == QByteArrayView(value.bytes).first(left)) {
                        spans.add(place(cut.at - left), place(cut.end));
                        break;
                    }
                }
            }
        }
    };
    const auto searchDecoded = [&](char mark, DecodedText (*decode)(const QByteArray &)) {
        if (!text.contains(mark))
            return;
        const DecodedText decoded = decode(text);
        search(decoded.bytes, &decoded.starts, mark);
    };
    if (!m_values.isEmpty()) {
        search(text, nullptr, '\0');
        searchDecoded('%', DecodedText::percent);
        searchDecoded('\\', DecodedText::json);
        searchDecoded('&', DecodedText::html);
    }
    auto tokens = SecretNames::knownTokens().globalMatch(QString::fromLatin1(text));
    while (tokens.hasNext()) {
        const auto match = tokens.next();
        spans.add(match.capturedStart(), match.capturedEnd());
    }
    return spans.empty() ? text : spans.masked(text);
}

QByteArray Secrets::text(const QByteArray &text) const
{
    return values(addresses(headerLines(text)));
}

QList<QByteArray> Secrets::withoutTokens(const QList<QByteArray> &subprotocols) const
{
    QList<QByteArray> kept;
    bool announced = false;
    for (const QByteArray &name : subprotocols) {
        const bool announces = SecretNames::announcesToken(name);
        const bool secret = SecretNames::tokenInSubprotocol(name) >= 0 || (announced && !announces) || values(name) != name;
        if (secret && announced)
            kept.removeLast();
        if (!secret)
            kept.append(name);
        announced = announces && !secret;
    }
    return kept;
}

Error Secrets::error(const Error &error) const
{
    base::Error masked = error;
    for (QString *text : {&masked.what, &masked.seen, &masked.remedy, &masked.subject, &masked.value})
        *text = textOf(*text);
    return masked;
}

} // namespace framescope::base
