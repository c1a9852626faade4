#include "FaultSpec.h"

#include "Text.h"

#include <algorithm>

namespace framescope::server {

namespace {

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

std::vector<FaultSpec::Info> makeInfos()
{
    using K = FaultKind;
    const OptionInfo payload{q("payload"), q("TEXT"), Text::tr("what the frame carries")};
    const OptionInfo pieces{q("bytes"), q("N"), Text::tr("bytes of a piece (1)")};
    const OptionInfo wait{q("ms"), q("MS"), Text::tr("between two pieces (50)")};
    return {
        {q("refuse"), K::Refuse, Text::tr("answers the opening handshake with an HTTP status"),
         {{q("status"), q("N"), Text::tr("100 to 599 (503)")}, {q("reason"), q("TEXT"), Text::tr("of the status line")},
          {q("header"), q("'NAME: VALUE'"), Text::tr("repeatable")}, {q("body"), q("TEXT"), Text::tr("of the answer")}}, true},
        {q("redirect"), K::Redirect, Text::tr("sends the client elsewhere"),
         {{q("location"), q("URL"), Text::tr("where to (the same path again)")}, {q("status"), q("N"), Text::tr("300 to 399 (302)")}}, true},
        {q("late"), K::LateHandshake, Text::tr("answers the opening handshake late"), {{q("ms"), q("MS"), Text::tr("how late (5000)")}}, true},
        {q("half"), K::HalfHandshake, Text::tr("sends half of the opening handshake's answer, and no more"),
         {{q("bytes"), q("N"), Text::tr("how much of it (half)")}, {q("end"), {}, Text::tr("and ends the stream")}}, true},
        {q("wrong-accept"), K::WrongAccept, Text::tr("answers with a wrong Sec-WebSocket-Accept"), {{q("value"), q("TEXT"), Text::tr("this one")}}, true},
        {q("unasked-subprotocol"), K::UnaskedSubprotocol, Text::tr("agrees to a subprotocol that nobody offered"), {{q("value"), q("NAME"), Text::tr("its name")}}, true},
        {q("unasked-extension"), K::UnaskedExtension, Text::tr("agrees to an extension that nobody offered"), {{q("value"), q("TEXT"), Text::tr("the header's value")}}, true},
        {q("silence"), K::Silence, Text::tr("keeps the connection and says nothing any more; at=accept: not even the opening handshake's answer"), {}},
        {q("slow-read"), K::SlowRead, Text::tr("reads a little at a time"), {pieces, wait}},
        {q("slow-write"), K::SlowWrite, Text::tr("writes byte by byte"), {pieces, wait}},
        {q("pause"), K::Pause, Text::tr("neither reads nor writes for a while"), {{q("ms"), q("MS"), Text::tr("how long (5000)")}}},
        {q("no-pong"), K::NoPong, Text::tr("answers no ping from then on"), {}},
        {q("no-close"), K::NoClose, Text::tr("answers no Close from then on"), {}},
        {q("drop"), K::Drop, Text::tr("ends the stream without a Close frame"), {{q("with"), q("fin|rst"), Text::tr("in order, or by a reset (fin)")}}},
        {q("close"), K::Close, Text::tr("sends a Close frame, with any code"),
         {{q("code"), q("N"), Text::tr("0 to 65535, or none (1011)")}, {q("reason"), q("TEXT"), Text::tr("of the close")}}},
        {q("mask"), K::Mask, Text::tr("sends a masked frame, as only clients may"), {payload}},
        {q("rsv"), K::Rsv, Text::tr("sends a frame with reserved bits set"), {{q("bits"), q("1-7"), Text::tr("4 RSV1, 2 RSV2, 1 RSV3 (2)")}, payload}},
        {q("opcode"), K::Opcode, Text::tr("sends a frame with a reserved opcode"), {{q("value"), q("0-15"), Text::tr("the opcode (3)")}, payload}},
        {q("length"), K::Length, Text::tr("sends a frame whose length is wrong"),
         {{q("declared"), q("N"), Text::tr("what the header says (one more than there is)")}, {q("form"), q("16|64"), Text::tr("right, but not in its shortest form")}, payload}},
        {q("utf8"), K::Utf8, Text::tr("sends a text message that is not UTF-8"), {{q("hex"), q("DIGITS"), Text::tr("its bytes")}}},
        {q("fragmented-control"), K::FragmentedControl, Text::tr("sends a ping in two fragments"), {payload}},
        {q("continuation"), K::Continuation, Text::tr("sends a continuation frame that continues nothing"), {payload}},
        {q("oversized"), K::Oversized, Text::tr("sends a frame larger than anybody wants"),
         {{q("size"), q("SIZE"), Text::tr("bytes of payload that the header announces (1T); up to 16M all of it is sent")},
          {q("opcode"), q("0-15"), Text::tr("9 for a ping that is too long (2)")}}},
        {q("bomb"), K::Bomb, Text::tr("sends a small compressed message that inflates to a huge one"), {{q("size"), q("SIZE"), Text::tr("inflated bytes (1G)")}}},
        {q("corrupt-deflate"), K::CorruptDeflate, Text::tr("sends a compressed message that cannot be inflated"), {{q("hex"), q("DIGITS"), Text::tr("its bytes")}}},
        {q("ping-flood"), K::PingFlood, Text::tr("sends many pings"),
         {{q("count"), q("N"), Text::tr("how many (1000)")}, {q("ms"), q("MS"), Text::tr("between two of them (0)")}, payload}},
    };
}

template<typename T>
bool take(base::Result<T> result, auto &into, std::optional<base::Error> &error)
{
    if (!result) {
        if (!error)
            error = result.error();
        return false;
    }
    into = static_cast<std::remove_reference_t<decltype(into)>>(*result);
    return true;
}

base::Result<QByteArray> hexBytes(const scenario::OptionList &list, const QByteArray &fallback)
{
    const auto text = list.text(q("hex"));
    if (!text)
        return fallback;
    const QByteArray digits = text->toLatin1().replace(' ', "").toLower();
    const QByteArray bytes = QByteArray::fromHex(digits);
    if (bytes.toHex() != digits)
        return base::Error{q("usage.option"), Text::tr("The option \"hex\" of \"%1\" is not hexadecimal.").arg(list.name()), *text, Text::tr("Write pairs of the digits 0-9 and a-f.")};
    return bytes;
}

std::optional<base::Error> readMoment(const scenario::OptionList &list, const FaultSpec::Info &info, FaultMoment &when)
{
    std::optional<base::Error> error;
    const auto wrong = [&](const QString &what) { return base::Error{q("usage.option"), what, list.toString(), {}}; };
    take(list.real(q("p"), 1, 0, 1), when.probability, error);
    take(list.number(q("times"), 1, 0, 1'000'000'000), when.times, error);
    when.kind = info.inHandshake ? FaultMoment::Kind::Accept : FaultMoment::Kind::Open;
    int given = 0;
    if (const auto at = list.text(q("at"))) {
        ++given;
        if (*at == q("accept"))
            when.kind = FaultMoment::Kind::Accept;
        else if (*at == q("open"))
            when.kind = FaultMoment::Kind::Open;
        else
            return wrong(Text::tr("The moment of \"%1\" is at=accept or at=open.").arg(list.name()));
    }
    if (list.contains(q("after"))) {
        ++given;
        when.kind = FaultMoment::Kind::Messages;
        take(list.number(q("after"), 1, 1, 1'000'000'000'000), when.messages, error);
    }
    if (list.contains(q("seconds"))) {
        ++given;
        when.kind = FaultMoment::Kind::Seconds;
        take(list.real(q("seconds"), 1, 0, 1'000'000), when.seconds, error);
    }
    if (const auto match = list.text(q("match"))) {
        ++given;
        when.kind = FaultMoment::Kind::Match;
        when.match = base::TextPattern(*match);
        if (!when.match.isValid())
            return wrong(Text::tr("The regular expression of \"%1\" is wrong at character %2: %3.")
                             .arg(list.name()).arg(when.match.errorOffset() + 1).arg(when.match.errorString()));
    }
    if (given > 1)
        return wrong(Text::tr("The fault \"%1\" takes one moment: at, after, seconds or match.").arg(list.name()));
    if (info.inHandshake && when.kind != FaultMoment::Kind::Accept)
        return wrong(Text::tr("The fault \"%1\" belongs to the opening handshake: it can only happen at=accept.").arg(list.name()));
    // Silence and a drop can replace the handshake's response; other faults at accept occur as soon as the connection is open.
    if (!info.inHandshake && when.kind == FaultMoment::Kind::Accept && info.kind != FaultKind::Silence && info.kind != FaultKind::Drop)
        when.kind = FaultMoment::Kind::Open;
    return error;
}

} // namespace

const std::vector<FaultSpec::Info> &FaultSpec::infos()
{
    static const std::vector<Info> infos = makeInfos();
    return infos;
}

std::vector<OptionInfo> FaultSpec::momentOptions()
{
    return {{q("at"), q("accept|open"), Text::tr("in place of the opening handshake's answer, or right behind it")},
            {q("after"), q("N"), Text::tr("once the client has sent N messages")},
            {q("seconds"), q("S"), Text::tr("S seconds after it opened")},
            {q("match"), q("REGEX"), Text::tr("at a text message in which this is found")},
            {q("p"), q("0-1"), Text::tr("probability at each such moment (1)")},
            {q("times"), q("N"), Text::tr("at most N times for a client (1); 0: every time")}};
}

const FaultSpec::Info &FaultSpec::info() const
{
    const auto &all = infos();
    return *std::find_if(all.begin(), all.end(), [&](const Info &info) { return info.kind == kind; });
}

base::Result<FaultSpec> FaultSpec::parse(const QString &text)
{
    const auto list = scenario::OptionList::parse(text);
    if (!list)
        return list.error();
    const auto &all = infos();
    const auto info = std::find_if(all.begin(), all.end(), [&](const Info &each) { return each.name == list->name(); });
    if (info == all.end()) {
        QStringList known;
        for (const Info &each : all)
            known << each.name;
        return base::Error{q("usage.fault"), Text::tr("There is no fault \"%1\".").arg(list->name()), {},
                           Text::tr("Use one of these: %1.").arg(known.join(QLatin1String(", ")))}
            .about(list->name());
    }
    std::vector<QString> keys;
    for (const OptionInfo &option : info->options)
        keys.push_back(option.name);
    for (const OptionInfo &option : momentOptions())
        keys.push_back(option.name);
    if (auto allowed = list->allowOnly(keys); !allowed)
        return allowed.error();

    FaultSpec spec;
    spec.kind = info->kind;
    spec.text = text;
    std::optional<base::Error> error = readMoment(*list, *info, spec.when);
    const auto has = [&](const char *key) { return list->contains(q(key)); };
    const auto utf8 = [&](const char *key, const QByteArray &fallback) {
        const auto value = list->text(q(key));
        return value ? value->toUtf8() : fallback;
    };
    spec.payload = utf8("payload", "fault");
    switch (spec.kind) {
    case FaultKind::Refuse:
        take(list->number(q("status"), 503, 100, 599), spec.status, error);
        spec.reason = utf8("reason", {});
        spec.body = utf8("body", {});
        for (QString line : list->texts(q("header"))) {
            // Written as in the help, in a field or a file, where no shell removes the quotation marks.
            if (line.size() >= 2 && (line.front() == QLatin1Char('\'') || line.front() == QLatin1Char('"')) && line.back() == line.front())
                line = line.sliced(1, line.size() - 2);
            const qsizetype colon = line.indexOf(QLatin1Char(':'));
            if (colon < 1 || line.contains(QLatin1Char('\n')) || line.contains(QLatin1Char('\r')))
                return base::Error{q("usage.option"), Text::tr("A header needs a name and a value."), line, Text::tr("Write it as NAME: VALUE.")};
            spec.headers.append(line.left(colon).toUtf8(), line.mid(colon + 1).trimmed().toUtf8());
        }
        break;
    case FaultKind::Redirect:
        take(list->number(q("status"), 302, 300, 399), spec.status, error);
        spec.location = utf8("location", {});
        break;
    case FaultKind::LateHandshake:
    case FaultKind::Pause: take(list->number(q("ms"), 5000, 1, 86'400'000), spec.milliseconds, error); break;
    case FaultKind::HalfHandshake:
        take(list->number(q("bytes"), 0, 1, 1'000'000), spec.bytes, error);
        take(list->flag(q("end"), false), spec.reset, error);
        break;
    case FaultKind::WrongAccept: spec.value = utf8("value", "d3JvbmcgYnkgaW50ZW50aW9uIQ=="); break;
    case FaultKind::UnaskedSubprotocol: spec.value = utf8("value", "never-offered"); break;
    case FaultKind::UnaskedExtension: spec.value = utf8("value", "x-never-offered"); break;
    case FaultKind::SlowRead:
    case FaultKind::SlowWrite:
        take(list->number(q("bytes"), 1, 1, 1 << 20), spec.bytes, error);
        take(list->number(q("ms"), 50, 1, 3'600'000), spec.milliseconds, error);
        break;
    case FaultKind::Drop:
        spec.reset = list->text(q("with")) == q("rst");
        if (!spec.reset && has("with") && list->text(q("with")) != q("fin"))
            return base::Error{q("usage.option"), Text::tr("A stream cannot be dropped like this."), text, Text::tr("Use with=fin or with=rst.")};
        break;
    case FaultKind::Close: {
        spec.reason = utf8("reason", {});
        if (list->text(q("code")) == q("none"))
            break;
        std::uint16_t code = 1011;
        take(list->number(q("code"), 1011, 0, 65535), code, error);
        spec.code = code;
        if (spec.reason.size() > 60'000)
            return base::Error{q("usage.option"), Text::tr("The reason is too long."), {}, Text::tr("Use at most 123 bytes.")};
        break;
    }
    case FaultKind::Rsv: take(list->number(q("bits"), 2, 1, 7), spec.bits, error); break;
    case FaultKind::Opcode: {
        int value = 3;
        take(list->number(q("value"), 3, 0, 15), value, error);
        spec.opcode = static_cast<protocol::Opcode>(value);
        break;
    }
    case FaultKind::Length: {
        if (const auto form = list->text(q("form"))) {
            if (*form != q("16") && *form != q("64"))
                return base::Error{q("usage.option"), Text::tr("There is no such form of the length."), text, Text::tr("Use 16 or 64 bits.")};
            spec.lengthBytes = *form == q("16") ? 2 : 8;
        }
        if (has("declared")) {
            const QString digits = list->text(q("declared")).value_or(QString());
            bool ok = false;
            spec.declared = digits.startsWith(q("0x")) ? digits.mid(2).toULongLong(&ok, 16) : digits.toULongLong(&ok);
            if (!ok)
                return base::Error{q("usage.option"), Text::tr("The declared length is not a whole number."), digits, Text::tr("Write a number of bytes.")};
        } else if (spec.lengthBytes < 0) {
            spec.declared = static_cast<std::uint64_t>(spec.payload.size()) + 1;
        }
        break;
    }
    case FaultKind::Utf8: take(hexBytes(*list, QByteArray("caf\xc3\x28")), spec.payload, error); break;
    case FaultKind::FragmentedControl: spec.opcode = protocol::Opcode::Ping; break;
    case FaultKind::Oversized: {
        int value = 2;
        take(list->size(q("size"), qint64{1} << 40, 1, std::numeric_limits<qint64>::max()), spec.bytes, error);
        take(list->number(q("opcode"), 2, 0, 15), value, error);
        spec.opcode = static_cast<protocol::Opcode>(value);
        break;
    }
    case FaultKind::Bomb: take(list->size(q("size"), qint64{1} << 30, 1, qint64{1} << 36), spec.bytes, error); break;
    case FaultKind::CorruptDeflate: take(hexBytes(*list, QByteArray("\x07\xff\xff\xff\x00\x01", 6)), spec.payload, error); break;
    case FaultKind::PingFlood:
        take(list->number(q("count"), 1000, 1, 1'000'000'000), spec.count, error);
        take(list->number(q("ms"), 0, 0, 3'600'000), spec.milliseconds, error);
        break;
    case FaultKind::Silence:
    case FaultKind::NoPong:
    case FaultKind::NoClose:
    case FaultKind::Mask:
    case FaultKind::Continuation: break;
    }
    if (error)
        return *error;
    return spec;
}

} // namespace framescope::server
