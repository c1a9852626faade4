#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace framescope::ui::widgets {

/// The line that finds something in a view: a text, how often it was found, the next place, the one before, and the way out. What is
/// searched is up to the class that derives from it. GUI thread.
class FindLine : public QFrame
{
    Q_OBJECT

public:
    QLineEdit *edit() const { return m_edit; }
    QString countText() const;
    /// A capital in the text: upper and lower case are not the same.
    Qt::CaseSensitivity sensitivity() const;

public slots:
    /// Shows the line with its text selected, and searches.
    void open();
    void close();
    /// Opens the line where it is hidden.
    void next();
    void previous();

signals:
    void closed();

protected:
    FindLine(const QString &placeholder, const QString &accessibleName, QWidget *parent);

    /// Begins to search for the text of edit(), from where the user is.
    virtual void search() = 0;
    /// 1: to the next place, -1: to the one before.
    virtual void step(int direction) = 0;
    /// The line is closed: nothing is searched or marked any more.
    virtual void stop() = 0;
    /// "3 of 17". The remark is the tool tip of the count, and is read out with it.
    void setCount(const QString &text, const QString &remark = {});

private:
    QLineEdit *m_edit;
    QLabel *m_count;
};

} // namespace framescope::ui::widgets
