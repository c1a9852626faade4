#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace framescope::cli {

/// A line editor for the prompt, independent of a terminal. Input: the bytes that a terminal sends;
/// output: the text to show. Arrows, Home, End, Delete, Ctrl+A E B F K U W D L, history with up and down. Main thread.
class LineEditor
{
public:
    explicit LineEditor(QString prompt) : m_prompt(std::move(prompt)) {}

    /// Called with each finished line.
    std::function<void(const QString &line)> onLine;
    /// Called for Ctrl+D on an empty line.
    std::function<void()> onEnd;
    /// Called for Ctrl+L.
    std::function<void()> onClear;

    /// Processes keys. Unknown escape sequences are ignored.
    void feed(const QByteArray &bytes);

    const QString &line() const { return m_line; }
    qsizetype cursor() const { return m_cursor; }

    void setHistory(QStringList history) { m_history = std::move(history); m_at = m_history.size(); }
    const QStringList &history() const { return m_history; }
    static constexpr int kMostHistory = 1000;

    /// The bytes that draw prompt and line in one row of `width` columns with the cursor; control characters escaped.
    QByteArray draw(int width) const;
    /// The bytes that erase it.
    static QByteArray hide() { return "\r\x1b[K"; }

private:
    void key(char32_t c);
    void escape(const QByteArray &sequence);
    void insert(char32_t c);
    void moveInHistory(int by);
    void deleteWord();
    void finishLine();
    qsizetype before(qsizetype at) const;
    qsizetype after(qsizetype at) const;

    QString m_prompt;
    QString m_line;
    QString m_kept;          ///< the edited line before the history was used
    QStringList m_history;
    QByteArray m_pending;    ///< an incomplete escape sequence or character
    qsizetype m_at = 0;      ///< position in the history; its size: the edited line
    qsizetype m_cursor = 0;
};

} // namespace framescope::cli
