#include "WelcomePage.h"

#include "ui/theme/Colors.h"
#include "ui/theme/Icons.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace framescope::ui::shell {

WelcomePage::WelcomePage(QWidget *parent)
    : Page(parent)
    , m_demo(new QPushButton(tr("Show me: start an echo server and talk to it"), this))
    , m_address(new QLineEdit(this))
{
    setProperty("helpTopic", QStringLiteral("first-minutes"));
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
    auto *demoText = new QLabel(tr("Everything happens on this computer; nothing is sent anywhere else."), card);
    demoText->setProperty("look", QStringLiteral("muted"));
    demoText->setWordWrap(true);
    m_address->setPlaceholderText(tr("wss://host.example/path"));
    m_address->setAccessibleName(tr("Address to connect to"));
    m_address->setMinimumHeight(28);
    auto *connectTo = new QPushButton(theme::icon(QStringLiteral("connect")), tr("Connect"), card);
    auto *orLabel = new QLabel(tr("or connect to an address"), card);
    orLabel->setProperty("look", QStringLiteral("muted"));
    auto *addressRow = new QHBoxLayout;
    addressRow->addWidget(m_address, 1);
    addressRow->addWidget(connectTo);
    auto *serverButton = new QPushButton(theme::icon(QStringLiteral("server")), tr("Start a local server"), card);
    auto *captureButton = new QPushButton(theme::icon(QStringLiteral("capture")), tr("Open a capture"), card);
    auto *others = new QHBoxLayout;
    others->addWidget(serverButton);
    others->addWidget(captureButton);
    others->addStretch(1);

    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(24, 22, 24, 22);
    inside->setSpacing(8);
    inside->addWidget(m_demo);
    inside->addWidget(demoText);
    inside->addSpacing(12);
    inside->addWidget(orLabel);
    inside->addLayout(addressRow);
    inside->addSpacing(12);
    inside->addLayout(others);

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
    connect(m_demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(m_address, &QLineEdit::returnPressed, this, connectNow);
    connect(connectTo, &QPushButton::clicked, this, connectNow);
    connect(serverButton, &QPushButton::clicked, this, &WelcomePage::serverRequested);
    connect(captureButton, &QPushButton::clicked, this, &WelcomePage::captureRequested);
    // Enter presses the one that has the focus, as Space does.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(true);
    setFocusProxy(m_demo);
}

QIcon WelcomePage::icon() const
{
    return theme::icon(QStringLiteral("info"));
}

} // namespace framescope::ui::shell
