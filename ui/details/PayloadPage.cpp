#include "PayloadPage.h"

#include "PayloadFinder.h"
#include "PayloadTextView.h"

#include "ui/details/models/JsonTreeModel.h"
#include "ui/models/EntryText.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/DataDelegate.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/HexView.h"
#include "ui/widgets/ImageView.h"

#include "capture/Redaction.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeView>

#include <limits>

namespace framescope::ui::details {

using models::EntryText;

namespace {

constexpr int kLabelWidth = 60;       // pixels, at the least
constexpr qint64 kFirst = 128 << 10; // bytes that are shown while the rest is read

PayloadPage::Mode modeFor(const PayloadContent &content, PayloadPage::Mode wanted, bool chosen)
{
    const bool picture = !content.image.isNull();
    const bool possible = wanted == PayloadPage::Raw || wanted == PayloadPage::Hex || (wanted == PayloadPage::Image && picture)
                          || (content.isJson && wanted == PayloadPage::Pretty) || (wanted == PayloadPage::Tree && content.json && content.json->isValid());
    if (chosen && possible)
        return wanted;
    return content.isJson ? PayloadPage::Pretty : picture ? PayloadPage::Image : content.isText ? PayloadPage::Raw : PayloadPage::Hex;
}

std::shared_ptr<const PayloadRows> rowsFor(const PayloadContent &content, PayloadPage::Mode mode, int columns, const std::atomic_bool *cancelled)
{
    const bool pretty = content.isJson && mode != PayloadPage::Raw;
    return PayloadRows::build(content.bytes, pretty ? PayloadRows::Layout::Json : PayloadRows::Layout::Raw, content.bytes.size(), columns,
                              content.wrongFrom(), cancelled);
}

} // namespace

PayloadPage::PayloadPage(QWidget *parent)
    : QWidget(parent)
    , m_modes(new QButtonGroup(this))
    , m_finder(new PayloadFinder(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_stack(new QStackedWidget(m_splitter))
    , m_text(new PayloadTextView(m_stack))
    , m_tree(new QTreeView(m_stack))
    , m_treeModel(new JsonTreeModel(this))
    , m_hex(new widgets::HexView(m_splitter))
    , m_image(new widgets::ImageView(m_stack))
{
    auto *row = new widgets::FlowLayout;
    makeBar(row);
    m_tree->setModel(m_treeModel);
    m_tree->setAccessibleName(tr("Payload as a tree"));
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new widgets::DataDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->resizeSection(0, 200);
    makeJsonActions();
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_image);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_hex);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_finder);
    column->addWidget(m_splitter, 1);

    connect(m_finder, &PayloadFinder::placesChanged, m_text, &PayloadTextView::setMarks);
    connect(m_finder, &PayloadFinder::goTo, this, [this](qint64 start, qint64 length) { select(start, length, m_finder); });
    connect(m_finder, &PayloadFinder::closed, this, [this] { (m_mode == Tree ? static_cast<QWidget *>(m_tree) : m_mode == Hex ? static_cast<QWidget *>(m_hex) : m_text)->setFocus(); });
    connect(m_text, &PayloadTextView::selectionChanged, this, [this](qint64 start, qint64 length) { select(start, length, m_text); });
    connect(m_hex, &widgets::HexView::selectionChanged, this, [this](qint64 start, qint64 length) { select(start, length, m_hex); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        updateActions();
        if (!current.isValid())
            return;
        const auto [start, length] = m_treeModel->placeOf(current);
        select(start, length, m_tree);
    });
    m_layOut.setSingleShot(true);
    m_layOut.setInterval(60);
    connect(m_text, &PayloadTextView::columnsChanged, this, [this] { m_layOut.start(); });
    connect(&m_layOut, &QTimer::timeout, this, &PayloadPage::layOut);
    showPayload(nullptr, 0);
}

PayloadPage::~PayloadPage()
{
    for (const auto &flag : {m_cancelled, m_layingCancelled}) {
        if (flag)
            flag->store(true);
    }
}

void PayloadPage::makeBar(widgets::FlowLayout *row)
{
    row->setContentsMargins(8, 5, 8, 5);
    row->setSpacing(4);
    const std::pair<QString, QString> names[] = {{tr("Pretty"), tr("Indented JSON; every token unchanged")},
                                                 {tr("Tree"), tr("JSON as a tree; fold, copy and filter")},
                                                 {tr("Raw"), tr("The text unchanged, with control characters visible")},
                                                 {tr("Hex"), tr("Every byte")},
                                                 {tr("Image"), tr("The payload as a picture")}};
    const auto button = [this, row](const QString &text, const QString &tip) {
        auto *made = new QToolButton(this);
        made->setText(text);
        made->setToolTip(tip);
        made->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(made);
        return made;
    };
    for (int mode = Pretty; mode <= Image; ++mode) {
        QToolButton *chip = button(names[mode].first, names[mode].second);
        chip->setCheckable(true);
        chip->setProperty("look", QStringLiteral("chip"));
        m_modes->addButton(chip, mode);
    }
    m_label = new QLabel(this);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setProperty("look", QStringLiteral("muted"));
    m_label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_label->setMinimumWidth(kLabelWidth);
    row->addWidget(m_label);
    m_all = button(tr("Show all"), tr("Show the whole payload, whatever its size"));
    m_beside = button({}, tr("Hex alongside"));
    m_beside->setIcon(theme::icon(QStringLiteral("split")));
    m_beside->setAccessibleName(m_beside->toolTip());
    m_beside->setCheckable(true);
    m_save = button({}, tr("Save payload to a file"));
    m_save->setIcon(theme::icon(QStringLiteral("save")));
    m_save->setAccessibleName(m_save->toolTip());
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int mode) {
        m_chosen = true;
        setMode(static_cast<Mode>(mode));
    });
    connect(m_all, &QToolButton::clicked, this, [this] { load(std::numeric_limits<qint64>::max()); });
    connect(m_beside, &QToolButton::toggled, this, &PayloadPage::showMode);
    connect(m_save, &QToolButton::clicked, this, &PayloadPage::save);
}

void PayloadPage::makeJsonActions()
{
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](QWidget *to, const QString &icon, const QString &text, const QKeySequence &keys, auto carryOut) {
        auto *made = new QAction(icon.isEmpty() ? QIcon() : theme::icon(icon), text, this);
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetShortcut);
        connect(made, &QAction::triggered, this, carryOut);
        to->addAction(made);
        return made;
    };
    // In the text the key for copying is the selection's.
    QAction *value = add(m_tree, QStringLiteral("copy"), tr("Copy value"), QKeySequence::Copy, &PayloadPage::copyValue);
    QAction *valueHere = add(m_text, {}, tr("Copy JSON value"), {}, &PayloadPage::copyValue);
    QAction *path = add(m_tree, {}, tr("Copy JSON path"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &PayloadPage::copyPath);
    m_filterAction = add(m_tree, QStringLiteral("filter"), tr("Filter by this"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), [this] {
        const QString filter = m_treeModel->filterFor(currentValue());
        if (!filter.isEmpty())
            emit filterRequested(filter);
    });
    m_jsonActions = {value, valueHere, path, m_filterAction};
    m_text->addActions({path, m_filterAction});
    for (QWidget *view : std::initializer_list<QWidget *>{m_tree, m_text}) {
        auto *separator = new QAction(view);
        separator->setSeparator(true);
        view->addAction(separator);
    }
    m_text->addAction(add(m_tree, QStringLiteral("find"), tr("Find in the payload…"), {}, &PayloadPage::openFind));
    m_wrap = add(m_text, {}, tr("Wrap long lines"), {}, [this](bool on) { m_text->setWrapped(on); });
    m_wrap->setCheckable(true);
    m_wrap->setChecked(true);
}

QModelIndex PayloadPage::currentValue() const
{
    return (m_mode == Tree ? m_tree->currentIndex() : m_treeModel->indexAt(m_selectionStart)).siblingAtColumn(0);
}

void PayloadPage::updateActions()
{
    const bool json = m_content && m_content->json && m_content->json->isValid();
    for (QAction *action : std::as_const(m_jsonActions))
        action->setEnabled(json);
    if (json && m_mode == Tree)
        m_filterAction->setEnabled(!m_treeModel->filterFor(m_tree->currentIndex()).isEmpty());
}

void PayloadPage::copyValue()
{
    if (const QModelIndex value = currentValue(); value.isValid())
        QApplication::clipboard()->setText(m_treeModel->valueText(value));
}

void PayloadPage::copyPath()
{
    if (const QModelIndex value = currentValue(); value.isValid())
        QApplication::clipboard()->setText(m_treeModel->path(value));
}

void PayloadPage::toggleWrap()
{
    m_wrap->trigger();
}

void PayloadPage::openFind()
{
    // A picture shows no places.
    if (m_mode == Image)
        setMode(Hex);
    m_finder->setCurrent(m_selectionStart);
    m_finder->open();
}

void PayloadPage::findNext()
{
    m_finder->isHidden() ? openFind() : m_finder->next();
}

void PayloadPage::findPrevious()
{
    m_finder->isHidden() ? openFind() : m_finder->previous();
}

void PayloadPage::showPayload(const std::shared_ptr<capture::CaptureReader> &reader, std::uint64_t entry)
{
    const bool same = reader == m_reader && entry == m_entry && entry != 0;
    m_reader = reader;
    m_entry = entry;
    if (same && (m_loading || m_content))
        return;
    if (m_cancelled)
        m_cancelled->store(true);
    m_selectionStart = m_selectionLength = 0;
    if (reader && entry != 0)
        return load(m_limit);
    m_content.reset();
    m_loading = false;
    m_text->setRows(nullptr);
    m_treeModel->setIndex(nullptr);
    m_hex->setBytes({});
    m_image->setImage({}, {});
    m_finder->setBytes({});
    showMode();
}

void PayloadPage::load(qint64 most)
{
    if (!m_reader || m_entry == 0)
        return;
    for (const auto &flag : {m_cancelled, m_layingCancelled}) {
        if (flag)
            flag->store(true);
    }
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_most = most;
    m_loading = true;
    m_laying = false;
    m_all->setEnabled(false);
    QThreadPool::globalInstance()->start([page = QPointer<PayloadPage>(this), reader = m_reader, entry = m_entry, most, chosen = m_chosen, wanted = m_mode,
                                          columns = m_text->columns(), cancelled = m_cancelled] {
        const auto step = [&](qint64 bytes, bool last) {
            const auto content = PayloadContent::read(*reader, entry, bytes, !last, cancelled.get());
            if (!content)
                return false;
            const bool whole = content->isWhole();
            if (!last && whole)
                return true; // the full reading follows at once
            const Mode mode = modeFor(*content, wanted, chosen);
            const auto rows = rowsFor(*content, mode, columns, cancelled.get());
            if (!rows)
                return false;
            QMetaObject::invokeMethod(qApp, [page, content, rows, mode, last, cancelled] {
                if (!page || cancelled->load())
                    return;
                page->m_loading = !last;
                page->take(content, rows, mode);
            }, Qt::QueuedConnection);
            return true;
        };
        // The beginning of something long is there at once.
        if (most > kFirst && !step(kFirst, false))
            return;
        step(most, true);
    });
}

void PayloadPage::take(const std::shared_ptr<const PayloadContent> &content, const std::shared_ptr<const PayloadRows> &rows, Mode mode)
{
    const bool more = m_content && m_text->rows() && m_content->bytes.size() <= content->bytes.size() && m_selectionLength > 0;
    m_content = content;
    // Chosen while it was being read.
    m_mode = m_chosen ? modeFor(*content, m_mode, true) : mode;
    m_following = true;
    m_hex->setBytes(content->bytes);
    m_text->setRows(rows, more);
    m_treeModel->setIndex(content->json);
    m_image->setImage(content->image, content->imageSize);
    m_finder->setBytes(content->bytes);
    m_following = false;
    // What is expanded is moved row by row: only a few are.
    constexpr int kFewRows = 200;
    if (m_treeModel->rowCount() <= kFewRows)
        m_tree->expandToDepth(m_treeModel->rowCount() <= 20 ? 1 : 0);
    m_all->setEnabled(true);
    showMode();
    applySelection(nullptr);
    const bool pretty = content->isJson && m_mode != Raw;
    if (m_mode != mode && pretty != (content->isJson && mode != Raw))
        layOut();
    if (rows->columns() != m_text->columns())
        m_layOut.start();
    if (!m_loading)
        emit loaded();
}

void PayloadPage::layOut()
{
    if (!m_content || m_loading)
        return;
    if (m_layingCancelled)
        m_layingCancelled->store(true);
    m_layingCancelled = std::make_shared<std::atomic_bool>(false);
    m_laying = true;
    QThreadPool::globalInstance()->start([page = QPointer<PayloadPage>(this), content = m_content, mode = m_mode, columns = m_text->columns(),
                                          cancelled = m_layingCancelled] {
        const auto rows = rowsFor(*content, mode, columns, cancelled.get());
        if (!rows)
            return;
        QMetaObject::invokeMethod(qApp, [page, rows, cancelled] {
            if (!page || cancelled->load())
                return;
            page->m_laying = false;
            page->m_text->setRows(rows, true);
            page->applySelection(nullptr);
            page->updateLabel();
        }, Qt::QueuedConnection);
    });
}

void PayloadPage::setMode(Mode mode)
{
    const bool raw = m_mode == Raw;
    m_mode = mode;
    // Pretty and raw share the text view: it has to be laid out again.
    if (m_content && m_content->isJson && (mode == Raw) != raw && (mode == Pretty || mode == Raw))
        layOut();
    else if (mode == Pretty && m_content && m_content->isJson && m_text->rows() && raw)
        layOut();
    showMode();
    applySelection(nullptr);
}

void PayloadPage::setHexBeside(bool on)
{
    m_beside->setChecked(on);
}

void PayloadPage::showMode()
{
    m_modes->button(Pretty)->setEnabled(m_content && m_content->isJson);
    m_modes->button(Tree)->setEnabled(m_content && m_content->json && m_content->json->isValid());
    m_modes->button(Image)->setVisible(m_content && !m_content->image.isNull());
    m_save->setEnabled(m_entry != 0);
    m_beside->setEnabled(m_mode != Hex);
    if (QAbstractButton *button = m_modes->button(m_mode))
        button->setChecked(true);
    m_stack->setCurrentIndex(m_mode == Tree ? 1 : m_mode == Image ? 2 : 0);
    m_stack->setVisible(m_mode != Hex);
    m_hex->setVisible(m_mode == Hex || m_beside->isChecked());
    updateActions();
    updateLabel();
}

QString PayloadPage::label() const
{
    return m_label->text();
}

void PayloadPage::updateLabel()
{
    m_all->hide();
    if (!m_content) {
        m_label->setText(m_entry == 0 ? tr("Select a row to see it here.") : QString());
        return;
    }
    QStringList parts{EntryText::bytesLong(m_content->total)};
    if (m_content->stored < m_content->total)
        parts << tr("%1 stored, the rest truncated by a limit").arg(EntryText::bytes(m_content->stored));
    if (!m_content->isWhole()) {
        parts << tr("first %1 shown").arg(EntryText::bytes(static_cast<std::uint64_t>(m_content->bytes.size())));
        if (m_loading)
            parts << tr("reading the rest…");
        m_all->setVisible(!m_loading);
    }
    if (m_laying)
        parts << tr("formatting…");
    if ((m_mode == Pretty || m_mode == Tree) && m_content->wrongFrom() >= 0)
        parts << tr("not JSON from byte %1 on").arg(m_content->wrongFrom());
    if (m_mode == Image && !m_content->image.isNull()) {
        parts << QStringLiteral("%1 × %2 %3").arg(m_content->imageSize.width()).arg(m_content->imageSize.height())
                     .arg(QString::fromLatin1(m_content->imageFormat.toUpper()));
    } else if (m_selectionLength > 1) {
        parts << tr("bytes %1 to %2 selected (%3)").arg(m_selectionStart).arg(m_selectionStart + m_selectionLength - 1).arg(m_selectionLength);
    }
    m_label->setText(parts.join(QStringLiteral("  ·  ")));
    m_label->setToolTip(m_label->text());
}

void PayloadPage::select(qint64 start, qint64 length, const QWidget *from)
{
    if (m_following)
        return;
    m_selectionStart = start;
    m_selectionLength = length;
    if (from != m_finder)
        m_finder->setCurrent(start);
    applySelection(from);
    updateLabel();
}

void PayloadPage::applySelection(const QWidget *except)
{
    if (!m_content || m_selectionLength <= 0)
        return;
    m_following = true;
    if (except != m_text && m_text->isVisibleTo(this))
        m_text->select(m_selectionStart, m_selectionLength);
    if (except != m_hex && m_hex->isVisibleTo(this))
        m_hex->select(m_selectionStart, m_selectionLength);
    if (except != m_tree && m_mode == Tree) {
        if (const QModelIndex index = m_treeModel->indexAt(m_selectionStart); index.isValid())
            m_tree->setCurrentIndex(index);
    }
    m_following = false;
}

void PayloadPage::save()
{
    const QString path = m_reader && m_entry != 0 ? QFileDialog::getSaveFileName(this, tr("Save payload"), QStringLiteral("payload-%1").arg(m_entry)) : QString();
    if (path.isEmpty())
        return;
    QThreadPool::globalInstance()->start([page = QPointer<PayloadPage>(this), reader = m_reader, entry = m_entry, path] {
        const QByteArray bytes = capture::Redactor::visible(reader->info(entry).value_or(capture::EntryInfo()), reader->messagePayload(entry));
        QSaveFile file(path);
        const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        QMetaObject::invokeMethod(qApp, [page, text = saved ? tr("Saved as %1").arg(path) : tr("Not saved: %1").arg(file.errorString())] {
            if (page)
                page->m_label->setText(text);
        }, Qt::QueuedConnection);
    });
}

} // namespace framescope::ui::details
