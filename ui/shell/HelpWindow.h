#pragma once

#include "ui/shell/models/Manual.h"

#include <QUrl>
#include <QWidget>

#include <functional>

class QLineEdit;
class QListWidget;
class QStackedWidget;
class QTextBrowser;
class QToolButton;
class QTreeWidget;

namespace framescope::ui::widgets {
class NoticeBar;
}

namespace framescope::ui::shell {

/// The manual in a separate window: contents, search in all pages, back and forward, zoom. Shows only built-in content and loads
/// nothing; an external address is shown first and then passed to the system's browser. GUI thread.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Shows the paragraph about a topic (see widgets::HelpEvent); empty: the first page.
    void showTopic(const QString &topic);
    /// Goes to a page with an anchor: "close-codes.md#1006". Ignores unknown addresses.
    bool goTo(const QString &address);
    /// The current address.
    QString address() const { return m_at.address; }

    const Manual &manual() const { return m_manual; }
    QTextBrowser *browser() const { return m_browser; }
    QTreeWidget *contents() const { return m_contents; }
    QListWidget *results() const { return m_results; }
    QLineEdit *searchEdit() const { return m_search; }
    widgets::NoticeBar *notice() const { return m_notice; }
    QToolButton *backButton() const { return m_back; }
    QToolButton *forwardButton() const { return m_forward; }

    /// Opens an external address; the default is the system's browser, tests replace it.
    void setOpener(std::function<void(const QUrl &)> opener) { m_opener = std::move(opener); }

public slots:
    void back();
    void forward();
    void home();
    /// In steps of about a tenth; 0 resets to the default size.
    void zoom(int steps);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Place {
        QString address;
        int scroll = -1; ///< below 0: at the anchor
    };

    QWidget *makeBar();
    void makeShortcuts();
    void fillContents();
    void follow(const QUrl &url);
    void visit(const Place &place);
    void render(const Manual::Page &page);
    void scrollToAnchor(const QString &anchor);
    void markContents();
    void narrow();
    void openResult();
    void updateButtons();

    Manual m_manual;
    Place m_at;
    std::vector<Place> m_before;
    std::vector<Place> m_after;
    QString m_shown; ///< the page that the browser holds
    QUrl m_outside;  ///< awaits confirmation
    int m_zoom = 0;
    std::function<void(const QUrl &)> m_opener;
    QTextBrowser *m_browser = nullptr;
    QTreeWidget *m_contents = nullptr;
    QListWidget *m_results = nullptr;
    QStackedWidget *m_left = nullptr;
    QLineEdit *m_search = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    widgets::NoticeBar *m_notice = nullptr;
};

} // namespace framescope::ui::shell
