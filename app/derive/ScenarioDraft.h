#pragma once

#include "Dialogue.h"

#include <QHash>
#include <QSet>

namespace framescope::derive {

/// A term of an expectation, and what is left of it where it does not hold at another run. A plain value.
struct DraftTerm {
    QString text;   ///< `json:op="ack"`
    QString looser; ///< `json:op`; empty: it is left out then
};

/// One step of a scenario that is being made. A plain value.
struct DraftStep {
    QString text;                                    ///< of what is no expectation: as it stands in the file, behind the dash
    std::vector<DraftTerm> terms;                    ///< of an expectation
    int count = 1;
    std::int64_t withinNs = 0;                       ///< 0: as the program has it
    std::vector<std::pair<QString, QString>> saves;  ///< name and source
    QStringList comments;                            ///< lines above it
    bool isDropped = false;                          ///< only its comments are written

    bool isExpectation() const { return text.isEmpty(); }
};

/// The scenario that a recorded conversation becomes: what the client said is sent, what the server said is expected, as far as it can be expected again. Values
/// that come from an earlier answer are saved and put in, secrets are taken out. A plain value.
class ScenarioDraft
{
public:
    /// `name`: of the scenario. `about`: lines for its head.
    ScenarioDraft(const Dialogue &dialogue, const base::Secrets &secrets, const QString &name, const QStringList &about);

    /// The file, UTF-8.
    QByteArray text() const;
    /// Names of {{secret.NAME}} that it asks for, with their values where the recording has them.
    const std::vector<std::pair<QString, QString>> &secrets() const { return m_secrets; }

    /// The step with this number (from 0, dropped ones do not count) failed. `unmet`: the terms that did not hold. They are loosened, then all of them are, then the
    /// step is left out with `why` as a comment. A sentence on what was done; empty: nothing can be done.
    QString loosen(std::size_t number, const QStringList &unmet, const QString &why);

private:
    /// Names that are taken, and the last number that was tried behind each beginning.
    struct Taken {
        QSet<QString> names;
        QHash<QString, int> last;
    };

    void addOpening();
    void addClient(std::size_t index, std::int64_t gapNs);
    void addServer(std::size_t index, std::int64_t gapNs);
    void addFixed(const QString &text);
    void addEnd();
    void findSources();
    std::vector<DraftTerm> termsOf(const Turn &turn);
    std::vector<DraftTerm> feedTermsOf(const Turn &turn) const;
    bool isCounter(const Turn &turn, const JsonLeaf &leaf) const;
    static QString freeName(const QString &start, Taken &taken);
    QString secretFor(const QString &key, const QString &value);
    QString withSecrets(const QString &url);
    QString connect() const;

    const Dialogue &m_dialogue;
    const base::Secrets &m_known;
    QString m_name;
    QStringList m_about;
    QString m_url;
    QStringList m_headers;                                         ///< `Name: value`, as in the file
    std::vector<DraftStep> m_steps;
    std::vector<std::pair<QString, QString>> m_secrets;
    QHash<std::pair<QString, QString>, QString> m_secretNames;     ///< by what it is called in the recording, and its value
    Taken m_takenSecrets;
    QHash<std::size_t, std::vector<std::pair<QString, QString>>> m_saves; ///< of a turn: name and source
    QHash<QString, QString> m_variables;                           ///< a value that was saved so far, and its name
    QHash<QString, QString> m_names;                               ///< the same of all that will be
    QSet<QString> m_sent;                                          ///< values that the client chose itself so far
    QStringList m_feeds;                                           ///< shapes that are expected already
};

} // namespace framescope::derive
