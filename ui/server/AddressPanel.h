#pragma once

#include <QUrl>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace framescope::ui::server {

class TrustCard;

/// The addresses of a local server: a row for each with buttons to copy it, to connect to it and to open its page;
/// a warning if other machines can reach it; instructions to trust its CA. GUI thread.
class AddressPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AddressPanel(QWidget *parent = nullptr);

    /// `urls` empty: it does not listen. `caFile` empty: the certificate is not ours. `token` empty: none required.
    void setState(const std::vector<QUrl> &urls, const QString &caFile, const QString &warning, const QString &token, bool page);

    /// The buttons of one row, from 0.
    QPushButton *copyButton(int row) const;
    QPushButton *connectButton(int row) const;
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    QPushButton *trustButton() const { return m_trust; }
    TrustCard *trustCard() const { return m_card; }
    QString warning() const;

signals:
    void connectRequested(const QUrl &url);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        QUrl url;
        QLabel *text;
        QPushButton *copy;
        QPushButton *connect;
        QPushButton *page;
    };
    /// The buttons have words where these fit.
    void fitWords();
    void clearRows();
    void addRow(const QUrl &url, const QString &token, bool page);

    QGridLayout *m_grid;
    QLabel *m_idle;
    QLabel *m_warning;
    QWidget *m_warningBar;
    QPushButton *m_trust;
    TrustCard *m_card;
    std::vector<Row> m_rows;
    std::vector<QUrl> m_urls;
    QString m_token;
    bool m_page = false;
};

} // namespace framescope::ui::server
