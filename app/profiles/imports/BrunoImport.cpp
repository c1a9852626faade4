#include "Formats.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <utility>

namespace framescope::profiles {

using Kind = ImportNote::Kind;
using base::OrderedJson;

namespace {

/// `name { … }` of a .bru file: pairs for dictionaries, lines for lists, raw text for the rest.
struct Block {
    QString name;
    std::vector<Row> pairs;
    QString raw;
    QString value(QLatin1String key) const
    {
        for (const Row &row : pairs) {
            if (row.name == key)
                return row.value;
        }
        return {};
    }
};

bool isTextBlock(const QString &name)
{
    return name == QLatin1String("docs") || name == QLatin1String("tests") || name.startsWith(QLatin1String("script"))
           || (name.startsWith(QLatin1String("body")) && name != QLatin1String("body:ws") && name != QLatin1String("body:grpc"));
}

QString translated(QString text)
{
    static const QRegularExpression process(QStringLiteral("\\{\\{\\s*process\\.env\\.([\\w.-]+)\\s*\\}\\}"));
    return text.replace(process, QStringLiteral("{{env.\\1}}"));
}

/// Reads blocks tolerantly: content may begin on the line of the brace and end on the line of the last pair.
class BruParser
{
public:
    explicit BruParser(const QString &text) : m_lines(QString(text).remove(QLatin1Char('\r')).split(QLatin1Char('\n'))) {}

    std::vector<Block> parse()
    {
        static const QRegularExpression open(QStringLiteral("^\\s*([\\w:-]+)\\s*([{\\[])(.*)$"));
        std::vector<Block> blocks;
        while (m_at < m_lines.size()) {
            const auto match = open.match(m_lines[m_at]);
            if (!match.hasMatch()) {
                ++m_at;
                continue;
            }
            Block block;
            block.name = match.captured(1);
            const bool list = match.captured(2) == QLatin1String("[");
            m_lines[m_at] = match.captured(3);
            if (isTextBlock(block.name))
                readText(block);
            else
                readPairs(block, list ? QLatin1Char(']') : QLatin1Char('}'));
            blocks.push_back(std::move(block));
        }
        return blocks;
    }

    /// What could not be read, for the report.
    const QStringList &strange() const { return m_strange; }

private:
    static constexpr qsizetype kIndent = 4;

    /// Text runs to a brace at the start of a line; two blanks of indent are the format's own.
    void readText(Block &block)
    {
        QStringList lines;
        if (m_lines[m_at].trimmed() == QLatin1String("}")) {
            ++m_at;
            return;
        }
        if (!m_lines[m_at].trimmed().isEmpty())
            lines << m_lines[m_at];
        for (++m_at; m_at < m_lines.size() && !m_lines[m_at].startsWith(QLatin1Char('}')); ++m_at)
            lines << (m_lines[m_at].startsWith(QLatin1String("  ")) ? m_lines[m_at].mid(2) : m_lines[m_at]);
        if (m_at >= m_lines.size())
            m_strange << importTr("the block \"%1\" does not end").arg(block.name);
        ++m_at;
        block.raw = lines.join(QLatin1Char('\n'));
    }

    void readPairs(Block &block, QChar close)
    {
        QString description;
        for (; m_at < m_lines.size(); ++m_at) {
            QString line = m_lines[m_at].trimmed();
            if (line.isEmpty())
                continue;
            if (line == close) {
                ++m_at;
                return;
            }
            static const QRegularExpression annotation(QStringLiteral("^@(\\w+)(?:\\((.*)\\))?$"));
            if (const auto match = annotation.match(line); match.hasMatch() && close == QLatin1Char('}')) {
                if (match.captured(1) == QLatin1String("description"))
                    description = match.captured(2).remove(QRegularExpression(QStringLiteral("^['\"]|['\"]$")));
                else
                    m_strange << importTr("line %1 in the block \"%2\": @%3").arg(m_at + 1).arg(block.name, match.captured(1));
                continue;
            }
            if (close == QLatin1Char(']')) {
                Row row;
                row.name = line.endsWith(QLatin1Char(',')) ? line.chopped(1) : line;
                block.pairs.push_back(std::move(row));
                continue;
            }
            Row row;
            row.description = std::exchange(description, {});
            if (line.startsWith(QLatin1Char('~'))) {
                row.on = false;
                line.remove(0, 1);
            }
            // A name in quotes may hold a colon.
            qsizetype colon = line.indexOf(QLatin1Char(':'));
            if (line.startsWith(QLatin1Char('"'))) {
                const qsizetype quote = line.indexOf(QLatin1Char('"'), 1);
                colon = quote > 0 ? line.indexOf(QLatin1Char(':'), quote) : colon;
            }
            if (colon < 0) {
                // "X }" ends a block on its last pair's line only with a colon before it; a lone word is no pair.
                m_strange << importTr("line %1 in the block \"%2\" has no colon").arg(m_at + 1).arg(block.name);
                continue;
            }
            row.name = line.left(colon).trimmed();
            if (row.name.startsWith(QLatin1Char('"')) && row.name.endsWith(QLatin1Char('"')) && row.name.size() >= 2)
                row.name = row.name.mid(1, row.name.size() - 2);
            QString value = line.mid(colon + 1).trimmed();
            if (value.startsWith(QLatin1String("'''"))) {
                if (readMultiline(value, row.value, close)) {
                    block.pairs.push_back(std::move(row));
                    ++m_at;
                    return;
                }
                block.pairs.push_back(std::move(row));
                continue;
            }
            const bool ends = value.endsWith(QLatin1String(" }")) && !value.contains(QLatin1Char('{'));
            row.value = translated(ends ? value.chopped(2).trimmed() : value);
            block.pairs.push_back(std::move(row));
            if (ends) {
                ++m_at;
                return;
            }
        }
        m_strange << importTr("the block \"%1\" does not end").arg(block.name);
    }

    /// True where the block's brace stands behind the closing quotes.
    bool readMultiline(const QString &first, QString &out, QChar close)
    {
        QString text = first.mid(3);
        QString tail;
        qsizetype end = text.indexOf(QLatin1String("'''"));
        QStringList lines;
        if (end >= 0) {
            lines << text.left(end);
            tail = text.mid(end + 3).trimmed();
        } else {
            if (!text.isEmpty())
                lines << text;
            for (++m_at; m_at < m_lines.size(); ++m_at) {
                end = m_lines[m_at].indexOf(QLatin1String("'''"));
                if (end >= 0) {
                    if (const QString last = m_lines[m_at].left(end); !last.trimmed().isEmpty())
                        lines << last;
                    tail = m_lines[m_at].mid(end + 3).trimmed();
                    break;
                }
                lines << m_lines[m_at];
            }
        }
        // Bruno writes the text four blanks in and takes them away again; what is indented further is the text's own. Files that
        // people write may be indented less.
        qsizetype indent = kIndent;
        for (const QString &line : std::as_const(lines)) {
            qsizetype blanks = 0;
            while (blanks < line.size() && (line[blanks] == QLatin1Char(' ') || line[blanks] == QLatin1Char('\t')))
                ++blanks;
            if (blanks < line.size())
                indent = std::min(indent, line.startsWith(QLatin1Char('\t')) ? std::min<qsizetype>(blanks, 2) : blanks);
        }
        const bool firstIsBare = !text.isEmpty(); // it stands behind the quotes
        for (qsizetype i = firstIsBare ? 1 : 0; i < lines.size(); ++i)
            lines[i] = lines[i].mid(std::min(indent, lines[i].size()));
        // Bruno sends it without the blanks around it.
        out = translated(lines.join(QLatin1Char('\n')).trimmed());
        return !tail.isEmpty() && tail.startsWith(close);
    }

    QStringList m_lines;
    qsizetype m_at = 0;
    QStringList m_strange;
};

OrderedJson objectOf(const Block &block)
{
    OrderedJson object = OrderedJson::object();
    for (const Row &row : block.pairs)
        object.set(row.name, row.value);
    return object;
}

void takeInterval(const QString &timeout, const QString &keepAlive, Profile &profile)
{
    if (const int ms = timeout.toInt(); ms > 0)
        profile.settings.timeouts.total = ms;
    if (const int ms = keepAlive.toInt(); ms > 0)
        profile.settings.keepAlive.interval = ms;
}

std::vector<Variable> variablesOf(const std::vector<Row> &rows)
{
    std::vector<Variable> out;
    for (const Row &row : rows) {
        Variable variable;
        variable.on = row.on;
        variable.name = row.name;
        variable.value = row.value;
        variable.description = row.description;
        out.push_back(std::move(variable));
    }
    return out;
}

Variable secretVariable(const QString &name)
{
    Variable variable;
    variable.name = name;
    variable.secret = true;
    variable.value = QStringLiteral("{{secret.%1}}").arg(name);
    return variable;
}

/// The proxy of bruno.json and of OpenCollection: on for the collection, or as the application says.
void takeProxy(const OrderedJson &json, Folder &folder, const QString &where, Imported &imported)
{
    const OrderedJson &config = json[u"config"].isObject() ? json[u"config"] : json;
    const bool on = json.contains(u"inherit") ? !json[u"inherit"].toBool(true) && !json[u"disabled"].toBool() : json[u"enabled"].toText() == QLatin1String("true");
    const QString host = config[u"hostname"].toText();
    if (!on || host.isEmpty())
        return;
    const QString protocol = config[u"protocol"].toText().toLower();
    if (protocol != QLatin1String("http") && protocol != QLatin1String("socks5") && !protocol.isEmpty()) {
        imported.note(Kind::NotUnderstood, where, importTr("a proxy of the kind %1").arg(protocol));
        return;
    }
    ProxySettings proxy;
    proxy.kind = protocol == QLatin1String("socks5") ? ProxyKind::Socks5 : ProxyKind::Http;
    proxy.host = translated(host);
    proxy.port = config[u"port"].toText().toInt();
    const OrderedJson &auth = config[u"auth"];
    if (auth.isObject() && auth[u"enabled"].toBool(true) && !auth[u"disabled"].toBool()) {
        proxy.user = translated(auth[u"username"].toText());
        proxy.password = translated(auth[u"password"].toText());
    }
    folder.settings.proxy = proxy;
    if (!config[u"bypassProxy"].toText().isEmpty())
        imported.note(Kind::NotUnderstood, where, importTr("the hosts that bypass the proxy"));
}

} // namespace

Imported importBrunoSettings(const OrderedJson &json, const QString &path)
{
    Imported imported;
    imported.format = QStringLiteral("Bruno");
    const QString where = QFileInfo(path).fileName();
    Taker taker(json);
    taker.ignore({"version", "name", "type", "ignore", "size", "filesCount", "presets", "scripts", "protobuf", "grpc", "moduleWhitelist", "beta", "importedAt"});
    Imported::Group group{QFileInfo(path).path() == QLatin1String(".") ? QString() : QFileInfo(path).path(), {}};
    group.folder.name = json[u"name"].toText();
    takeProxy(taker.take(QStringLiteral("proxy")), group.folder, where, imported);
    const OrderedJson &certificates = taker.take(QStringLiteral("clientCertificates"));
    if (certificates[u"enabled"].toBool(true))
        takeCertificates(certificates[u"certs"], translated, imported);
    else if (!certificates[u"certs"].items().empty())
        imported.note(Kind::Skipped, where, importTr("client certificates that are switched off"));
    taker.rest(imported, where);
    imported.groups.push_back(std::move(group));
    return imported;
}

Imported importBru(const QString &text, const QString &path)
{
    Imported imported;
    imported.format = QStringLiteral("Bruno");
    const QString baseName = QFileInfo(path).completeBaseName();
    BruParser parser(text);
    const std::vector<Block> blocks = parser.parse();
    const QString directory = QFileInfo(path).path() == QLatin1String(".") ? QString() : QFileInfo(path).path();
    if (QFileInfo(directory).fileName() == QLatin1String("environments")) {
        Environment environment = Environment::create(baseName);
        for (const Block &block : blocks) {
            if (block.name == QLatin1String("vars")) {
                for (Variable &variable : variablesOf(block.pairs))
                    environment.variables.push_back(std::move(variable));
            } else if (block.name == QLatin1String("vars:secret")) {
                for (const Row &row : block.pairs)
                    environment.variables.push_back(secretVariable(row.name));
            }
        }
        imported.environments.push_back(std::move(environment));
        return imported;
    }
    const bool folderFile = baseName == QLatin1String("folder") || baseName == QLatin1String("collection");
    const QString type = [&] {
        for (const Block &block : blocks) {
            if (block.name == QLatin1String("meta"))
                return block.value(QLatin1String("type"));
        }
        return QString();
    }();
    Profile profile = Profile::create(baseName, {});
    Folder folder;
    std::vector<Row> headers;
    bool isWebSocket = type == QLatin1String("ws");
    for (const Block &block : blocks) {
        if (block.name == QLatin1String("meta")) {
            if (const QString name = block.value(QLatin1String("name")); !name.isEmpty()) {
                profile.name = name;
                folder.name = name;
            }
        } else if (block.name == QLatin1String("ws")) {
            isWebSocket = true;
            profile.url = webSocketUrl(block.value(QLatin1String("url")), profile.name, imported);
        } else if (block.name == QLatin1String("headers")) {
            headers = block.pairs;
        } else if (block.name == QLatin1String("params:query")) {
            // The URL holds the rows that are on as well.
            profile.url = splitQuery(profile.url).first;
            profile.query = block.pairs;
        } else if (block.name == QLatin1String("params:path")) {
            profile.pathParameters = block.pairs;
        } else if (block.name == QLatin1String("body:ws")) {
            addMessage(profile, messageFrom(block.value(QLatin1String("name")), block.value(QLatin1String("content")), block.value(QLatin1String("type"))));
        } else if (block.name == QLatin1String("settings")) {
            takeInterval(block.value(QLatin1String("timeout")), block.value(QLatin1String("keepAliveInterval")), profile);
            for (const Row &row : block.pairs) {
                if (row.name != QLatin1String("timeout") && row.name != QLatin1String("keepAliveInterval") && row.name != QLatin1String("encodeUrl"))
                    imported.note(Kind::NotUnderstood, profile.name, importTr("the field \"%1\"").arg(row.name));
            }
        } else if (block.name == QLatin1String("docs")) {
            profile.notes = block.raw;
            folder.description = block.raw;
        } else if (block.name.startsWith(QLatin1String("vars"))) {
            // Those of vars:post-response are made of an answer, and have no value of their own.
            const bool values = folderFile && (block.name == QLatin1String("vars") || block.name == QLatin1String("vars:pre-request"));
            for (Variable &variable : values ? variablesOf(block.pairs) : std::vector<Variable>())
                folder.variables.push_back(std::move(variable));
            if (folderFile && !values)
                imported.note(Kind::NotUnderstood, folder.name, importTr("the block \"%1\"").arg(block.name));
            else if (!folderFile)
                imported.note(Kind::NotUnderstood, profile.name, importTr("variables of the request itself (\"%1\")").arg(block.name));
        } else if (block.name.startsWith(QLatin1String("auth:"))) {
            profile.settings.auth = authFrom(block.name.mid(5), objectOf(block), {}, profile.name, imported);
            folder.settings.auth = profile.settings.auth;
        } else if (block.name != QLatin1String("auth")) {
            imported.note(Kind::NotUnderstood, profile.name, importTr("the block \"%1\"").arg(block.name));
        }
    }
    for (const QString &what : folderFile || isWebSocket ? parser.strange() : QStringList())
        imported.note(Kind::NotUnderstood, profile.name, what);
    if (folderFile) {
        folder.settings.headers = folderHeaders(headers, folder.name, imported);
        if (!folder.variables.empty())
            imported.note(Kind::Taken, folder.name.isEmpty() ? baseName : folder.name, importTr("%1 variables that are always there").arg(folder.variables.size()));
        imported.groups.push_back({directory, std::move(folder)});
        return imported;
    }
    if (!isWebSocket) {
        imported.notes.clear();
        imported.note(Kind::Skipped, profile.name, notWebSocket(type));
        return imported;
    }
    setHeaders(profile, headers, imported);
    imported.note(Kind::Taken, profile.name, importTr("the request with %1 messages").arg(profile.messages.size()));
    imported.connections.push_back({directory, std::move(profile)});
    return imported;
}

namespace {

QString nameOf(const OrderedJson &yaml, const QString &path)
{
    const QString name = yaml[u"info"][u"name"].toText();
    return name.isEmpty() ? QFileInfo(path).completeBaseName() : name;
}

void openRequest(const OrderedJson &yaml, const QString &folder, const QString &path, Imported &imported)
{
    const QString name = nameOf(yaml, path);
    const OrderedJson &socket = yaml[u"websocket"];
    Taker taker(socket);
    Profile profile = Profile::create(name, webSocketUrl(translated(taker.text(QStringLiteral("url"))), name, imported));
    setHeaders(profile, rowsFrom(taker.take(QStringLiteral("headers")), translated), imported);
    for (const OrderedJson &item : taker.take(QStringLiteral("params")).items()) {
        OrderedJson one = OrderedJson::array();
        one.append(item);
        auto &rows = item[u"type"].toString() == QLatin1String("path") ? profile.pathParameters : profile.query;
        for (Row &row : rowsFrom(one, translated))
            rows.push_back(std::move(row));
    }
    if (!profile.query.empty())
        profile.url = splitQuery(profile.url).first;
    const OrderedJson &message = taker.take(QStringLiteral("message"));
    const auto add = [&](const QString &title, const OrderedJson &body) {
        addMessage(profile, messageFrom(title, translated(body[u"data"].toText()), body[u"type"].toText()));
    };
    if (message.isObject())
        add(importTr("Message"), message);
    for (const OrderedJson &item : message.items())
        add(item[u"title"].toText(), item[u"message"]);
    const OrderedJson &auth = socket.contains(u"auth") ? taker.take(QStringLiteral("auth")) : yaml[u"auth"];
    profile.settings.auth = authFrom(auth.isString() ? auth.toString() : auth[u"type"].toText(), auth, translated, name, imported);
    takeInterval(yaml[u"settings"][u"timeout"].toText(), yaml[u"settings"][u"keepAliveInterval"].toText(), profile);
    const OrderedJson &docs = yaml[u"docs"];
    profile.notes = docs.isObject() ? docs[u"content"].toText() : docs.toText();
    taker.rest(imported, name);
    Taker outer(yaml);
    outer.ignore({"info", "websocket", "settings", "docs", "auth"});
    outer.rest(imported, name);
    imported.note(Kind::Taken, name, importTr("the request with %1 messages").arg(profile.messages.size()));
    imported.connections.push_back({folder, std::move(profile)});
}

Environment openEnvironment(const OrderedJson &yaml, const QString &path)
{
    Environment environment = Environment::create(yaml[u"name"].toText().isEmpty() ? QFileInfo(path).completeBaseName() : yaml[u"name"].toText());
    for (const OrderedJson &item : yaml[u"variables"].items()) {
        OrderedJson one = OrderedJson::array();
        one.append(item);
        for (Variable &variable : variablesOf(rowsFrom(one, translated)))
            environment.variables.push_back(item[u"secret"].toBool() ? secretVariable(variable.name) : std::move(variable));
    }
    return environment;
}

void openSettings(const OrderedJson &yaml, const QString &folder, const QString &name, Imported &imported)
{
    const OrderedJson &request = yaml[u"request"];
    Folder settings;
    settings.name = yaml[u"info"][u"name"].toText();
    settings.description = yaml[u"info"][u"description"].toText();
    settings.settings.headers = folderHeaders(rowsFrom(request[u"headers"], translated), name, imported);
    const OrderedJson &auth = request[u"auth"];
    settings.settings.auth = authFrom(auth.isString() ? auth.toString() : auth[u"type"].toText(), auth, translated, name, imported);
    settings.variables = variablesOf(rowsFrom(request[u"variables"], translated));
    Taker inner(request);
    inner.ignore({"headers", "auth", "variables"});
    inner.rest(imported, name);
    const OrderedJson &config = yaml[u"config"];
    takeCertificates(config[u"clientCertificates"], translated, imported);
    takeProxy(config[u"proxy"], settings, name, imported);
    Taker outer(config);
    outer.ignore({"clientCertificates", "proxy", "environments", "protobuf"});
    outer.rest(imported, name);
    if (!settings.variables.empty())
        imported.note(Kind::Taken, name, importTr("%1 variables that are always there").arg(settings.variables.size()));
    imported.groups.push_back({folder, std::move(settings)});
}

void openItems(const OrderedJson &items, const QString &folder, Imported &imported, int depth)
{
    for (const OrderedJson &item : items.items()) {
        const QString name = nameOf(item, {});
        if (item.contains(u"items") && depth < 32) {
            openSettings(item, joinPath(folder, name), name, imported);
            openItems(item[u"items"], joinPath(folder, name), imported, depth + 1);
        } else if (item.contains(u"websocket")) {
            openRequest(item, folder, name, imported);
        } else {
            imported.note(Kind::Skipped, name, notWebSocket(item[u"info"][u"type"].toText()));
        }
    }
}

} // namespace

Imported importOpenCollection(const OrderedJson &yaml, const QString &path)
{
    Imported imported;
    imported.format = QStringLiteral("OpenCollection");
    const QString directory = QFileInfo(path).path() == QLatin1String(".") ? QString() : QFileInfo(path).path();
    const QString fileName = QFileInfo(path).completeBaseName();
    if (yaml.contains(u"opencollection") || yaml.contains(u"items")) {
        openSettings(yaml, directory, fileName, imported);
        openItems(yaml[u"items"], directory, imported, 0);
        for (const OrderedJson &environment : yaml[u"config"][u"environments"].items())
            imported.environments.push_back(openEnvironment(environment, fileName));
    } else if (QFileInfo(directory).fileName() == QLatin1String("environments") && yaml.contains(u"variables")) {
        imported.environments.push_back(openEnvironment(yaml, path));
    } else if (yaml[u"info"][u"type"].toText() == QLatin1String("folder") || fileName == QLatin1String("folder")) {
        openSettings(yaml, directory, fileName, imported);
    } else if (yaml.contains(u"websocket")) {
        openRequest(yaml, directory, path, imported);
    } else {
        imported.note(Kind::Skipped, nameOf(yaml, path), notWebSocket(yaml[u"info"][u"type"].toText()));
    }
    return imported;
}

} // namespace framescope::profiles
