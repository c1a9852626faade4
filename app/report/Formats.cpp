#include "Formats.h"

#include "base/Translation.h"
#include "base/NearName.h"
#include "base/OutputFile.h"

#include <QFile>

#include <cstdio>

namespace framescope::report {

namespace {

FRAMESCOPE_TR("Report")

} // namespace

QStringList Target::kinds()
{
    return {QStringLiteral("junit"), QStringLiteral("tap"), QStringLiteral("json"), QStringLiteral("html"), QStringLiteral("md"), QStringLiteral("github")};
}

base::Result<Target> Target::parse(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const QString kind = equals < 0 ? text : text.left(equals);
    Target out;
    out.file = equals < 0 ? QString() : text.mid(equals + 1);
    const qsizetype index = kinds().indexOf(kind);
    base::Error error;
    error.subject = text;
    if (index < 0) {
        const QString near = base::NearName::best(kind, kinds());
        error.id = QStringLiteral("report.unknown-kind");
        error.what = tr("There is no report of the kind \"%1\".").arg(kind);
        error.remedy = near.isEmpty() ? tr("Known are: %1.").arg(kinds().join(QStringLiteral(", "))) : tr("Did you mean \"%1\"?").arg(near);
        return error;
    }
    out.kind = static_cast<Kind>(index);
    if (out.file.isEmpty() && out.kind != Kind::GitHub) {
        error.id = QStringLiteral("report.no-file");
        error.what = tr("The report %1 needs a file.").arg(kind);
        error.remedy = tr("Write %1=FILE.").arg(kind);
        return error;
    }
    return out;
}

base::Result<void> write(const Report &report, const Target &target)
{
    const auto put = [](const QString &file, const QByteArray &bytes) -> base::Result<void> {
        base::OutputFile output(file);
        if (output.open(QIODevice::WriteOnly) && output.write(bytes) == bytes.size() && output.commit())
            return {};
        base::Error error;
        error.id = QStringLiteral("file.not-writable");
        error.what = tr("The report could not be written to %1.").arg(file);
        error.seen = output.errorString();
        error.remedy = tr("Check the folder and the space on the disk.");
        error.subject = file;
        return error;
    };
    switch (target.kind) {
    case Target::Kind::JUnit: return put(target.file, toJUnit(report));
    case Target::Kind::Tap: return put(target.file, toTap(report));
    case Target::Kind::Json: return put(target.file, toJson(report));
    case Target::Kind::Html: return put(target.file, toHtml(report));
    case Target::Kind::Markdown: return put(target.file, toMarkdown(report));
    case Target::Kind::GitHub: break;
    }
    const QByteArray annotations = toGitHubAnnotations(report);
    std::fwrite(annotations.constData(), 1, static_cast<std::size_t>(annotations.size()), stdout);
    std::fflush(stdout);
    const QString summary = qEnvironmentVariable("GITHUB_STEP_SUMMARY");
    if (summary.isEmpty())
        return {};
    // Other steps write to it too, so append.
    QFile file(summary);
    if (!file.open(QIODevice::Append) || file.write(toMarkdown(report)) < 0) {
        base::Error error;
        error.id = QStringLiteral("file.not-writable");
        error.what = tr("The step's summary could not be written: %1").arg(summary);
        error.seen = file.errorString();
        return error;
    }
    return {};
}

} // namespace framescope::report
