#include "HarOpening.h"

#include "base/json/JsonScanner.h"

namespace framescope::capture {

HttpHead HttpHead::of(const QByteArray &raw)
{
    HttpHead head;
    head.size = raw.isEmpty() ? -1 : raw.size();
    bool firstLine = true;
    for (QByteArray line : raw.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (firstLine) {
            const qsizetype one = line.indexOf(' ');
            const qsizetype two = line.indexOf(' ', one + 1);
            head.first[0] = line.left(one);
            head.first[1] = one < 0 ? QByteArray() : line.mid(one + 1, two < 0 ? -1 : two - one - 1);
            head.first[2] = two < 0 ? QByteArray() : line.mid(two + 1);
            firstLine = false;
        } else if (const qsizetype colon = line.indexOf(':'); colon > 0) {
            head.headers.emplace_back(line.left(colon), line.mid(colon + 1).trimmed());
        }
    }
    return head;
}

HarOpening HarOpening::of(const QByteArray &json)
{
    using Token = base::JsonScanner::Token;
    HarOpening opening;
    base::JsonScanner scanner(base::viewOf(json));
    if (scanner.next() != Token::ObjectBegin)
        return opening;
    const auto number = [&scanner] { return QByteArray(scanner.raw().data(), qsizetype(scanner.raw().size())).toDouble(); };
    while (scanner.next() == Token::Key) {
        const QByteArray key = scanner.text();
        const Token token = scanner.next();
        if (token == Token::String && key == "url")
            opening.url = scanner.text();
        else if (token == Token::String && key == "address")
            opening.address = scanner.text();
        else if (token == Token::Number && key == "status")
            opening.status = int(number());
        if (token == Token::ObjectBegin && (key == "request" || key == "response" || key == "timings")) {
            while (scanner.next() == Token::Key) {
                const QByteArray inner = scanner.text();
                const Token value = scanner.next();
                if (value == Token::String && inner == "raw")
                    (key == "request" ? opening.request : opening.response) = scanner.text();
                else if (value == Token::String && inner == "body" && key == "response")
                    opening.body = scanner.text();
                else if (value == Token::Number && key == "timings")
                    opening.timings[inner] = number();
                if (!scanner.skipValue())
                    return opening;
            }
        } else if (!scanner.skipValue()) {
            return opening;
        }
    }
    return opening;
}

} // namespace framescope::capture
