#include "Pages.h"

#include "TabArea.h"
#include "UnsavedDialog.h"

#include <QDialog>

#include <algorithm>
#include <utility>

namespace framescope::ui::shell {

namespace {

constexpr int kEndLimitMs = 3000; // for peers that do not answer a Close when the program ends

QString layoutKey(const Page *page)
{
    return QStringLiteral("layout/") + page->layoutName();
}

} // namespace

Pages::Pages(TabArea &tabs, QWidget &window, models::AppSettings &settings)
    : m_tabs(tabs)
    , m_window(window)
    , m_settings(settings)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(kEndLimitMs);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        if (std::exchange(m_ending, false))
            emit ended();
    });
    connect(&m_tabs, &TabArea::closeRequested, this, qOverload<Page *>(&Pages::close));
    connect(&m_tabs, &TabArea::currentChanged, this, &Pages::currentChanged);
}

QList<Page *> Pages::all() const
{
    return m_tabs.pages();
}

Page *Pages::current() const
{
    return m_tabs.current();
}

void Pages::show(Page *page)
{
    m_tabs.setCurrent(page);
}

void Pages::add(Page *page)
{
    const auto update = [this, page] {
        m_tabs.refresh(page);
        emit changed(page);
    };
    connect(page, &Page::titleChanged, this, update);
    connect(page, &Page::stateChanged, this, update);
    connect(page, &Page::closeRequested, this, [this, page] { close(page); });
    if (!page->layoutName().isEmpty())
        page->restoreLayout(m_settings.state(layoutKey(page)).toByteArray());
    emit added(page);
    m_tabs.add(page);
    emit currentChanged();
}

void Pages::close(Page *page)
{
    close(QList<Page *>{page});
}

void Pages::close(const QList<Page *> &pages)
{
    QList<QWidget *> modified;
    QList<QPointer<Page>> all;
    for (Page *page : pages) {
        all << page;
        if (page->isModified())
            modified << page;
    }
    settle(modified, [this, all] {
        for (const QPointer<Page> &page : all) {
            if (page)
                end(page);
        }
    });
}

void Pages::end(Page *page)
{
    keepLayout(page);
    m_tabs.take(page);
    page->setParent(&m_window);
    page->hide();
    // The connection is closed cleanly; the page is deleted after that, or at the latest with the window.
    if (page->hasEnded()) {
        page->deleteLater();
    } else {
        connect(page, &Page::ended, page, &QObject::deleteLater);
        page->shutDown();
    }
    if (all().isEmpty() && !m_ending)
        emit emptied();
}

QList<QWidget *> Pages::modified() const
{
    QList<QWidget *> found;
    for (QDialog *dialog : m_window.findChildren<QDialog *>()) {
        const auto *editor = dynamic_cast<const Unsaved *>(dialog);
        if (editor && dialog->isVisible() && editor->isModified())
            found << dialog;
    }
    for (Page *page : all()) {
        if (page->isModified())
            found << page;
    }
    return found;
}

void Pages::leave(const std::function<void()> &then)
{
    settle(modified(), then);
}

void Pages::settle(const QList<QWidget *> &modified, const std::function<void()> &then)
{
    if (modified.isEmpty())
        return then();
    QStringList names;
    QList<QPointer<QWidget>> left;
    for (QWidget *each : modified) {
        names << dynamic_cast<const Unsaved *>(each)->unsavedName();
        left << each;
    }
    // What the question is about is in sight.
    if (auto *page = qobject_cast<Page *>(modified.first()))
        m_tabs.setCurrent(page);
    UnsavedDialog::ask(
        names,
        [pages = QPointer<Pages>(this), left, then](UnsavedDialog::Answer answer) {
            if (!pages || answer == UnsavedDialog::Answer::Cancel)
                return;
            if (answer == UnsavedDialog::Answer::DontSave)
                return then();
            pages->saveNext(left, then);
        },
        &m_window);
}

void Pages::saveNext(QList<QPointer<QWidget>> left, const std::function<void()> &then)
{
    while (!left.isEmpty() && !left.first())
        left.removeFirst();
    if (left.isEmpty())
        return then();
    QWidget *next = left.takeFirst();
    dynamic_cast<Unsaved *>(next)->saveChanges([pages = QPointer<Pages>(this), next = QPointer<QWidget>(next), left, then](bool saved) {
        if (!pages)
            return;
        if (saved)
            return pages->saveNext(left, then);
        // It says why in place.
        if (auto *page = qobject_cast<Page *>(next.data()))
            pages->m_tabs.setCurrent(page);
    });
}

bool Pages::shutDown()
{
    for (Page *page : m_window.findChildren<Page *>()) {
        if (page->hasEnded())
            continue;
        m_ending = true;
        connect(page, &Page::ended, this, &Pages::checkEnd, Qt::UniqueConnection);
        page->shutDown();
    }
    if (m_ending)
        m_limit.start();
    return m_ending;
}

void Pages::checkEnd()
{
    const QList<Page *> pages = m_window.findChildren<Page *>();
    if (!m_ending || !std::all_of(pages.begin(), pages.end(), [](const Page *page) { return page->hasEnded(); }))
        return;
    m_ending = false;
    m_limit.stop();
    emit ended();
}

void Pages::keepLayout(const Page *page) const
{
    if (!page->layoutName().isEmpty())
        m_settings.setState(layoutKey(page), page->saveLayout());
}

void Pages::saveLayouts() const
{
    for (const Page *page : m_window.findChildren<Page *>())
        keepLayout(page);
}

QStringList Pages::recordings() const
{
    QStringList paths;
    for (const Page *page : m_window.findChildren<Page *>())
        paths << page->recordings();
    return paths;
}

} // namespace framescope::ui::shell
