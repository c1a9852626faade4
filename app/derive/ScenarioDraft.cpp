#include "ScenarioDraft.h"

#include "JsonSplice.h"
#include "ValueKind.h"
#include "YamlText.h"

#include "base/Bytes.h"
#include "base/Translation.h"
#include "base/Units.h"
#include "base/json/JsonPath.h"

#include <QRegularExpression>

#include <algorithm>

namespace framescope::derive {

namespace {

FRAMESCOPE_TR("Derive")

constexpr qsizetype kMostTerms = 24;
constexpr qsizetype kMostText = 80;      ///< characters of a value that is expected as it is
constexpr std::int64_t kLeastThink = 100'000'000;
constexpr std::int64_t kMostThink = 10'000'000'000;
constexpr std::int64_t kLongWait = 3'000'000'000;

/// A value in a filter that can be put there as it is.
bool isQuotable(const QString &text)
{
    return text.size() <= kMostText && !text.contains(QLatin1String("{{")) && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

QString jsonTerm(const QString &path, const QString &rest = {})
{
    return QStringLiteral("json:%1%2").arg(path, rest);
}

DraftTerm looseTerm(const QString &path)
{
    return {jsonTerm(path), {}};
}

/// Whether a value that came back in a later message was taken from there, and is not there by chance.
bool isWorthSaving(const JsonLeaf &leaf)
{
    const QString text = leaf.value.toText();
    static const QStringList names{QStringLiteral("id"), QStringLiteral("token"), QStringLiteral("session"), QStringLiteral("cursor"), QStringLiteral("nonce"), QStringLiteral("seq"), QStringLiteral("key")};
    const QString key = leaf.key.toLower();
    const bool named = std::any_of(names.begin(), names.end(), [&](const QString &name) { return key.endsWith(name); });
    if (leaf.value.isNumber())
        return named || text.size() >= 4;
    return leaf.value.isString() && text.size() <= 4096 && (text.size() >= 8 || (named && !text.isEmpty())) && !text.contains(u' ');
}

QString identifierOf(const QString &key)
{
    static const QRegularExpression bad(QStringLiteral("[^A-Za-z0-9_]+"));
    QString out = key;
    out.replace(bad, QStringLiteral("_"));
    if (out.isEmpty() || out.front().isDigit())
        out.prepend(QStringLiteral("value"));
    return out;
}

} // namespace

ScenarioDraft::ScenarioDraft(const Dialogue &dialogue, const base::Secrets &secrets, const QString &name, const QStringList &about)
    : m_dialogue(dialogue), m_known(secrets), m_name(name), m_about(about)
{
    addOpening();
    findSources();
    std::int64_t before = 0;
    const std::vector<Turn> &turns = dialogue.turns();
    for (std::size_t i = 0; i < turns.size(); ++i) {
        const std::int64_t at = turns[i].message->wallNs;
        const std::int64_t gap = before > 0 ? at - before : 0;
        if (turns[i].message->fromClient)
            addClient(i, gap);
        else
            addServer(i, gap);
        before = at;
    }
    addEnd();
}

// The opening and the end -----------------------------------------------------

/// `start` itself, else with the first number behind it that is free.
QString ScenarioDraft::freeName(const QString &start, Taken &taken)
{
    QString name = start;
    for (int &n = taken.last[start]; taken.names.contains(name) || n == 0;) {
        ++n;
        name = n == 1 ? start : start + QString::number(n);
    }
    taken.names.insert(name);
    return name;
}

QString ScenarioDraft::secretFor(const QString &key, const QString &value)
{
    const QString start = identifierOf(key.isEmpty() ? QStringLiteral("secret") : key);
    QString &name = m_secretNames[{start, value}];
    if (name.isEmpty()) {
        name = freeName(start, m_takenSecrets);
        m_secrets.emplace_back(name, value);
    }
    return QStringLiteral("{{secret.%1}}").arg(name);
}

QString ScenarioDraft::withSecrets(const QString &url)
{
    // The capture has "redacted" where a secret stood.
    static const QRegularExpression parameter(QStringLiteral("([?&])([^=&#]+)=(?:\\[redacted\\]|redacted)"));
    QString out;
    qsizetype done = 0;
    auto matches = parameter.globalMatch(url);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        out += QStringView(url).sliced(done, match.capturedStart() - done);
        out += match.captured(1) + match.captured(2) + u'=' + secretFor(match.captured(2), {});
        done = match.capturedEnd();
    }
    out += QStringView(url).sliced(done);
    return out;
}

void ScenarioDraft::addFixed(const QString &text)
{
    DraftStep step;
    step.text = text;
    m_steps.push_back(std::move(step));
}

void ScenarioDraft::addOpening()
{
    const RecordedConnection &connection = m_dialogue.connection();
    m_url = withSecrets(connection.url);
    for (const auto &[name, value] : connection.headers) {
        const bool isSecret = value.contains(QLatin1String("[redacted]")) || m_known.isSecretHeader(name.toUtf8(), value.toUtf8());
        m_headers.append(QStringLiteral("%1: %2").arg(yamlScalar(name), yamlQuoted(isSecret ? secretFor(name, {}) : QString::fromUtf8(bracesEscaped(value.toUtf8())))));
    }
    if (!connection.opened && connection.status && *connection.status != 101) {
        addFixed(QStringLiteral("expect: {refused: {status: %1}}").arg(*connection.status));
        return;
    }
    if (!connection.protocol.isEmpty())
        addFixed(QStringLiteral("expect: {handshake: {status: 101, protocol: %1}}").arg(yamlScalar(connection.protocol)));
}

void ScenarioDraft::addEnd()
{
    const RecordedConnection &connection = m_dialogue.connection();
    if (!connection.closeCode)
        return;
    const int code = *connection.closeCode;
    if (!connection.closedByServer)
        addFixed(code == 1005 || code == 1006 ? QStringLiteral("close: none") : QStringLiteral("close: %1").arg(code));
    if (code != 1005 && code != 1006)
        addFixed(QStringLiteral("expect-close: %1").arg(code));
}

// Values ---------------------------------------------------------------------

void ScenarioDraft::findSources()
{
    const std::vector<Turn> &turns = m_dialogue.turns();
    QHash<QString, std::pair<std::size_t, const JsonLeaf *>> offered; // by the server, the first time
    QSet<QString> chosen;                                             // by the client
    Taken taken;
    for (std::size_t i = 0; i < turns.size(); ++i) {
        for (const JsonLeaf &leaf : turns[i].leaves) {
            if (!isWorthSaving(leaf))
                continue;
            const QString text = leaf.value.toText();
            if (!turns[i].message->fromClient) {
                if (!chosen.contains(text) && !offered.contains(text) && &leaf != discriminatorOf(turns[i].leaves))
                    offered.insert(text, {i, &leaf});
                continue;
            }
            const auto source = offered.constFind(text);
            if (source == offered.constEnd()) {
                chosen.insert(text);
            } else if (!m_names.contains(text)) {
                const QString name = freeName(identifierOf(source->second->key), taken);
                m_names.insert(text, name);
                m_saves[source->first].emplace_back(name, jsonTerm(source->second->path));
            }
        }
    }
}

bool ScenarioDraft::isCounter(const Turn &turn, const JsonLeaf &leaf) const
{
    static const QStringList names{QStringLiteral("seq"), QStringLiteral("sequence"), QStringLiteral("counter"), QStringLiteral("offset"), QStringLiteral("index"), QStringLiteral("rev"), QStringLiteral("revision"), QStringLiteral("version")};
    if (!leaf.value.isInteger() || !names.contains(leaf.key.toLower()))
        return false;
    // One that begins with the connection is the same again.
    std::optional<qint64> last;
    for (const Turn &other : m_dialogue.turns()) {
        if (other.shape != turn.shape)
            continue;
        for (const JsonLeaf &one : other.leaves) {
            if (one.path != leaf.path)
                continue;
            const qint64 value = one.value.toInteger();
            if (last ? value <= *last : value <= 1)
                return false;
            last = value;
        }
    }
    return last.has_value();
}

// Messages -------------------------------------------------------------------

void ScenarioDraft::addClient(std::size_t index, std::int64_t gapNs)
{
    const Turn &turn = m_dialogue.turns()[index];
    if (gapNs >= kLeastThink && index > 0) {
        const std::int64_t think = std::min(gapNs, kMostThink) / 10'000'000 * 10'000'000;
        addFixed(QStringLiteral("think: %1").arg(base::Units::writeDuration(think)));
    }
    const QByteArray &bytes = turn.message->bytes;
    DraftStep step;
    if (turn.message->kind == protocol::Opcode::Binary) {
        const bool isShort = bytes.size() <= 64;
        step.text = QStringLiteral("send: {%1: '%2'}").arg(isShort ? QStringLiteral("hex") : QStringLiteral("base64"), QString::fromLatin1(isShort ? bytes.toHex(' ') : bytes.toBase64()));
    } else if (!turn.json) {
        m_sent.insert(QString::fromUtf8(bytes));
        if (m_known.text(bytes) != bytes) {
            step.isDropped = true;
            step.comments.append(tr("A message with a secret in it was left out here."));
        }
        step.text = QStringLiteral("send: {text: %1}").arg(yamlQuoted(QString::fromUtf8(bracesEscaped(bytes))));
    } else {
        JsonSplice splice;
        for (const JsonLeaf &leaf : turn.leaves) {
            if (!leaf.value.isString() && !leaf.value.isNumber())
                continue;
            const QString text = leaf.value.toText();
            if (const auto name = m_variables.constFind(text); name != m_variables.constEnd()) {
                splice.replace(leaf, QStringLiteral("{{%1}}").arg(*name));
                continue;
            }
            switch (kindOf(leaf, turn.message->wallNs, m_known)) {
            case ValueKind::Secret: splice.replace(leaf, secretFor(leaf.key, text)); break;
            case ValueKind::Seconds: splice.replace(leaf, QStringLiteral("{{$timestamp}}")); break;
            case ValueKind::Milliseconds: splice.replace(leaf, QStringLiteral("{{$ms}}")); break;
            case ValueKind::IsoTime: splice.replace(leaf, QStringLiteral("{{$now}}")); break;
            case ValueKind::Constant:
            case ValueKind::Uuid:
            case ValueKind::FineTime:
            case ValueKind::Token: m_sent.insert(text); break;
            }
        }
        const QByteArray spliced = splice.applied(bytes);
        const auto json = splice.replacesNumber() ? base::Result<base::OrderedJson>(base::Error()) : base::OrderedJson::parse(spliced);
        // As YAML where the bytes that come of it are the same; else as the very text.
        const bool asYaml = json && json->toCompact() == spliced && !spliced.contains('\\') && spliced.size() <= 1000;
        step.text = QStringLiteral("send: {json: %1}").arg(asYaml ? yamlFlow(*json) : yamlQuoted(QString::fromUtf8(spliced)));
    }
    m_steps.push_back(std::move(step));
}

std::vector<DraftTerm> ScenarioDraft::feedTermsOf(const Turn &turn) const
{
    std::vector<DraftTerm> out;
    const JsonLeaf *what = discriminatorOf(turn.leaves);
    for (const JsonLeaf &leaf : turn.leaves) {
        if (out.size() >= 8)
            break;
        if (&leaf == what && isQuotable(leaf.value.toString()))
            out.push_back({jsonTerm(leaf.path, u'=' + base::JsonPath::quoted(leaf.value.toString())), jsonTerm(leaf.path)});
        else
            out.push_back(looseTerm(leaf.path));
    }
    if (out.empty())
        out.push_back({turn.message->kind == protocol::Opcode::Binary ? QStringLiteral("type:binary") : QStringLiteral("type:text"), {}});
    return out;
}

std::vector<DraftTerm> ScenarioDraft::termsOf(const Turn &turn)
{
    std::vector<DraftTerm> out;
    const QByteArray &bytes = turn.message->bytes;
    if (turn.message->kind == protocol::Opcode::Binary) {
        out.push_back({QStringLiteral("type:binary"), {}});
        out.push_back({QStringLiteral("size=%1").arg(bytes.size()), {}});
        if (!bytes.isEmpty())
            out.push_back({QStringLiteral("hex:") + QString::fromLatin1(bytes.left(32).toHex()), {}});
        return out;
    }
    if (!turn.json) {
        const QString text = QString::fromUtf8(bytes);
        const QByteArray masked = m_known.text(bytes);
        if (text.isEmpty())
            out.push_back({QStringLiteral("type:text size=0"), QStringLiteral("type:text")});
        else if (masked == bytes && isQuotable(text.left(kMostText)))
            out.push_back({base::JsonPath::quoted(text.left(kMostText)), QStringLiteral("type:text")});
        else
            out.push_back({QStringLiteral("type:text"), {}});
        return out;
    }
    for (const JsonLeaf &leaf : turn.leaves) {
        if (static_cast<qsizetype>(out.size()) >= kMostTerms)
            break;
        const QString text = leaf.value.toText();
        if (const auto name = m_variables.constFind(text); name != m_variables.constEnd() && (leaf.value.isString() || leaf.value.isNumber())) {
            out.push_back({jsonTerm(leaf.path, QStringLiteral("={{%1}}").arg(*name)), jsonTerm(leaf.path)});
            continue;
        }
        const ValueKind kind = m_sent.contains(text) ? ValueKind::Constant : kindOf(leaf, turn.message->wallNs, m_known);
        const bool isNew = m_names.contains(text) && !m_sent.contains(text); // it is saved, so that it is another one next time
        switch (kind) {
        case ValueKind::Uuid: out.push_back({jsonTerm(leaf.path, QStringLiteral("~/^[0-9a-fA-F-]{36}$/")), jsonTerm(leaf.path)}); continue;
        case ValueKind::IsoTime: out.push_back({jsonTerm(leaf.path, QStringLiteral("~/^[0-9]{4}-[0-9]{2}-[0-9]{2}/")), jsonTerm(leaf.path)}); continue;
        case ValueKind::Seconds:
        case ValueKind::Milliseconds:
        case ValueKind::FineTime: out.push_back({jsonTerm(leaf.path, QStringLiteral(">0")), jsonTerm(leaf.path)}); continue;
        case ValueKind::Token:
        case ValueKind::Secret: out.push_back(looseTerm(leaf.path)); continue;
        case ValueKind::Constant: break;
        }
        if (isNew)
            out.push_back(looseTerm(leaf.path));
        else if (isCounter(turn, leaf))
            out.push_back({jsonTerm(leaf.path, QStringLiteral(">=0")), jsonTerm(leaf.path)});
        else if (leaf.value.isString() && isQuotable(text))
            out.push_back({jsonTerm(leaf.path, u'=' + base::JsonPath::quoted(text)), jsonTerm(leaf.path)});
        else if (leaf.value.isNumber() || leaf.value.isBool())
            out.push_back({jsonTerm(leaf.path, u'=' + text), jsonTerm(leaf.path)});
        else
            out.push_back(looseTerm(leaf.path));
    }
    if (out.empty())
        out.push_back({base::JsonPath::quoted(QString::fromUtf8(bytes.left(kMostText))), QStringLiteral("type:text")});
    return out;
}

void ScenarioDraft::addServer(std::size_t index, std::int64_t gapNs)
{
    const Turn &turn = m_dialogue.turns()[index];
    const auto saves = m_saves.value(index);
    DraftStep step;
    // What took long may take longer.
    if (gapNs > kLongWait)
        step.withinNs = 3 * gapNs / 1'000'000'000 * 1'000'000'000;
    if (turn.isFeed && saves.empty()) {
        if (m_feeds.contains(turn.shape))
            return;
        m_feeds.append(turn.shape);
        const auto &turns = m_dialogue.turns();
        const auto all = std::count_if(turns.begin(), turns.end(), [&](const Turn &other) { return other.shape == turn.shape; });
        step.terms = feedTermsOf(turn);
        step.count = static_cast<int>(std::min<std::ptrdiff_t>(all, 3));
    } else {
        step.terms = termsOf(turn);
        step.saves = saves;
        for (auto name = m_names.constBegin(); name != m_names.constEnd(); ++name) {
            if (std::any_of(saves.begin(), saves.end(), [&](const auto &save) { return save.first == name.value(); }))
                m_variables.insert(name.key(), name.value());
        }
    }
    m_steps.push_back(std::move(step));
}

// What comes of it -----------------------------------------------------------

QString ScenarioDraft::loosen(std::size_t number, const QStringList &unmet, const QString &why)
{
    std::vector<DraftStep *> written;
    for (DraftStep &one : m_steps) {
        if (!one.isDropped)
            written.push_back(&one);
    }
    if (number >= written.size() || !written[number]->isExpectation())
        return {};
    DraftStep &step = *written[number];
    // A variable in a term has its value in what was judged.
    const auto isUnmet = [&](const DraftTerm &term) {
        const QString start = term.text.section(QLatin1String("{{"), 0, 0);
        return std::any_of(unmet.begin(), unmet.end(), [&](const QString &one) { return start == term.text ? one == start : one.startsWith(start); });
    };
    // Where nothing is known of one term more than of the others, all are loosened.
    const bool some = std::any_of(step.terms.begin(), step.terms.end(), isUnmet);
    QStringList changed;
    std::vector<DraftTerm> terms;
    for (const DraftTerm &term : step.terms) {
        if (some && !isUnmet(term)) {
            terms.push_back(term);
            continue;
        }
        if (!term.looser.isEmpty())
            terms.push_back({term.looser, {}});
        changed.append(term.text);
    }
    if (!terms.empty()) {
        step.terms = std::move(terms);
        const QString sentence = tr("Not the same again: %1.").arg(changed.join(QLatin1String(", ")));
        step.comments.append(sentence);
        return sentence;
    }
    const QString sentence = tr("Left out: %1 %2").arg(changed.join(u' '), why);
    if (!step.saves.empty()) {
        if (step.terms.size() == 1 && step.terms.front().text == QLatin1String("type:text"))
            return {};
        // What is saved here is needed later.
        step.terms = {{QStringLiteral("type:text"), {}}};
        step.comments.append(tr("Not the same again: %1.").arg(changed.join(QLatin1String(", "))));
        return step.comments.back();
    }
    step.isDropped = true;
    step.comments.append(sentence);
    return sentence;
}

QString ScenarioDraft::connect() const
{
    const RecordedConnection &connection = m_dialogue.connection();
    if (m_headers.isEmpty() && connection.protocols.isEmpty() && connection.origin.isEmpty())
        return u' ' + yamlQuoted(m_url);
    QString out = QStringLiteral("\n  url: ") + yamlQuoted(m_url);
    if (!m_headers.isEmpty()) {
        out += QStringLiteral("\n  headers:");
        for (const QString &header : m_headers)
            out += QStringLiteral("\n    ") + header;
    }
    if (!connection.protocols.isEmpty()) {
        QStringList protocols;
        for (const QString &protocol : connection.protocols)
            protocols.append(yamlScalar(protocol));
        out += QStringLiteral("\n  protocols: [%1]").arg(protocols.join(QLatin1String(", ")));
    }
    if (!connection.origin.isEmpty())
        out += QStringLiteral("\n  origin: ") + yamlQuoted(connection.origin);
    return out;
}

QByteArray ScenarioDraft::text() const
{
    QString out;
    const auto comment = [&out](const QString &line, const QString &indent) { out += indent + QLatin1String("# ") + base::escapeControls(line).replace(u'\n', u' ') + u'\n'; };
    for (const QString &line : m_about)
        comment(line, {});
    for (const auto &[name, value] : m_secrets)
        comment(tr("It needs the secret %1: from the keychain, or from the environment variable FRAMESCOPE_SECRET_… of that name.").arg(name), {});
    out += QStringLiteral("format: framescope-scenario/1\nname: %1\nconnect:").arg(yamlQuoted(m_name));
    out += connect() + QLatin1String("\nsteps:\n");
    bool any = false;
    for (const DraftStep &step : m_steps) {
        for (const QString &line : step.comments)
            comment(line, QStringLiteral("  "));
        if (step.isDropped)
            continue;
        any = true;
        if (!step.isExpectation()) {
            out += QLatin1String("  - ") + step.text + u'\n';
            continue;
        }
        QStringList terms;
        for (const DraftTerm &term : step.terms)
            terms.append(term.text);
        out += QLatin1String("  - expect: ") + yamlQuoted(terms.join(u' ')) + u'\n';
        if (step.count > 1)
            out += QStringLiteral("    count: %1\n").arg(step.count);
        if (step.withinNs > 0)
            out += QStringLiteral("    within: %1\n").arg(base::Units::writeDuration(step.withinNs));
        if (!step.saves.empty()) {
            QStringList saves;
            for (const auto &[name, source] : step.saves)
                saves.append(QStringLiteral("%1: %2").arg(name, yamlQuoted(source)));
            out += QStringLiteral("    save: {%1}\n").arg(saves.join(QLatin1String(", ")));
        }
    }
    if (!any)
        out += QLatin1String("  - think: 1s\n");
    return out.toUtf8();
}

} // namespace framescope::derive
