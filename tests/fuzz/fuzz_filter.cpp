// The filter language: any text is either a filter that can be evaluated or an error inside the text; pages and single messages get the
// same answer.
#include "FuzzInput.h"

#include "capture/CaptureWriter.h"
#include "capture/FilterEvaluator.h"
#include "capture/FilterJudge.h"

using namespace framescope;
using namespace framescope::capture;

namespace {

std::unique_ptr<CaptureWriter> sample()
{
    auto writer = CaptureWriter::create({}).value();
    for (const char *payload : {R"({"a":{"b":[1,2.5e3,"x"]},"id":9007199254740993})", "plain Text with Grüße", "\x03\xe8 bye", ""}) {
        EntryView view;
        const QByteArray bytes(payload);
        view.opcode = bytes.startsWith('\x03') ? protocol::Opcode::Close : protocol::Opcode::Text;
        view.direction = Direction::In;
        view.flags = FlagFin | FlagEndsMessage;
        view.payload = base::viewOf(bytes);
        view.payloadLength = view.wireLength = view.payload.size();
        writer->append(view);
    }
    return writer;
}

} // namespace

FUZZ_TARGET(filter)
{
    static const std::unique_ptr<CaptureWriter> writer = sample();
    static const std::shared_ptr<CaptureReader> reader = writer->reader();
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(std::min<std::size_t>(size, 4096)));
    FilterError error;
    const auto filter = Filter::parse(text, &error);
    if (!filter) {
        demand(!error.sentence.isEmpty() && error.position >= 0 && error.position <= text.size() && error.length >= 1);
        return 0;
    }
    const FilterEvaluator evaluator(*reader, *filter, false);
    const auto page = reader->page(reader->firstPage());
    EntryMask mask(page->count(), true);
    (void)evaluator.evaluate(*page, mask);
    const FilterJudge judge(*filter, false);
    for (std::uint32_t i = 0; i < page->count(); ++i) {
        const base::TextPattern::Outcome outcome = evaluator.matches(page->firstEntry() + i);
        demand(mask.test(i) == (outcome == base::TextPattern::Outcome::Yes));
        FilterSubject subject = FilterSubject::of(page->view(i));
        subject.startMonoNs = page->monoNs(0);
        if (i > 0)
            subject.monoNsBefore = page->monoNs(i - 1);
        const Judgement judgement = judge.judge(subject);
        demand(judgement.outcome == outcome && judge.outcome(subject) == outcome && judgement.unmet.empty() == judgement.holds());
    }
    return 0;
}
