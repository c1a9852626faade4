// Import of any bytes (importHar or importJsonLines): what was taken can be read back, what was not is told.
#include "FuzzInput.h"

#include "capture/Import.h"

using namespace framescope;
using namespace framescope::capture;

FUZZ_TARGET(import_jsonl)
{
    const auto writer = CaptureWriter::create({}).value();
    ImportReport report;
    const auto read = importJsonLines({data, size}, *writer, report);
    demand(read.ok() || !read.error().what.isEmpty());
    demand(report.problems.size() <= report.problemCount);
    const auto reader = writer->reader();
    for (std::uint64_t entry = 1; entry <= reader->entryCount(); ++entry) {
        const auto info = reader->info(entry);
        demand(info && reader->payload(entry).size() == qsizetype(info->storedLength));
    }
    return 0;
}
