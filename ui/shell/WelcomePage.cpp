#include "WelcomePage.h"

#include "ui/theme/Colors.h"
#include "ui/theme/Icons.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace framescope::ui::shell {

WelcomePage::WelcomePage(QWidget *parent)
    : Page(QStringLiteral("first-minutes"), parent)
    , m_demo(new QPushButton(this))
    , m_demoText(new QLabel(this))
    , m_address(new QLineEdit(this))
    , m_ways(new QHBoxLayout)
{
    auto *logo = new QLabel(this);
    logo->setPixmap(theme::programIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *name = new QLabel(QStringLiteral("Framescope"), this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setBold(true);
    name->setFont(large);
    auto *claim = new QLabel(tr("See every frame, speak every frame, and find out in a minute why an endpoint misbehaves."), this);
    claim->setWordWrap(true);
    claim->setProperty("look", QStringLiteral("muted"));

    auto *card = new QFrame(this);
    card->setProperty("look", QStringLiteral("card"));
    m_demo->setProperty("look", QStringLiteral("primary"));
    m_demo->setIcon(theme::icon(QStringLiteral("play"), theme::colors(this).accentText));
    m_demo->setMinimumHeight(34);
    m_demo->setAutoDefault(true); // Enter presses the focused button, like Space
    m_demoText->setProperty("look", QStringLiteral("muted"));
    m_demoText->setWordWrap(true);
    m_demo->hide();
    m_demoText->hide();
    m_address->setPlaceholderText(tr("wss://host.example/path"));
    m_address->setAccessibleName(tr("Address to connect to"));
    m_address->setMinimumHeight(28);
    auto *connectTo = new QPushButton(theme::icon(QStringLiteral("connect")), tr("Connect"), card);
    connectTo->setAutoDefault(true);
    auto *orLabel = new QLabel(tr("or connect to an address"), card);
    orLabel->setProperty("look", QStringLiteral("muted"));
    auto *addressRow = new QHBoxLayout;
    addressRow->addWidget(m_address, 1);
    addressRow->addWidget(connectTo);
    m_ways->addStretch(1);

    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(24, 22, 24, 22);
    inside->setSpacing(8);
    inside->addWidget(m_demo);
    inside->addWidget(m_demoText);
    inside->addSpacing(12);
    inside->addWidget(orLabel);
    inside->addLayout(addressRow);
    inside->addSpacing(12);
    inside->addLayout(m_ways);

    auto *hint = new QLabel(tr("Ctrl+K finds every action and every connection."), this);
    hint->setProperty("look", QStringLiteral("muted"));
    hint->setAlignment(Qt::AlignCenter);

    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(logo);
    auto *headText = new QVBoxLayout;
    headText->addWidget(name);
    headText->addWidget(claim);
    head->addLayout(headText, 1);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(18);
    middle->addStretch(2);
    middle->addLayout(head);
    middle->addWidget(card);
    middle->addWidget(hint);
    middle->addStretch(3);
    auto *holder = new QWidget(this);
    holder->setLayout(middle);
    holder->setMaximumWidth(620);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(holder, 6);
    row->addStretch(1);

    const auto connectNow = [this] {
        if (!m_address->text().trimmed().isEmpty())
            emit connectRequested(m_address->text().trimmed());
        else
            m_address->setFocus();
    };
    connect(m_address, &QLineEdit::returnPressed, this, connectNow);
    connect(connectTo, &QPushButton::clicked, this, connectNow);
    setFocusProxy(m_demo);
}

void WelcomePage::setDemo(const QString &text, const QString &about, const std::function<void()> &run)
{
    m_demo->setText(text);
    m_demoText->setText(about);
    m_demo->show();
    m_demoText->show();
    connect(m_demo, &QPushButton::clicked, this, run);
}

void WelcomePage::addWay(const QString &icon, const QString &text, const std::function<void()> &run)
{
    auto *button = new QPushButton(theme::icon(icon), text, this);
    button->setAutoDefault(true);
    m_ways->insertWidget(m_ways->count() - 1, button);
    connect(button, &QPushButton::clicked, this, run);
}

QIcon WelcomePage::icon() const
{
    return theme::icon(QStringLiteral("info"));
}

void WelcomePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_demo)
        m_demo->setIcon(theme::icon(QStringLiteral("play"), theme::colors(this).accentText));
}

} // namespace framescope::ui::shell
