#include "DecodeOption.h"

#include "base/Translation.h"

namespace framescope::cli::decodeoption {

namespace {

FRAMESCOPE_TR("framescope::cli::DecodeOption")

} // namespace

Option row(const QString &group)
{
    return {QStringLiteral("decode"), QStringLiteral("auto|none|NAME"),
            tr("print what messages mean: auto chooses by subprotocol, address and content; “framescope-cli decoders” lists the names"), false, group};
}

base::Result<std::optional<decode::DecoderChoice>> read(const ParsedOptions &options)
{
    auto text = options.value(u"decode");
    if (!text && options.has(u"decoded"))
        text = QStringLiteral("auto");
    if (!text)
        return std::optional<decode::DecoderChoice>();
    auto choice = decode::DecoderChoice::parse(*text);
    if (!choice)
        return choice.error();
    if (choice->mode == decode::DecoderChoice::Mode::None)
        return std::optional<decode::DecoderChoice>();
    return std::optional(*std::move(choice));
}

} // namespace framescope::cli::decodeoption
