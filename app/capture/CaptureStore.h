#pragma once

#include "CaptureWriter.h"

#include <QDateTime>

#include <vector>

namespace framescope::capture {

/// What a list of captures shows of one, read from its first and last page only. A plain value.
struct CaptureSummary {
    QString path;
    QString name;               ///< the user's, or empty
    QJsonObject session;
    QDateTime started;
    std::int64_t durationNs = 0;
    std::uint64_t entries = 0;
    std::uint64_t fileBytes = 0;
    Counters counters;
    bool live = false;          ///< being recorded into
    QString problem;            ///< one sentence where it cannot be read

    /// Quick at any size: reads a few KiB.
    static CaptureSummary read(const QString &path);
};

/// How long captures are kept; 0: no limit. A plain value.
struct RetentionRules {
    bool memoryOnly = false;        ///< new sessions are not stored at all
    int maxCount = 200;
    int maxAgeDays = 30;
    std::uint64_t maxTotalBytes = std::uint64_t{20} << 30;
};

/// The folder that sessions' captures are stored in (".fscope"), with the rules for keeping them. Belongs to one thread;
/// list() and tidy() do file work and may run on any one thread.
class CaptureStore
{
public:
    explicit CaptureStore(QString folder, RetentionRules rules = {});

    const QString &folder() const { return m_folder; }
    const RetentionRules &rules() const { return m_rules; }
    void setRules(const RetentionRules &rules) { m_rules = rules; }

    /// Options for a new session's capture: a path that is free, made of date and `title` (any text; unsafe characters are
    /// replaced), or no path where rules say memory only. Makes the folder (0700).
    base::Result<CaptureOptions> optionsForNew(const QString &title) const;
    /// Every capture of the folder, newest first.
    std::vector<CaptureSummary> list() const;
    /// Removes what the rules no longer keep, oldest first; never one that is live, bookmarked or named. Returns the paths.
    QStringList tidy() const;
    base::Result<void> remove(const QString &path) const;

private:
    QString m_folder;
    RetentionRules m_rules;
};

} // namespace framescope::capture
