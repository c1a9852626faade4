#include "LowerPart.h"

#include <QApplication>
#include <QEvent>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

namespace framescope::ui::session {

namespace {

constexpr int kLowest = 90; // pixels, of what is under the tabs
constexpr int kNarrowest = 240; // pixels: the page of a window of 900 that is split beside the left column

} // namespace

LowerPart::LowerPart(QWidget *details, QWidget *composer, QWidget *parent)
    : QWidget(parent)
    , m_details(details)
    , m_composer(composer)
    , m_tabs(new QTabBar(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Details or message"));
    m_tabs->addTab(tr("Details"));
    m_tabs->addTab(tr("Message"));
    m_tabs->hide();
    m_splitter->addWidget(m_details);
    m_splitter->addWidget(m_composer);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({520, 480}); // the composer with all its words in a window of the usual size
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_splitter, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &LowerPart::showParts);
    // Whoever goes to the message by a key finds it.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (QWidget *part : {m_details, m_composer}) {
            if (now && part->isAncestorOf(now))
                bringUp(part);
        }
    });
}

int LowerPart::widthOfBoth() const
{
    return m_details->minimumSizeHint().width() + m_composer->minimumSizeHint().width() + m_splitter->handleWidth();
}

QSize LowerPart::minimumSizeHint() const
{
    // What needs more height scrolls, or its editor is lower for a while.
    return {kNarrowest, m_tabs->sizeHint().height() + kLowest};
}

void LowerPart::bringUp(QWidget *part)
{
    m_tabs->setCurrentIndex(part == m_composer ? 1 : 0);
}

void LowerPart::arrange()
{
    const bool narrow = width() < widthOfBoth();
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    showParts();
}

void LowerPart::showParts()
{
    // What has the focus loses it when it is hidden; its tab has been chosen by it.
    m_tabs->setVisible(m_narrow);
    m_details->setVisible(!m_narrow || m_tabs->currentIndex() == 0);
    m_composer->setVisible(!m_narrow || m_tabs->currentIndex() == 1);
}

bool LowerPart::event(QEvent *event)
{
    // The composer asks for more or less width with each kind of message.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void LowerPart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace framescope::ui::session
