#pragma once

#include "RuleSet.h"

namespace framescope::server {

/// Parses a rules file and rejects unknown content with line, column and reason. Used once; any thread.
class RuleParser
{
public:
    RuleParser(QByteArrayView json, QString fileName) : m_json(json), m_fileName(std::move(fileName)) {}
    base::Result<RuleSet> parse();

private:
    using Json = base::OrderedJson;
    /// The first error wins: it is the one to fix first.
    void fail(const Json &at, const QString &reason);
    bool failed() const { return m_error.has_value(); }

    void readRoot(const Json &root);
    Rule readRule(const Json &value);
    void readWhen(const Json &value, Rule &rule);
    base::JsonCondition readCondition(const Json &value, const QString &path);
    std::vector<RuleAction> readActions(const Json &value);
    RuleAction readAction(const Json &value);
    void readMessage(const Json &value, RuleAction &action);
    void allowOnly(const Json &object, std::initializer_list<const char *> keys);
    QString string(const Json &object, const char *key, const QString &fallback = {});
    qint64 integer(const Json &object, const char *key, qint64 fallback, qint64 least, qint64 most);
    bool boolean(const Json &object, const char *key, bool fallback);
    base::TextPattern regex(const Json &value);
    scenario::Template readTemplate(const Json &value, bool asJson);
    void checkVariables();

    QByteArrayView m_json;
    QString m_fileName;
    std::optional<base::Error> m_error;
    RuleSet m_rules;
    QStringList m_known; ///< variables that are set anywhere
    struct Use {
        QString name;
        std::uint32_t offset;
    };
    std::vector<Use> m_used;
};

} // namespace framescope::server
