#pragma once

#include <QWidget>

class QSplitter;
class QTabBar;

namespace framescope::ui::session {

/// The lower part of a session's tab: details and composer side by side, or one behind the other under two tabs where the page is too
/// narrow for both. Never asks for more width than one of them needs at the least. GUI thread.
class LowerPart : public QWidget
{
    Q_OBJECT

public:
    /// Both become children.
    LowerPart(QWidget *details, QWidget *composer, QWidget *parent = nullptr);

    /// One behind the other.
    bool isNarrow() const { return m_narrow; }
    /// This one comes to the front where only one is shown.
    void bringUp(QWidget *part);
    QTabBar *tabs() const { return m_tabs; }
    QSplitter *splitter() const { return m_splitter; }

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void showParts();
    int widthOfBoth() const;

    QWidget *m_details;
    QWidget *m_composer;
    QTabBar *m_tabs;
    QSplitter *m_splitter;
    bool m_narrow = false;
};

} // namespace framescope::ui::session
