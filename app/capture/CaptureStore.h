#pragma once

#include "CaptureWriter.h"

#include <QDateTime>

#include <vector>

namespace framescope::capture {

/// The data about a capture for a list, read only from its first and last page. A plain value.
struct CaptureSummary {
    QString path;
    QString name;               ///< the user's, or empty
    QJsonObject session;
    QDateTime started;
    std::int64_t durationNs = 0;
    std::uint64_t entries = 0;
    std::uint64_t fileBytes = 0;
    Counters counters;
    bool live = false;          ///< being recorded
    QString problem;            ///< one sentence if it cannot be read

    /// Fast for any size: reads a few KiB.
    static CaptureSummary read(const QString &path);
};

/// How long captures are kept; 0: no limit. A plain value.
struct RetentionRules {
    bool memoryOnly = false;        ///< new sessions are not stored at all
    int maxCount = 200;
    int maxAgeDays = 30;
    std::uint64_t maxTotalBytes = std::uint64_t{20} << 30;
};

/// The folder of sessions' captures (".fscope"), with its retention rules. Belongs to one thread;
/// list() and tidy() access files and may run on any one thread.
class CaptureStore
{
public:
    explicit CaptureStore(QString folder, RetentionRules rules = {});

    const QString &folder() const { return m_folder; }
    const RetentionRules &rules() const { return m_rules; }
    void setRules(const RetentionRules &rules) { m_rules = rules; }

    /// Options for a new session's capture: an unused path built from the date and `title` (any text; unsafe characters are
    /// replaced), or no path if the rules say memory only. Creates the folder (0700).
    base::Result<CaptureOptions> optionsForNew(const QString &title) const;
    /// All captures in the folder, newest first.
    std::vector<CaptureSummary> list() const;
    /// Removes captures by the rules, oldest first; never one that is live, bookmarked or named. Returns the paths.
    QStringList tidy() const;
    base::Result<void> remove(const QString &path) const;

private:
    QString m_folder;
    RetentionRules m_rules;
};

} // namespace framescope::capture
