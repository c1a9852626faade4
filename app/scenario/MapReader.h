#pragma once

#include "profiles/Problem.h"
#include "yaml/Node.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace framescope::scenario {

/// Collects the problems of one file. One thread.
class ProblemList
{
public:
    explicit ProblemList(QString file) : m_file(std::move(file)) {}

    /// An error at this position; `where` is the path of the field ("steps[2].within").
    void add(const char *id, const yaml::Place &place, const QString &where, const QString &what, const QString &remedy = {});
    std::vector<profiles::Problem> take() { return std::move(m_problems); }
    std::size_t size() const { return m_problems.size(); }

private:
    QString m_file;
    std::vector<profiles::Problem> m_problems;
};

/// Reads the keys of one map with their required types. Errors go to the list, with their positions; the value is then treated as if the
/// key were missing. One thread.
class MapReader
{
public:
    /// `node` must outlive the reader. A node that is not a map is a problem, and has no keys.
    MapReader(const yaml::Node &node, QString where, ProblemList &problems);

    bool isMap() const { return m_node.isMap(); }
    yaml::Place place() const { return m_node.place; }
    const QString &where() const { return m_where; }
    QString where(const QString &key) const { return m_where.isEmpty() ? key : m_where + u'.' + key; }

    /// The value; marks the key as known; null if it is missing.
    const yaml::Node *node(const char *key);
    bool has(const char *key) const { return m_node.find(QLatin1String(key)) != nullptr; }

    std::optional<QString> text(const char *key);
    std::optional<bool> boolean(const char *key);
    std::optional<int> integer(const char *key, int least, int most);
    /// Nanoseconds: "2s", "250ms".
    std::optional<qint64> duration(const char *key);
    /// Per second: "20/s".
    std::optional<double> rate(const char *key);
    /// A list of texts, or one text.
    QStringList texts(const char *key);

    /// Unknown keys are problems, reported with the nearest known key; so are duplicate keys.
    void finish(const QStringList &alsoKnown = {});

    // For any node, for values outside a map.
    static std::optional<qint64> durationOf(const yaml::Node &node, const QString &where, ProblemList &problems);
    static std::optional<double> rateOf(const yaml::Node &node, const QString &where, ProblemList &problems);
    static std::optional<QString> textOf(const yaml::Node &node, const QString &where, ProblemList &problems);
    static std::optional<int> integerOf(const yaml::Node &node, const QString &where, int least, int most, ProblemList &problems);
    /// "a list", "a number": for sentences.
    static QString kindName(const yaml::Node &node);

private:
    const yaml::Node &m_node;
    QString m_where;
    ProblemList &m_problems;
    QStringList m_known;
};

/// "Did you mean %1?", or all names if none is near.
QString nearestOf(const QString &wrong, const QStringList &names);

} // namespace framescope::scenario
