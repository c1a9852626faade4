#pragma once

#include "Dialogue.h"

#include "base/Secrets.h"
#include "base/json/OrderedJson.h"

namespace framescope::derive {

/// A rules file with which the local server answers as the recorded one did: a rule for each request, without what changes from run to run. Used once; any thread.
class RulesDraft
{
public:
    explicit RulesDraft(const base::Secrets &secrets) : m_secrets(secrets) {}

    /// Requests that came before keep the answer that they had.
    void add(const Dialogue &dialogue);
    /// The file, UTF-8. `about`: one sentence on where it comes from.
    QByteArray text(const QString &about) const;
    /// What could not be put in, a sentence each.
    QStringList notes() const;

    static constexpr std::size_t kMostAnswers = 50; ///< of one request

private:
    struct Rule {
        base::OrderedJson when;
        base::OrderedJson actions;
        std::size_t conditions = 0;
    };
    base::OrderedJson whenOf(const Turn &request, std::size_t &conditions) const;
    base::OrderedJson actionOf(const Turn &answer, const Turn *request, qint64 delayMs) const;
    base::OrderedJson templated(const base::OrderedJson &json, const QString &path, const QString &key, const Turn &answer, const Turn *request) const;

    const base::Secrets &m_secrets;
    std::vector<Rule> m_rules;
    std::optional<base::OrderedJson> m_open;
    int m_otherAnswers = 0; ///< requests that were answered differently another time
    bool m_cut = false;
};

} // namespace framescope::derive
