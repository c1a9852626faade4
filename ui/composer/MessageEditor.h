#pragma once

#include <QPlainTextEdit>

namespace framescope::ui::composer {

/// The editor of a message: Ctrl+Enter sends, arrow keys step through the history, a dropped file inserts its path, a fault is underlined.
/// GUI thread.
class MessageEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MessageEditor(QWidget *parent = nullptr);

    /// While a message of the history is shown, plain arrow keys at its first and last line continue through the history.
    void setShowsHistory(bool on) { m_showsHistory = on; }
    /// Underlines a character; -1: none.
    void setMark(qsizetype at, bool fault);
    /// The message. Text with lines that would take seconds to lay out is stored beside the document, which shows a sentence about it instead.
    QString content() const { return m_held.isEmpty() ? toPlainText() : m_held; }
    qsizetype contentLength() const;
    /// Replaces everything in one step that can be undone.
    void setContent(const QString &text);
    bool holdsLongText() const { return !m_held.isEmpty(); }

signals:
    void sendRequested();
    /// 1: an older message, -1: a newer one.
    void historyRequested(int direction);
    void fileDropped(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void hold(const QString &text);
    void letGo();

    QString m_held;
    bool m_showsHistory = false;
};

} // namespace framescope::ui::composer
