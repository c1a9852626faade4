// The programs of CopyAs. Each opens the connection, sends the messages, prints received messages, and ends when it closes.
#include "CopyRequest.h"

#include "base/Translation.h"
#include "base/json/OrderedJson.h"

namespace framescope::profiles {

namespace {

FRAMESCOPE_TR("CopyAs")

/// Double quotes with \n, \" and \uNNNN: JavaScript, Python and JSON agree on these.
QString quoted(const QString &text)
{
    return QString::fromUtf8(base::OrderedJson(text).toCompact());
}

QString hexEscaped(const QByteArray &bytes)
{
    QString out;
    for (const char c : bytes)
        out += QStringLiteral("\\x") + QString::fromLatin1(QByteArray(1, c).toHex());
    return out;
}

/// For C++, Go and Rust: ASCII unchanged, everything else through `escape`.
template<typename Escape>
QString literal(const QString &text, Escape escape)
{
    QString out = QStringLiteral("\"");
    for (const char32_t c : text.toUcs4()) {
        if (c == U'"' || c == U'\\')
            out += QLatin1Char('\\') + QChar(static_cast<char16_t>(c));
        else if (c == U'\n')
            out += QStringLiteral("\\n");
        else if (c == U'\t')
            out += QStringLiteral("\\t");
        else if (c == U'\r')
            out += QStringLiteral("\\r");
        else if (c >= 0x20 && c < 0x7f)
            out += QChar(static_cast<char16_t>(c));
        else
            out += escape(static_cast<uint>(c));
    }
    return out + QLatin1Char('"');
}

QString cLiteral(const QString &text)
{
    return literal(text, [](uint c) { return QStringLiteral("\\U%1").arg(c, 8, 16, QLatin1Char('0')); });
}

QString goLiteral(const QString &text)
{
    return literal(text, [](uint c) { return QStringLiteral("\\U%1").arg(c, 8, 16, QLatin1Char('0')); });
}

QString rustLiteral(const QString &text)
{
    return literal(text, [](uint c) { return QStringLiteral("\\u{%1}").arg(c, 0, 16); });
}

QString comments(const QString &mark, const QStringList &notes)
{
    QString out;
    for (const QString &note : notes)
        out += mark + QLatin1Char(' ') + QString(note).replace(QLatin1Char('\n'), QLatin1Char(' ')) + QLatin1Char('\n');
    return out;
}

QString joined(const QStringList &list, QString (*quote)(const QString &))
{
    QStringList out;
    for (const QString &item : list)
        out << quote(item);
    return out.join(QStringLiteral(", "));
}

QString byteList(const QByteArray &bytes)
{
    QStringList out;
    for (const char c : bytes)
        out << QStringLiteral("0x") + QString::fromLatin1(QByteArray(1, c).toHex());
    return out.join(QStringLiteral(", "));
}

QString scriptSends(const CopyRequest &r, const QString &indent)
{
    QString out;
    for (const CopyRequest::Message &message : r.messages) {
        out += indent + QStringLiteral("socket.send(")
               + (message.binary ? QString(QStringLiteral("new Uint8Array([") + byteList(message.bytes) + QStringLiteral("])")) : quoted(message.text())) + QStringLiteral(");\n");
    }
    return out;
}

void noteTls(CopyRequest &r, bool certificates, bool proxy)
{
    if (!certificates && (!r.certificate.isEmpty() || !r.caFiles.isEmpty()))
        r.notes << tr("certificates are left out");
    if (!proxy && !r.proxy.isEmpty())
        r.notes << tr("the proxy is left out");
}

} // namespace

QString copyAsBrowser(CopyRequest &r)
{
    if (!r.headers.empty())
        r.notes << tr("a browser lets no script set headers; these are left out: %1").arg([&] {
            QStringList names;
            for (const Row &row : r.headers)
                names << row.name;
            return names.join(QStringLiteral(", "));
        }());
    if (!r.origin.isEmpty())
        r.notes << tr("a browser sends its page's own origin");
    if (r.insecure)
        r.notes << tr("a browser checks certificates by its own settings");
    noteTls(r, false, false);
    QString out = comments(QStringLiteral("//"), r.notes);
    out += QStringLiteral("const socket = new WebSocket(") + quoted(r.url);
    if (!r.protocols.isEmpty())
        out += QStringLiteral(", [") + joined(r.protocols, quoted) + QLatin1Char(']');
    out += QStringLiteral(");\nsocket.binaryType = \"arraybuffer\";\nsocket.onopen = () => {\n  console.log(\"open\", socket.protocol);\n");
    out += scriptSends(r, QStringLiteral("  "));
    out += QStringLiteral("};\nsocket.onmessage = (event) => console.log(\"received\", event.data);\n"
                          "socket.onerror = () => console.log(\"failed\");\nsocket.onclose = (event) => console.log(\"closed\", event.code, event.reason);\n");
    return out;
}

QString copyAsNode(CopyRequest &r)
{
    noteTls(r, true, false);
    QString options;
    if (!r.headers.empty()) {
        options += QStringLiteral("  headers: {\n");
        QStringList done;
        for (const Row &row : r.headers) {
            if (done.contains(row.name, Qt::CaseInsensitive))
                continue;
            done << row.name;
            QStringList values;
            for (const Row &other : r.headers) {
                if (other.name.compare(row.name, Qt::CaseInsensitive) == 0)
                    values << quoted(other.value);
            }
            options += QStringLiteral("    ") + quoted(row.name) + QStringLiteral(": ") + (values.size() == 1 ? values.first() : QString(QLatin1Char('[') + values.join(QStringLiteral(", ")) + QLatin1Char(']')))
                       + QStringLiteral(",\n");
        }
        options += QStringLiteral("  },\n");
    }
    if (!r.origin.isEmpty())
        options += QStringLiteral("  origin: ") + quoted(r.origin) + QStringLiteral(",\n");
    if (r.insecure)
        options += QStringLiteral("  rejectUnauthorized: false,\n");
    const bool files = !r.caFiles.isEmpty() || !r.certificate.isEmpty();
    if (!r.caFiles.isEmpty())
        options += QStringLiteral("  ca: fs.readFileSync(") + quoted(r.caFiles.first()) + QStringLiteral("),\n");
    if (!r.certificate.isEmpty())
        options += QStringLiteral("  cert: fs.readFileSync(") + quoted(r.certificate) + QStringLiteral("),\n");
    if (!r.key.isEmpty())
        options += QStringLiteral("  key: fs.readFileSync(") + quoted(r.key) + QStringLiteral("),\n");
    if (!r.deflate)
        options += QStringLiteral("  perMessageDeflate: false,\n");
    QString out = comments(QStringLiteral("//"), r.notes) + QStringLiteral("// npm install ws\nconst WebSocket = require(\"ws\");\n");
    if (files)
        out += QStringLiteral("const fs = require(\"fs\");\n");
    out += QStringLiteral("\nconst socket = new WebSocket(") + quoted(r.url) + QStringLiteral(", [") + joined(r.protocols, quoted) + QLatin1Char(']');
    out += options.isEmpty() ? QStringLiteral(");\n") : QString(QStringLiteral(", {\n") + options + QStringLiteral("});\n"));
    out += QStringLiteral("socket.on(\"open\", () => {\n  console.log(\"open\", socket.protocol);\n") + scriptSends(r, QStringLiteral("  ")) + QStringLiteral("});\n");
    out += QStringLiteral("socket.on(\"message\", (data, isBinary) => console.log(\"received\", isBinary ? data : data.toString()));\n"
                          "socket.on(\"error\", (error) => console.log(\"failed\", error.message));\n"
                          "socket.on(\"close\", (code, reason) => console.log(\"closed\", code, reason.toString()));\n");
    return out;
}

QString copyAsPython(CopyRequest &r)
{
    noteTls(r, true, false);
    QString arguments;
    if (!r.headers.empty()) {
        arguments += QStringLiteral("        extra_headers=[\n");
        for (const Row &row : r.headers)
            arguments += QStringLiteral("            (") + quoted(row.name) + QStringLiteral(", ") + quoted(row.value) + QStringLiteral("),\n");
        arguments += QStringLiteral("        ],\n");
        r.notes << tr("from version 14 of websockets on, extra_headers is called additional_headers");
    }
    if (!r.protocols.isEmpty())
        arguments += QStringLiteral("        subprotocols=[") + joined(r.protocols, quoted) + QStringLiteral("],\n");
    if (!r.origin.isEmpty())
        arguments += QStringLiteral("        origin=") + quoted(r.origin) + QStringLiteral(",\n");
    if (!r.deflate)
        arguments += QStringLiteral("        compression=None,\n");
    if (r.pingSeconds > 0)
        arguments += QStringLiteral("        ping_interval=%1,\n").arg(r.pingSeconds);
    QString context;
    if (r.url.startsWith(QLatin1String("wss:"))) {
        context = QStringLiteral("    context = ssl.create_default_context()\n");
        if (!r.caFiles.isEmpty())
            context += QStringLiteral("    context.load_verify_locations(") + quoted(r.caFiles.first()) + QStringLiteral(")\n");
        if (r.insecure)
            context += QStringLiteral("    context.check_hostname = False\n    context.verify_mode = ssl.CERT_NONE\n");
        if (!r.certificate.isEmpty())
            context += QStringLiteral("    context.load_cert_chain(") + quoted(r.certificate) + (r.key.isEmpty() ? QString() : QString(QStringLiteral(", ") + quoted(r.key))) + QStringLiteral(")\n");
        arguments += QStringLiteral("        ssl=context,\n");
    }
    QString out = comments(QStringLiteral("#"), r.notes) + QStringLiteral("# pip install websockets\nimport asyncio\n");
    if (!context.isEmpty())
        out += QStringLiteral("import ssl\n");
    out += QStringLiteral("\nimport websockets\n\n\nasync def main():\n") + context;
    out += QStringLiteral("    async with websockets.connect(\n        ") + quoted(r.url) + QStringLiteral(",\n") + arguments + QStringLiteral("    ) as socket:\n");
    out += QStringLiteral("        print(\"open\", socket.subprotocol)\n");
    for (const CopyRequest::Message &message : r.messages)
        out += QStringLiteral("        await socket.send(") + (message.binary ? QString(QStringLiteral("b\"") + hexEscaped(message.bytes) + QLatin1Char('"')) : quoted(message.text())) + QStringLiteral(")\n");
    out += QStringLiteral("        async for message in socket:\n            print(\"received\", message)\n        print(\"closed\", socket.close_code, socket.close_reason)\n\n\nasyncio.run(main())\n");
    return out;
}

QString copyAsCpp(CopyRequest &r)
{
    noteTls(r, false, false);
    QString out = comments(QStringLiteral("//"), r.notes);
    out += QStringLiteral("// find_package(Qt6 REQUIRED COMPONENTS WebSockets) and link Qt6::WebSockets\n#include <QCoreApplication>\n#include <QDebug>\n#include <QNetworkRequest>\n#include <QUrl>\n#include <QWebSocket>\n");
    if (!r.protocols.isEmpty())
        out += QStringLiteral("#include <QWebSocketHandshakeOptions>\n");
    out += QStringLiteral("\nint main(int argc, char **argv)\n{\n    QCoreApplication app(argc, argv);\n    QWebSocket socket(QString::fromUtf8(") + cLiteral(r.origin) + QStringLiteral("));\n");
    if (r.insecure)
        out += QStringLiteral("    socket.ignoreSslErrors();\n");
    out += QStringLiteral("    QNetworkRequest request(QUrl(QString::fromUtf8(") + cLiteral(r.url) + QStringLiteral(")));\n");
    for (const Row &row : r.headers)
        out += QStringLiteral("    request.setRawHeader(") + cLiteral(row.name) + QStringLiteral(", ") + cLiteral(row.value) + QStringLiteral(");\n");
    out += QStringLiteral("\n    QObject::connect(&socket, &QWebSocket::connected, [&] {\n        qInfo() << \"open\" << socket.subprotocol();\n");
    for (const CopyRequest::Message &message : r.messages) {
        if (message.binary)
            out += QStringLiteral("        socket.sendBinaryMessage(QByteArray::fromHex(\"") + QString::fromLatin1(message.bytes.toHex()) + QStringLiteral("\"));\n");
        else
            out += QStringLiteral("        socket.sendTextMessage(QString::fromUtf8(") + cLiteral(message.text()) + QStringLiteral("));\n");
    }
    out += QStringLiteral("    });\n    QObject::connect(&socket, &QWebSocket::textMessageReceived, [](const QString &text) { qInfo() << \"received\" << text; });\n"
                          "    QObject::connect(&socket, &QWebSocket::binaryMessageReceived, [](const QByteArray &bytes) { qInfo() << \"received\" << bytes.toHex(' '); });\n"
                          "    QObject::connect(&socket, &QWebSocket::disconnected, [&] {\n        qInfo() << \"closed\" << int(socket.closeCode()) << socket.closeReason();\n        app.quit();\n    });\n");
    if (!r.protocols.isEmpty()) {
        QStringList names;
        for (const QString &protocol : r.protocols)
            names << QStringLiteral("QString::fromUtf8(") + cLiteral(protocol) + QLatin1Char(')');
        out += QStringLiteral("\n    QWebSocketHandshakeOptions options;\n    options.setSubprotocols({") + names.join(QStringLiteral(", ")) + QStringLiteral("});\n    socket.open(request, options);\n");
    } else {
        out += QStringLiteral("\n    socket.open(request);\n");
    }
    return out + QStringLiteral("    return app.exec();\n}\n");
}

QString copyAsGo(CopyRequest &r)
{
    noteTls(r, false, true);
    const bool headers = !r.headers.empty() || !r.origin.isEmpty();
    QString dialer = QStringLiteral("\tdialer := websocket.Dialer{\n\t\tProxy: ") + (r.proxy.isEmpty() ? QString(QStringLiteral("http.ProxyFromEnvironment")) : QString(QStringLiteral("http.ProxyURL(proxy)"))) + QStringLiteral(",\n");
    if (!r.protocols.isEmpty())
        dialer += QStringLiteral("\t\tSubprotocols: []string{") + joined(r.protocols, goLiteral) + QStringLiteral("},\n");
    if (r.deflate)
        dialer += QStringLiteral("\t\tEnableCompression: true,\n");
    if (r.insecure)
        dialer += QStringLiteral("\t\tTLSClientConfig: &tls.Config{InsecureSkipVerify: true},\n");
    dialer += QStringLiteral("\t}\n");
    QString header;
    for (const Row &row : r.headers)
        header += QStringLiteral("\theader.Add(") + goLiteral(row.name) + QStringLiteral(", ") + goLiteral(row.value) + QStringLiteral(")\n");
    if (!r.origin.isEmpty())
        header += QStringLiteral("\theader.Set(\"Origin\", ") + goLiteral(r.origin) + QStringLiteral(")\n");

    QString out = comments(QStringLiteral("//"), r.notes) + QStringLiteral("// go get github.com/gorilla/websocket\npackage main\n\nimport (\n");
    if (r.insecure)
        out += QStringLiteral("\t\"crypto/tls\"\n");
    out += QStringLiteral("\t\"fmt\"\n\t\"log\"\n\t\"net/http\"\n");
    if (!r.proxy.isEmpty())
        out += QStringLiteral("\t\"net/url\"\n");
    out += QStringLiteral("\n\t\"github.com/gorilla/websocket\"\n)\n\nfunc main() {\n");
    if (!r.proxy.isEmpty())
        out += QStringLiteral("\tproxy, err := url.Parse(") + goLiteral(r.proxy) + QStringLiteral(")\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n");
    out += dialer;
    if (headers)
        out += QStringLiteral("\theader := http.Header{}\n") + header;
    out += QStringLiteral("\tsocket, _, err := dialer.Dial(") + goLiteral(r.url) + (headers ? QStringLiteral(", header)\n") : QStringLiteral(", nil)\n"))
           + QStringLiteral("\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n\tdefer socket.Close()\n\tfmt.Println(\"open\", socket.Subprotocol())\n");
    for (const CopyRequest::Message &message : r.messages) {
        out += QStringLiteral("\tif err := socket.WriteMessage(")
               + (message.binary ? QString(QStringLiteral("websocket.BinaryMessage, []byte(\"") + hexEscaped(message.bytes) + QStringLiteral("\")"))
                                 : QString(QStringLiteral("websocket.TextMessage, []byte(") + goLiteral(message.text()) + QLatin1Char(')')))
               + QStringLiteral("); err != nil {\n\t\tlog.Fatal(err)\n\t}\n");
    }
    out += QStringLiteral("\tfor {\n\t\tkind, data, err := socket.ReadMessage()\n\t\tif err != nil {\n\t\t\tfmt.Println(\"closed\", err)\n\t\t\treturn\n\t\t}\n"
                          "\t\tif kind == websocket.TextMessage {\n\t\t\tfmt.Println(\"received\", string(data))\n\t\t} else {\n\t\t\tfmt.Printf(\"received % x\\n\", data)\n\t\t}\n\t}\n}\n");
    return out;
}

QString copyAsRust(CopyRequest &r)
{
    noteTls(r, false, false);
    if (r.insecure)
        r.notes << tr("certificates are checked here; accepting any of them needs a connector of your own");
    QString out = comments(QStringLiteral("//"), r.notes);
    out += QStringLiteral("// cargo add tungstenite --features native-tls\nuse tungstenite::{client::IntoClientRequest, connect, Error, Message};\n\nfn main() -> Result<(), Box<dyn std::error::Error>> {\n");
    const bool any = !r.headers.empty() || !r.origin.isEmpty() || !r.protocols.isEmpty();
    out += QStringLiteral("    let %1request = ").arg(any ? QStringLiteral("mut ") : QString()) + rustLiteral(r.url) + QStringLiteral(".into_client_request()?;\n");
    const auto header = [&](const QString &name, const QString &value) {
        out += QStringLiteral("    request.headers_mut().append(") + rustLiteral(name.toLower()) + QStringLiteral(", ") + rustLiteral(value) + QStringLiteral(".parse()?);\n");
    };
    for (const Row &row : r.headers)
        header(row.name, row.value);
    if (!r.origin.isEmpty())
        header(QStringLiteral("Origin"), r.origin);
    if (!r.protocols.isEmpty())
        header(QStringLiteral("Sec-WebSocket-Protocol"), r.protocols.join(QStringLiteral(", ")));
    out += QStringLiteral("    let (mut socket, response) = connect(request)?;\n    println!(\"open {:?}\", response.headers().get(\"sec-websocket-protocol\"));\n");
    for (const CopyRequest::Message &message : r.messages) {
        out += QStringLiteral("    socket.send(")
               + (message.binary ? QString(QStringLiteral("Message::Binary(vec![") + byteList(message.bytes) + QStringLiteral("].into())"))
                                 : QString(QStringLiteral("Message::Text(") + rustLiteral(message.text()) + QStringLiteral(".into())")))
               + QStringLiteral(")?;\n");
    }
    out += QStringLiteral("    loop {\n        match socket.read() {\n            Ok(message) => println!(\"received {message}\"),\n"
                          "            Err(Error::ConnectionClosed) => break,\n            Err(error) => return Err(error.into()),\n        }\n    }\n    println!(\"closed\");\n    Ok(())\n}\n");
    return out;
}

QString copyAsK6(CopyRequest &r)
{
    if (r.insecure)
        r.notes << tr("k6 accepts any certificate by the option insecureSkipTLSVerify");
    noteTls(r, false, false);
    QString out = comments(QStringLiteral("//"), r.notes) + QStringLiteral("// k6 run script.js\nimport { WebSocket } from \"k6/websockets\";\n\n");
    if (r.insecure)
        out += QStringLiteral("export const options = { insecureSkipTLSVerify: true };\n\n");
    out += QStringLiteral("export default function () {\n  const socket = new WebSocket(") + quoted(r.url) + QStringLiteral(", [") + joined(r.protocols, quoted) + QStringLiteral("], {\n");
    if (!r.headers.empty() || !r.origin.isEmpty()) {
        out += QStringLiteral("    headers: {\n");
        for (const Row &row : r.headers)
            out += QStringLiteral("      ") + quoted(row.name) + QStringLiteral(": ") + quoted(row.value) + QStringLiteral(",\n");
        if (!r.origin.isEmpty())
            out += QStringLiteral("      \"Origin\": ") + quoted(r.origin) + QStringLiteral(",\n");
        out += QStringLiteral("    },\n");
    }
    if (r.deflate)
        out += QStringLiteral("    compression: \"deflate\",\n");
    out += QStringLiteral("  });\n  socket.binaryType = \"arraybuffer\";\n  socket.onopen = () => {\n    console.log(\"open\");\n");
    for (const CopyRequest::Message &message : r.messages) {
        out += QStringLiteral("    socket.send(")
               + (message.binary ? QString(QStringLiteral("new Uint8Array([") + byteList(message.bytes) + QStringLiteral("]).buffer")) : quoted(message.text())) + QStringLiteral(");\n");
    }
    return out + QStringLiteral("  };\n  socket.onmessage = (event) => console.log(\"received\", event.data);\n  socket.onerror = (event) => console.log(\"failed\", event.error);\n"
                               "  socket.onclose = () => console.log(\"closed\");\n}\n");
}

} // namespace framescope::profiles
