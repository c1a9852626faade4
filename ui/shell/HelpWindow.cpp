#include "HelpWindow.h"

#include "ui/theme/Colors.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/NoticeBar.h"

#include <QAction>
#include <QDesktopServices>
#include <QFrame>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace framescope::ui::shell {

namespace {

constexpr int kAddressRole = Qt::UserRole;
constexpr int kWidestPicture = 900;

/// Loads pictures only from the program's resources, no wider than the page. GUI thread.
class ManualBrowser final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource || !name.isRelative())
            return {};
        QImage image(Manual::defaultFolder() + QLatin1Char('/') + name.path());
        const qreal ratio = devicePixelRatioF();
        const int widest = static_cast<int>(std::clamp(viewport()->width() - 48, 240, kWidestPicture) * ratio);
        if (image.width() > widest)
            image = image.scaledToWidth(widest, Qt::SmoothTransformation);
        image.setDevicePixelRatio(ratio);
        return image;
    }
};

QString pageOf(const QString &address)
{
    return address.section(QLatin1Char('#'), 0, 0);
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_opener([](const QUrl &url) { QDesktopServices::openUrl(url); })
    , m_browser(new ManualBrowser(this))
    , m_contents(new QTreeWidget(this))
    , m_results(new QListWidget(this))
    , m_left(new QStackedWidget(this))
    , m_notice(new widgets::NoticeBar(this))
{
    setWindowTitle(tr("Framescope manual"));
    setWindowIcon(theme::programIcon());
    setProperty("helpTopic", QStringLiteral("index"));
    m_browser->setOpenLinks(false);
    m_browser->setAccessibleName(tr("Page of the manual"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setProperty("look", QStringLiteral("page"));
    m_browser->document()->setDocumentMargin(20);
    m_contents->setHeaderHidden(true);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_results->setAccessibleName(tr("Found in the manual"));
    m_results->setWordWrap(true);
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_left->addWidget(m_contents);
    m_left->addWidget(m_results);

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_left);
    splitter->addWidget(m_browser);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({270, 730});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_notice);
    column->addWidget(splitter, 1);
    resize(1000, 740);

    fillContents();
    makeShortcuts();
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_contents, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) { goTo(item->data(0, kAddressRole).toString()); });
    connect(m_contents, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) { goTo(item->data(0, kAddressRole).toString()); });
    connect(m_results, &QListWidget::itemActivated, this, &HelpWindow::openResult);
    connect(m_results, &QListWidget::itemClicked, this, &HelpWindow::openResult);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::narrow);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_results->count() > 0) {
            m_results->setCurrentRow(0);
            openResult();
        }
    });
    connect(m_notice, &widgets::NoticeBar::actionTriggered, this, [this] {
        m_notice->dismiss();
        if (m_outside.isValid())
            m_opener(m_outside);
        m_outside.clear();
    });
    setTabOrder(m_search, m_contents);
    setTabOrder(m_contents, m_results);
    setTabOrder(m_results, m_browser);
    updateButtons();
}

QWidget *HelpWindow::makeBar()
{
    auto *bar = new QFrame(this);
    bar->setProperty("look", QStringLiteral("bar"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(4);
    const auto button = [&](const QString &text, const QString &tip, auto slot) {
        auto *made = new QToolButton(bar);
        made->setText(text);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        connect(made, &QToolButton::clicked, this, slot);
        row->addWidget(made);
        return made;
    };
    m_back = button(QStringLiteral("←"), tr("Back"), [this] { back(); });
    m_forward = button(QStringLiteral("→"), tr("Forward"), [this] { forward(); });
    button(tr("Start page"), tr("First page of the manual"), [this] { home(); });
    row->addSpacing(8);
    button(QStringLiteral("A−"), tr("Smaller text"), [this] { zoom(-1); });
    button(QStringLiteral("A+"), tr("Larger text"), [this] { zoom(1); });
    row->addStretch(1);
    m_search = new QLineEdit(bar);
    m_search->setPlaceholderText(tr("Search in all pages"));
    m_search->setAccessibleName(tr("Search in the manual"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(240);
    m_search->addAction(theme::icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    row->addWidget(m_search);
    return bar;
}

void HelpWindow::makeShortcuts()
{
    const auto add = [this](const QString &text, const QList<QKeySequence> &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(tr("Back"), {Qt::ALT | Qt::Key_Left}, [this] { back(); });
    add(tr("Forward"), {Qt::ALT | Qt::Key_Right}, [this] { forward(); });
    add(tr("Start page"), {Qt::ALT | Qt::Key_Home}, [this] { home(); });
    add(tr("Search in the manual"), {QKeySequence::Find}, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    add(tr("Larger text"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, [this] { zoom(1); });
    add(tr("Smaller text"), {Qt::CTRL | Qt::Key_Minus}, [this] { zoom(-1); });
    add(tr("Normal text size"), {Qt::CTRL | Qt::Key_0}, [this] { zoom(0); });
    add(tr("Close the manual"), {Qt::CTRL | Qt::Key_W}, [this] { close(); });
}

void HelpWindow::fillContents()
{
    for (const Manual::Page &page : m_manual.pages()) {
        auto *item = new QTreeWidgetItem(m_contents, {page.title});
        item->setData(0, kAddressRole, page.name);
        QTreeWidgetItem *second = nullptr;
        for (const Manual::Section &section : page.sections) {
            if (section.level < 2 || section.level > 3)
                continue;
            auto *entry = new QTreeWidgetItem(section.level == 3 && second ? second : item, {section.title});
            entry->setData(0, kAddressRole, QString(page.name + QLatin1Char('#') + section.anchors.first()));
            if (section.level == 2)
                second = entry;
        }
    }
}

void HelpWindow::showTopic(const QString &topic)
{
    goTo(m_manual.addressOf(topic));
}

bool HelpWindow::goTo(const QString &address)
{
    if (!m_manual.has(address))
        return false;
    if (!m_at.address.isEmpty() && m_at.address != address) {
        m_at.scroll = m_browser->verticalScrollBar()->value();
        m_before.push_back(m_at);
        m_after.clear();
    }
    visit({address, -1});
    return true;
}

void HelpWindow::follow(const QUrl &url)
{
    if (url.isRelative()) {
        const QString page = url.path().isEmpty() ? pageOf(m_at.address) : url.path();
        const QString anchor = url.fragment(QUrl::FullyDecoded);
        m_notice->dismiss();
        goTo(anchor.isEmpty() ? page : QString(page + QLatin1Char('#') + anchor));
        return;
    }
    // The address is shown before anything leaves the program.
    m_outside = url;
    m_notice->showText(widgets::NoticeBar::Tone::Info, tr("This link leads outside the program:"), url.toDisplayString(), tr("Open in the browser"));
}

void HelpWindow::visit(const Place &place)
{
    m_at = place;
    const QString name = pageOf(place.address);
    if (const Manual::Page *page = m_manual.page(name); page && m_shown != name)
        render(*page);
    if (place.scroll >= 0)
        m_browser->verticalScrollBar()->setValue(place.scroll);
    else
        scrollToAnchor(place.address.section(QLatin1Char('#'), 1));
    markContents();
    updateButtons();
}

void HelpWindow::render(const Manual::Page &page)
{
    m_shown = page.name;
    const theme::Colors &set = theme::colors(this);
    QTextDocument *document = m_browser->document();
    document->setMarkdown(page.markdown, QTextDocument::MarkdownDialectGitHub);
    // In one edit block: otherwise each change would lay out the whole page again.
    QTextCursor all(document);
    all.beginEditBlock();
    std::size_t next = 0;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() > 0 && next < page.sections.size()) {
            // Qt's Markdown reader has no anchors: the n-th heading gets those of the n-th section.
            const Manual::Section &section = page.sections[next++];
            cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
            QTextCharFormat named;
            named.setAnchor(true);
            named.setAnchorNames(section.anchors);
            named.setForeground(set.text);
            cursor.mergeCharFormat(named);
            format.setTopMargin(section.level == 1 ? 4 : 20);
            format.setBottomMargin(8);
        } else if (format.hasProperty(QTextFormat::BlockCodeFence) || format.hasProperty(QTextFormat::BlockCodeLanguage)) {
            format.setBackground(set.alternate);
            format.setNonBreakableLines(false);
            format.setLeftMargin(12);
            format.setRightMargin(12);
        } else {
            format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        }
        cursor.setBlockFormat(format);
    }
    all.endEditBlock();
    document->clearUndoRedoStacks();
    setWindowTitle(tr("%1 – Framescope manual").arg(page.title));
}

void HelpWindow::scrollToAnchor(const QString &anchor)
{
    m_browser->moveCursor(QTextCursor::Start);
    if (anchor.isEmpty())
        m_browser->verticalScrollBar()->setValue(0);
    else
        m_browser->scrollToAnchor(anchor);
}

void HelpWindow::markContents()
{
    QTreeWidgetItem *found = nullptr;
    for (QTreeWidgetItemIterator at(m_contents); *at; ++at) {
        const QString address = (*at)->data(0, kAddressRole).toString();
        if (address == m_at.address || (!found && address == pageOf(m_at.address)))
            found = *at;
    }
    if (!found)
        return;
    const QSignalBlocker blocker(m_contents);
    QTreeWidgetItem *top = found;
    for (; top->parent(); top = top->parent())
        top->parent()->setExpanded(true);
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i)
        m_contents->topLevelItem(i)->setExpanded(m_contents->topLevelItem(i) == top);
    m_contents->setCurrentItem(found);
    m_contents->scrollToItem(found);
}

void HelpWindow::back()
{
    if (m_before.empty())
        return;
    m_at.scroll = m_browser->verticalScrollBar()->value();
    m_after.push_back(m_at);
    const Place place = m_before.back();
    m_before.pop_back();
    visit(place);
}

void HelpWindow::forward()
{
    if (m_after.empty())
        return;
    m_at.scroll = m_browser->verticalScrollBar()->value();
    m_before.push_back(m_at);
    const Place place = m_after.back();
    m_after.pop_back();
    visit(place);
}

void HelpWindow::home()
{
    goTo(QStringLiteral("index.md"));
}

void HelpWindow::zoom(int steps)
{
    const int before = m_zoom;
    m_zoom = steps == 0 ? 0 : std::clamp(m_zoom + steps, -6, 16);
    m_browser->zoomIn(m_zoom - before);
}

void HelpWindow::narrow()
{
    m_results->clear();
    const QString words = m_search->text().trimmed();
    m_left->setCurrentWidget(words.isEmpty() ? static_cast<QWidget *>(m_contents) : m_results);
    if (words.isEmpty())
        return;
    for (const Manual::Hit &hit : m_manual.search(words)) {
        const QString title = hit.page == hit.section ? hit.page : QString(hit.section + QStringLiteral("  ·  ") + hit.page);
        auto *item = new QListWidgetItem(title + QLatin1Char('\n') + hit.excerpt, m_results);
        item->setData(kAddressRole, hit.address);
    }
    if (m_results->count() == 0) {
        auto *none = new QListWidgetItem(tr("Nothing found. Try fewer or other words."), m_results);
        none->setFlags(Qt::NoItemFlags);
    }
}

void HelpWindow::openResult()
{
    if (const QListWidgetItem *item = m_results->currentItem())
        goTo(item->data(kAddressRole).toString());
}

void HelpWindow::updateButtons()
{
    m_back->setEnabled(!m_before.empty());
    m_forward->setEnabled(!m_after.empty());
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_shown.isEmpty())
        return;
    // Colours are part of the document.
    const int scroll = m_browser->verticalScrollBar()->value();
    m_shown.clear();
    visit({m_at.address, scroll});
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (!m_notice->isHidden())
        m_notice->dismiss();
    else if (!m_search->text().isEmpty())
        m_search->clear();
    else
        close();
}

} // namespace framescope::ui::shell
