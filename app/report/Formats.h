#pragma once

#include "Report.h"

#include "base/Result.h"
#include "base/json/OrderedJson.h"

#include <QByteArray>

namespace framescope::report {

/// A report in the formats of other tools. UTF-8; deterministic. Control characters are written as \x1e: XML does not allow them, and
/// a peer's text must not control a terminal or a page. Any thread.

/// JUnit XML according to the schemas of Surefire and Jenkins.
QByteArray toJUnit(const Report &report);
/// TAP 14, with a YAML block for each case that did not pass.
QByteArray toTap(const Report &report);
/// One JSON object.
QByteArray toJson(const Report &report);
/// Its parts, for whoever prints one case after the other: a case, and how many ended how.
base::OrderedJson caseToJson(const Case &one);
base::OrderedJson countsToJson(const Report &report);
/// One self-contained page: it loads nothing and runs no script.
QByteArray toHtml(const Report &report);
/// GitHub's Markdown: a table, and a section for each case that did not pass.
QByteArray toMarkdown(const Report &report);
/// Workflow commands of GitHub Actions, one for each case that did not pass: they become annotations at file and line.
QByteArray toGitHubAnnotations(const Report &report);

/// The value of `--report KIND=FILE`. `github` has no file: annotations go to standard output, and the table to the file in $GITHUB_STEP_SUMMARY.
struct Target {
    enum class Kind : std::uint8_t { JUnit, Tap, Json, Html, Markdown, GitHub };
    Kind kind = Kind::JUnit;
    QString file;

    /// Errors: `report.unknown-kind`, with the nearest kind, or `report.no-file`.
    static base::Result<Target> parse(const QString &text);
    static QStringList kinds();
};

/// Writes the file atomically. Error: `file.not-writable`.
base::Result<void> write(const Report &report, const Target &target);

} // namespace framescope::report
