#include "AddressPanel.h"

#include "TrustCard.h"

#include "ui/theme/Icons.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QUrlQuery>

namespace framescope::ui::server {

namespace {

constexpr int kSaidForMs = 1500;
constexpr int kWideEnough = 520; // pixels, for the words of the buttons

/// The address for a client, including the token if there is one.
QUrl withToken(QUrl url, const QString &token)
{
    if (token.isEmpty())
        return url;
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("token"), QString::fromLatin1(QUrl::toPercentEncoding(token)));
    url.setQuery(query);
    return url;
}

} // namespace

AddressPanel::AddressPanel(QWidget *parent)
    : QWidget(parent)
{
    m_idle = new QLabel(tr("Not listening. Start the server to see its address here."), this);
    m_idle->setTextFormat(Qt::PlainText);
    m_idle->setWordWrap(true);
    m_idle->setProperty("look", QStringLiteral("muted"));
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(4, 1);

    auto *bar = new QFrame(this);
    bar->setProperty("notice", QStringLiteral("warning"));
    m_warningBar = bar;
    m_warning = new QLabel(bar);
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setWordWrap(true);
    m_warning->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *sign = new QLabel(bar);
    sign->setPixmap(theme::icon(QStringLiteral("warning")).pixmap(16, 16));
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(10, 6, 10, 6);
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addWidget(m_warning, 1);
    bar->hide();

    m_trust = new QPushButton(theme::icon(QStringLiteral("lock")), tr("How to trust it…"), this);
    m_trust->setCheckable(true);
    m_trust->setAccessibleName(m_trust->text());
    m_trust->setToolTip(tr("What a wss client needs to accept this server's certificate"));
    m_card = new TrustCard(this);
    m_card->hide();
    connect(m_trust, &QPushButton::toggled, m_card, &QWidget::setVisible);
    connect(m_card, &TrustCard::closed, this, [this] { m_trust->setChecked(false); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 2, 12, 8);
    column->setSpacing(6);
    column->addWidget(m_idle);
    column->addLayout(m_grid);
    column->addWidget(bar);
    column->addWidget(m_card);
    m_trust->hide();
}

void AddressPanel::setState(const std::vector<QUrl> &urls, const QString &caFile, const QString &warning, const QString &token, bool page)
{
    m_idle->setVisible(urls.empty());
    m_warningBar->setVisible(!warning.isEmpty() && !urls.empty());
    m_warning->setText(warning);
    m_card->setCa(caFile, urls);
    const bool trust = !caFile.isEmpty() && !urls.empty();
    if (!trust)
        m_trust->setChecked(false);
    if (urls == m_urls && token == m_token && page == m_page)
        return; // existing rows keep the focus
    m_urls = urls;
    m_token = token;
    m_page = page;
    clearRows();
    for (const QUrl &url : urls)
        addRow(url, token, page);
    fitWords();
    m_trust->setVisible(trust);
    if (!trust)
        return;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[static_cast<std::size_t>(row)].url.scheme() == QLatin1String("wss")) {
            m_grid->addWidget(m_trust, row, 4, Qt::AlignLeft);
            setTabOrder(m_rows[static_cast<std::size_t>(row)].page, m_trust);
            break;
        }
    }
}

void AddressPanel::fitWords()
{
    // Each button has an icon, a tool tip and a name.
    const bool narrow = width() < kWideEnough;
    for (const Row &row : m_rows) {
        row.copy->setText(narrow ? QString() : tr("Copy"));
        row.connect->setText(narrow ? QString() : tr("Connect"));
        row.page->setText(narrow ? QString() : tr("Open page"));
    }
    m_trust->setText(narrow ? QString() : tr("How to trust it…"));
}

void AddressPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

void AddressPanel::clearRows()
{
    m_grid->removeWidget(m_trust);
    for (const Row &row : m_rows) {
        for (QWidget *widget : std::initializer_list<QWidget *>{row.text, row.copy, row.connect, row.page})
            delete widget;
    }
    m_rows.clear();
}

void AddressPanel::addRow(const QUrl &url, const QString &token, bool page)
{
    const QUrl whole = withToken(url, token);
    const bool tls = url.scheme() == QLatin1String("wss");
    Row row;
    row.url = url;
    row.text = new QLabel(url.toString(), this);
    row.text->setTextFormat(Qt::PlainText);
    row.text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    row.text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row.text->setAccessibleName(tr("Server address"));
    row.copy = new QPushButton(theme::icon(QStringLiteral("copy")), tr("Copy"), this);
    row.copy->setAccessibleName(tr("Copy %1").arg(url.toString()));
    row.copy->setToolTip(token.isEmpty() ? tr("Copy address") : tr("Copy address with token"));
    row.connect = new QPushButton(theme::icon(QStringLiteral("connect")), tr("Connect"), this);
    row.connect->setAccessibleName(tr("Connect to %1").arg(url.toString()));
    row.connect->setToolTip(tr("Open a session with this address in a new tab"));
    row.page = new QPushButton(theme::icon(QStringLiteral("server")), tr("Open page"), this);
    row.page->setAccessibleName(tr("Open the page of %1 in a browser").arg(url.toString()));
    row.page->setToolTip(tr("The server has a page that turns a browser into a client"));
    row.page->setVisible(page);

    const int at = rowCount();
    int column = 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{row.text, row.copy, row.connect, row.page})
        m_grid->addWidget(widget, at, column++);
    connect(row.copy, &QPushButton::clicked, this, [this, whole, button = row.copy] {
        QGuiApplication::clipboard()->setText(whole.toString(QUrl::FullyEncoded));
        button->setText(tr("Copied"));
        QTimer::singleShot(kSaidForMs, button, [this] { fitWords(); });
    });
    connect(row.connect, &QPushButton::clicked, this, [this, whole] { emit connectRequested(whole); });
    connect(row.page, &QPushButton::clicked, this, [whole, tls] {
        QUrl address = whole;
        address.setScheme(tls ? QStringLiteral("https") : QStringLiteral("http"));
        QDesktopServices::openUrl(address);
    });
    m_rows.push_back(row);
}

QPushButton *AddressPanel::copyButton(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].copy;
}

QPushButton *AddressPanel::connectButton(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].connect;
}

QString AddressPanel::warning() const
{
    return m_warningBar->isHidden() ? QString() : m_warning->text();
}

} // namespace framescope::ui::server
