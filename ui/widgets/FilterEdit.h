#pragma once

#include <QLineEdit>
#include <QStringList>

class QCompleter;
class QStringListModel;

namespace framescope::ui::widgets {

/// A line edit for an expression: completes the word under the cursor, marks errors, and keeps a history.
/// Independent of the language. GUI thread.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget *parent = nullptr);

    /// Words to complete, in their final form ("type:text").
    void setWords(const QStringList &words);
    /// Underlines this part; a negative position removes the mark.
    void setErrorMark(int position, int length);
    int errorPosition() const { return m_errorAt; }

    QStringList history() const { return m_history; }
    void setHistory(const QStringList &history) { m_history = history.mid(0, kHistory); }
    /// Puts the text in front of the history.
    void remember();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void complete();
    void insertCompletion(const QString &word);
    int wordStart() const;

    static constexpr int kHistory = 50;
    QCompleter *m_completer;
    QStringListModel *m_words;
    QStringList m_history;
    int m_historyAt = -1;
    int m_errorAt = -1;
};

} // namespace framescope::ui::widgets
