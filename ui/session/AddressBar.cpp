#include "AddressBar.h"

#include "StatusRow.h"

#include "ui/theme/Colors.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/AddressEdit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace framescope::ui::session {

using State = ConnectFlow::State;

AddressBar::AddressBar(QWidget *parent)
    : QFrame(parent)
    , m_edit(new widgets::AddressEdit(this))
    , m_save(new QToolButton(this))
    , m_stopWaiting(new QToolButton(this))
    , m_connect(new QPushButton(this))
    , m_status(new StatusRow(this))
{
    setProperty("look", QStringLiteral("bar"));
    m_edit->setPlaceholderText(tr("wss://host.example/path — Enter connects"));
    m_edit->setAccessibleName(tr("Address"));
    m_edit->setClearButtonEnabled(true);
    m_connect->setMinimumWidth(110);
    m_stopWaiting->setIcon(theme::icon(QStringLiteral("stop")));
    m_stopWaiting->setToolTip(tr("Stop reconnecting"));
    m_stopWaiting->setAccessibleName(m_stopWaiting->toolTip());
    m_save->setIcon(theme::icon(QStringLiteral("save")));
    m_save->setToolTip(tr("Save as a connection, or edit it"));
    m_save->setAccessibleName(m_save->toolTip());

    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 8, 10, 4);
    row->setSpacing(6);
    row->addWidget(m_edit, 1);
    row->addWidget(m_save);
    row->addWidget(m_stopWaiting);
    row->addWidget(m_connect);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_status);

    connect(m_edit, &QLineEdit::returnPressed, this, &AddressBar::connectRequested);
    connect(m_connect, &QPushButton::clicked, this, &AddressBar::toggleRequested);
    connect(m_stopWaiting, &QToolButton::clicked, this, &AddressBar::stopWaitingRequested);
    connect(m_save, &QToolButton::clicked, this, &AddressBar::saveRequested);
}

void AddressBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showState(m_shown); // the icon has the colour of the text on it
}

bool AddressBar::hasFocusInside() const
{
    return m_connect->hasFocus() || m_edit->hasFocus();
}

void AddressBar::showState(State state)
{
    m_shown = state;
    QString text = tr("Connect");
    QString icon = QStringLiteral("connect");
    bool primary = false;
    switch (state) {
    case State::Connecting:
        text = tr("Cancel");
        icon = QStringLiteral("stop");
        break;
    case State::Open:
        text = tr("Disconnect");
        icon = QStringLiteral("disconnect");
        break;
    case State::Closing:
        text = tr("Drop");
        icon = QStringLiteral("stop");
        break;
    case State::Waiting:
        text = tr("Connect now");
        primary = true;
        break;
    default: primary = true; break;
    }
    m_connect->setText(text);
    m_connect->setIcon(primary ? theme::icon(icon, theme::colors(this).accentText) : theme::icon(icon));
    m_connect->setProperty("look", primary ? QStringLiteral("primary") : QString());
    m_connect->style()->unpolish(m_connect);
    m_connect->style()->polish(m_connect);
    m_stopWaiting->setVisible(state == State::Waiting);
    m_edit->setReadOnly(state == State::Connecting || state == State::Open || state == State::Closing);
}

} // namespace framescope::ui::session
