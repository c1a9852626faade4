#include "ShowCommand.h"

#include "DecodeOption.h"
#include "EntryPrinter.h"
#include "FilterOption.h"
#include "Platform.h"

#include "base/Translation.h"
#include "capture/CaptureReader.h"
#include "capture/FilterEvaluator.h"
#include "capture/Redaction.h"

#include <QCoreApplication>

namespace framescope::cli {

namespace {

FRAMESCOPE_TR("framescope::cli::ShowCommand")

} // namespace

ShowCommand::ShowCommand()
{
    m_spec.name = QStringLiteral("show");
    m_spec.summary = tr("prints a capture");
    m_spec.arguments = QStringLiteral("FILE");
    m_spec.minArguments = m_spec.maxArguments = 1;
    m_spec.options = {
        FilterOption::row(),
        {QStringLiteral("from"), QStringLiteral("N"), tr("start at entry N"), false, QString()},
        {QStringLiteral("count"), QStringLiteral("N"), tr("print at most N entries"), false, QString()},
        {QStringLiteral("format"), QStringLiteral("human|jsonl"), tr("output: one line per message, or one JSON object per entry"), false, QString()},
        EntryPrinter::framesOption(),
        {QStringLiteral("decoded"), QString(), tr("print what messages mean under each; the same as --decode auto"), false, QString()},
        decodeoption::row(),
        {QStringLiteral("verbose"), QString(), tr("print the phases of the opening too"), false, QString()},
        {QStringLiteral("with-secrets"), QString(), tr("print Authorization, Cookie and the like unredacted"), false, QString()},
    };
    m_spec.examples = {QStringLiteral("framescope-cli show friday.fscope --filter 'type:text size>1k \"trade\" -heartbeat'"),
                       QStringLiteral("framescope-cli show friday.fscope --decoded"),
                       QStringLiteral("framescope-cli show friday.fscope --from 1000 --count 20 --format jsonl")};
    m_spec.notes = tr("A capture can be shown while it is being recorded.");
}

base::Result<int> ShowCommand::run(const ParsedOptions &options, Console &console)
{
    const auto format = EntryPrinter::formatFrom(options.value(u"format"));
    if (!format)
        return format.error();
    const auto from = options.number(u"from", 1, 1, qint64(1) << 60);
    if (!from)
        return from.error();
    const auto most = options.number(u"count", qint64(1) << 60, 0, qint64(1) << 60);
    if (!most)
        return most.error();
    const auto decoding = decodeoption::read(options);
    if (!decoding)
        return decoding.error();
    const auto filter = FilterOption::read(options, console);
    if (!filter)
        return int(ExitUsage);
    const auto opened = capture::CaptureReader::open(options.arguments().first());
    if (!opened)
        return opened.error();
    const capture::CaptureReader &reader = **opened;

    bool stopped = false;
    platform::onInterrupt([&stopped](int) { stopped = true; });
    EntryPrinter printer(console, *format);
    const bool ofServer = reader.annotations().session.contains(QLatin1String("server"));
    printer.setShowConnection(ofServer);
    if (*decoding)
        printer.setDecoder({**decoding, ofServer ? capture::EntryDecoder::Role::Server : capture::EntryDecoder::Role::Client});
    printer.setShowPhases(options.has(u"verbose"));
    // As in the window: messages are shown and filtered, unless frames are requested.
    const bool messages = *format == OutputFormat::Human && !options.has(u"frames");
    printer.setShowFrames(!messages);
    printer.setShowUnfinished(!options.has(u"filter"));
    printer.setShowSecrets(options.has(u"with-secrets"));
    capture::RedactionRules rules;
    rules.enabled = !options.has(u"with-secrets");
    rules.learn(reader);
    const capture::Redactor redactor(rules);
    const capture::FilterEvaluator evaluator(reader, *filter, messages);
    qint64 left = *most;
    capture::Undecided undecided;
    const std::uint64_t last = reader.entryCount();
    const std::size_t pages = reader.pageCount();
    // What a message means may depend on all that came before it.
    for (std::size_t index = *decoding ? reader.firstPage() : reader.pageAtOrAfter(std::uint64_t(*from)); index < pages && left > 0; ++index) {
        const auto page = reader.page(index);
        if (!page || page->count() == 0)
            continue;
        capture::EntryMask mask(page->count());
        for (std::uint64_t entry = std::max(std::uint64_t(*from), page->firstEntry()); entry <= std::min(last, page->lastEntry()); ++entry)
            mask.set(std::uint32_t(entry - page->firstEntry()));
        capture::EntryMask fragments(page->count());
        for (std::uint32_t i = mask.next(0); messages && i < mask.size(); i = mask.next(i + 1)) {
            if ((page->record(i).flags & capture::FlagFragmented) != 0 && FragmentedMessages::isFragment(page->view(i)))
                fragments.set(i);
        }
        undecided.add(evaluator.evaluate(*page, mask));
        capture::EntryMask all = mask;
        all.unite(fragments);
        for (std::uint32_t i = 0; *decoding && i < page->count(); ++i)
            all.set(i);
        for (std::uint32_t i = all.next(0); i < all.size() && left > 0; i = all.next(i + 1)) {
            capture::EntryView view = page->view(i);
            QByteArray redacted;
            redactor.redact(view, redacted);
            if (fragments.test(i)) {
                printer.addFragment(view, mask.test(i));
                left -= mask.test(i) ? 1 : 0;
                continue;
            }
            if (!mask.test(i)) {
                printer.pass(view);
                continue;
            }
            --left;
            if (view.opcode == protocol::Opcode::Continuation && FragmentedMessages::isFragment(view))
                printer.setMessageKind(view.connection, view.direction, page->info(i).messageKind);
            printer.append(view);
        }
        console.written();
        QCoreApplication::processEvents();
        if (stopped || console.outClosed())
            break;
    }
    if (left <= 0 || stopped)
        printer.setShowUnfinished(false);
    printer.batchEnded();
    platform::onInterrupt({});
    if (reader.droppedBytes() > 0)
        console.note(tr("The last %1 bytes of the file are incomplete and were skipped: the recording program ended before it could write them.")
                            .arg(reader.droppedBytes()));
    for (const QString &sentence : reader.damage())
        console.note(sentence);
    if (undecided)
        console.note(undecided.sentence());
    return int(reader.damage().isEmpty() && !undecided ? ExitOk : ExitFile);
}

} // namespace framescope::cli
