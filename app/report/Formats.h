#pragma once

#include "Report.h"

#include "base/Result.h"
#include "base/json/OrderedJson.h"

#include <QByteArray>

namespace framescope::report {

/// A report as other tools read it. UTF-8; the same report gives the same bytes. Control characters are shown as \x1e: XML cannot carry them, and
/// nothing of a peer steers a terminal or a page. Any thread.

/// The XML of JUnit, as Surefire's and Jenkins' schemas have it.
QByteArray toJUnit(const Report &report);
/// TAP 14, with a YAML block for each case that did not pass.
QByteArray toTap(const Report &report);
/// One JSON object.
QByteArray toJson(const Report &report);
/// Its parts, for whoever prints one case after the other: a case, and how many ended how.
base::OrderedJson caseToJson(const Case &one);
base::OrderedJson countsToJson(const Report &report);
/// One page with everything in it: it loads nothing, and runs no script.
QByteArray toHtml(const Report &report);
/// GitHub's Markdown: a table, and a section for each case that did not pass.
QByteArray toMarkdown(const Report &report);
/// Workflow commands of GitHub Actions, one for each case that did not pass: they become annotations at file and line.
QByteArray toGitHubAnnotations(const Report &report);

/// What `--report KIND=FILE` says. `github` has no file: annotations go to standard output, and the table into the file that $GITHUB_STEP_SUMMARY names.
struct Target {
    enum class Kind : std::uint8_t { JUnit, Tap, Json, Html, Markdown, GitHub };
    Kind kind = Kind::JUnit;
    QString file;

    /// Error `report.unknown-kind`, which names the nearest one, or `report.no-file`.
    static base::Result<Target> parse(const QString &text);
    static QStringList kinds();
};

/// Writes the file whole, or not at all. Error `file.not-writable`.
base::Result<void> write(const Report &report, const Target &target);

} // namespace framescope::report
