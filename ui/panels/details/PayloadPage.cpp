#include "PayloadPage.h"

#include "JsonHighlighter.h"

#include "ui/models/EntryText.h"
#include "ui/models/JsonTreeModel.h"
#include "ui/models/PayloadLayout.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/HexView.h"

#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QImageReader>
#include <QLabel>
#include <QBuffer>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeView>

namespace framescope::ui::panels::details {

using models::EntryText;
using models::PayloadLayout;

namespace {

constexpr qint64 kFirst = 256 << 10;          // bytes that are laid out at once
constexpr qint64 kMostTree = 8 << 20;
constexpr qint64 kMostText = 64 << 20;        // a text widget has no use for more; hex shows everything
constexpr qsizetype kFillChunk = 96 << 10;    // characters put into the view in one go

} // namespace

/// What the pool makes of a payload.
struct PayloadPage::Result {
    QByteArray bytes;
    QString text;
    std::shared_ptr<base::OrderedJson> json;
    QImage image;
    qint64 used = 0;
    qint64 errorAt = -1;
    bool isText = false;
    bool isJson = false;
    Mode mode = Raw;
};

PayloadPage::PayloadPage(QWidget *parent)
    : QWidget(parent)
    , m_modes(new QButtonGroup(this))
    , m_label(new QLabel(this))
    , m_all(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_tree(new QTreeView(this))
    , m_treeModel(new models::JsonTreeModel(this))
    , m_hex(new widgets::HexView(this))
    , m_image(new QLabel(this))
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 5, 8, 5);
    row->setSpacing(4);
    const std::pair<QString, QString> names[] = {{tr("Pretty"), tr("JSON in lines, every token as it came")},
                                                 {tr("Tree"), tr("JSON to fold, copy from and filter by")},
                                                 {tr("Raw"), tr("The text as it is, control characters visible")},
                                                 {tr("Hex"), tr("Every byte")},
                                                 {tr("Image"), tr("The payload as a picture")}};
    for (int mode = Pretty; mode <= Image; ++mode) {
        auto *button = new QToolButton(this);
        button->setText(names[mode].first);
        button->setToolTip(names[mode].second);
        button->setCheckable(true);
        button->setProperty("look", QStringLiteral("chip"));
        m_modes->addButton(button, mode);
        row->addWidget(button);
    }
    row->addSpacing(6);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setProperty("look", QStringLiteral("muted"));
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_label, 1);
    m_all->setText(tr("Show all"));
    row->addWidget(m_all);
    auto *save = new QToolButton(this);
    save->setIcon(theme::icon(QStringLiteral("save")));
    save->setToolTip(tr("Save the payload as a file"));
    save->setAccessibleName(save->toolTip());
    row->addWidget(save);

    m_text->setReadOnly(true);
    m_text->setProperty("look", QStringLiteral("page"));
    m_text->setAccessibleName(tr("Payload"));
    m_text->setFont(theme::monospaceFor(font()));
    m_text->setUndoRedoEnabled(false);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_highlighter = new JsonHighlighter(m_text->document());
    m_tree->setModel(m_treeModel);
    m_tree->setAccessibleName(tr("Payload as a tree"));
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->resizeSection(0, 200);
    m_image->setAlignment(Qt::AlignCenter);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_image);
    scroll->setWidgetResizable(true);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_hex);
    m_stack->addWidget(scroll);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_stack, 1);

    connect(m_modes, &QButtonGroup::idClicked, this, [this](int mode) {
        m_chosen = true;
        setMode(static_cast<Mode>(mode));
    });
    connect(m_all, &QToolButton::clicked, this, [this] { load(kMostText); });
    connect(save, &QToolButton::clicked, this, &PayloadPage::save);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &PayloadPage::showTreeMenu);
    m_fill.setInterval(0);
    connect(&m_fill, &QTimer::timeout, this, &PayloadPage::fillMore);
    showPayload(nullptr, 0);
}

PayloadPage::~PayloadPage()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

void PayloadPage::showPayload(const std::shared_ptr<capture::CaptureReader> &reader, std::uint64_t entry)
{
    m_reader = reader;
    m_entry = entry;
    const auto info = reader && entry ? reader->info(entry) : std::nullopt;
    m_total = info ? (info->has(capture::FlagEndsMessage) ? info->messageLength : info->payloadLength) : 0;
    m_result.reset();
    m_fill.stop();
    if (!info) {
        m_text->clear();
        m_treeModel->setJson(nullptr);
        m_hex->setBytes({});
        m_image->clear();
        updateLabel();
        return;
    }
    load(kFirst);
}

void PayloadPage::load(qint64 most)
{
    if (!m_reader || m_entry == 0)
        return;
    if (m_cancelled)
        m_cancelled->store(true);
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_most = most;
    m_loading = true;
    QThreadPool::globalInstance()->start([page = QPointer<PayloadPage>(this), reader = m_reader, entry = m_entry, most, chosen = m_chosen,
                                          wanted = m_mode, cancelled = m_cancelled] {
        auto result = std::make_shared<Result>();
        const QByteArray whole = reader->messagePayload(entry);
        const QByteArrayView head(whole.constData(), std::min<qsizetype>(whole.size(), 64 << 10));
        result->bytes = whole;
        result->isText = EntryText::looksLikeText(head);
        result->isJson = result->isText && PayloadLayout::looksLikeJson(head);
        if (!result->isText && whole.size() <= (16 << 20)) {
            QByteArray copy = whole;
            QBuffer buffer(&copy);
            QImageReader images(&buffer);
            // A picture of a few bytes may claim to be enormous.
            if (images.canRead() && images.size().isValid() && qint64(images.size().width()) * images.size().height() <= (40 << 20))
                result->image = images.read();
        }
        Mode mode = result->isJson ? Pretty : !result->image.isNull() ? Image : result->isText ? Raw : Hex;
        const bool possible = wanted == Raw || wanted == Hex || (wanted == Image && !result->image.isNull())
                              || (result->isJson && (wanted == Pretty || wanted == Tree));
        if (chosen && possible)
            mode = wanted;
        result->mode = mode;
        if (result->isJson && whole.size() <= kMostTree) {
            if (auto parsed = base::OrderedJson::parse(whole))
                result->json = std::make_shared<base::OrderedJson>(std::move(parsed).value());
        }
        if (mode == Pretty || mode == Raw) {
            const auto laid = mode == Pretty ? PayloadLayout::prettyJson(whole, most, cancelled.get())
                                             : PayloadLayout::rawText(whole, most, 4096, cancelled.get());
            result->text = laid.text;
            result->used = laid.used;
            result->errorAt = laid.errorAt;
        }
        if (cancelled->load())
            return;
        QMetaObject::invokeMethod(qApp, [page, result, cancelled] {
            if (page && !cancelled->load())
                page->take(result);
        }, Qt::QueuedConnection);
    });
}

void PayloadPage::take(const std::shared_ptr<Result> &result)
{
    m_loading = false;
    m_result = result;
    m_mode = result->mode;
    m_hex->setBytes(result->bytes);
    m_treeModel->setJson(result->json);
    if (result->json) {
        // QTreeView moves everything behind a row when it expands it: thousands of rows one by one would freeze the window.
        constexpr int kFewRows = 200;
        const int top = m_treeModel->rowCount();
        if (top == 1)
            m_tree->expandToDepth(0);
        if (top <= kFewRows && m_treeModel->rowCount(m_treeModel->index(0, 0)) <= kFewRows)
            m_tree->expandToDepth(1);
    }
    if (!result->image.isNull())
        m_image->setPixmap(QPixmap::fromImage(result->image));
    m_modes->button(Pretty)->setEnabled(result->isJson);
    m_modes->button(Tree)->setEnabled(result->json != nullptr);
    m_modes->button(Image)->setVisible(!result->image.isNull());
    m_highlighter->setActive(m_mode == Pretty);
    m_text->clear();
    m_pending = result->text;
    m_pendingAt = 0;
    showMode();
    fillMore();
    m_text->moveCursor(QTextCursor::Start);
    emit loaded();
}

void PayloadPage::fillMore()
{
    if (m_pendingAt < m_pending.size()) {
        qsizetype end = std::min(m_pending.size(), m_pendingAt + kFillChunk);
        if (end < m_pending.size()) {
            const qsizetype lineEnd = m_pending.lastIndexOf(QLatin1Char('\n'), end);
            if (lineEnd > m_pendingAt)
                end = lineEnd + 1;
        }
        QTextCursor cursor(m_text->document());
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(m_pending.mid(m_pendingAt, end - m_pendingAt));
        m_pendingAt = end;
    }
    if (m_pendingAt < m_pending.size()) {
        m_fill.start();
    } else {
        m_fill.stop();
        m_pending.clear();
        m_pendingAt = 0;
    }
    updateLabel();
}

void PayloadPage::setMode(Mode mode)
{
    const Mode before = m_mode;
    m_mode = mode;
    showMode();
    // Pretty and raw share the text view: it has to be made anew.
    if (before != mode && (mode == Pretty || mode == Raw))
        load(std::max(m_most, kFirst));
}

void PayloadPage::showMode()
{
    if (QAbstractButton *button = m_modes->button(m_mode))
        button->setChecked(true);
    m_stack->setCurrentIndex(m_mode == Tree ? 1 : m_mode == Hex ? 2 : m_mode == Image ? 3 : 0);
    updateLabel();
}

void PayloadPage::updateLabel()
{
    m_all->hide();
    if (!m_result) {
        m_label->setText(m_entry == 0 ? tr("Choose a row to see it here.") : QString());
        m_modes->button(Image)->hide();
        return;
    }
    QStringList parts{EntryText::bytesLong(m_total)};
    const auto stored = static_cast<std::uint64_t>(m_result->bytes.size());
    if (stored < m_total)
        parts << tr("%1 kept, the rest was cut by a limit").arg(EntryText::bytes(stored));
    if (m_mode == Pretty || m_mode == Raw) {
        if (m_pendingAt < m_pending.size()) {
            parts << tr("%1 % shown…").arg(m_pendingAt * 100 / std::max<qsizetype>(1, m_pending.size()));
        } else if (m_result->used < m_result->bytes.size()) {
            parts << tr("first %1 shown").arg(EntryText::bytes(static_cast<std::uint64_t>(m_result->used)));
            m_all->setVisible(m_most < kMostText);
        }
        if (m_mode == Pretty && m_result->errorAt >= 0)
            parts << tr("not JSON from byte %1 on").arg(m_result->errorAt);
    } else if (m_mode == Hex && m_hex->selectionLength() > 1) {
        parts << tr("%1 bytes selected").arg(m_hex->selectionLength());
    } else if (m_mode == Image) {
        parts << QStringLiteral("%1 × %2").arg(m_result->image.width()).arg(m_result->image.height());
    }
    m_label->setText(parts.join(QStringLiteral("  ·  ")));
}

void PayloadPage::showTreeMenu(const QPoint &at)
{
    const QModelIndex index = m_tree->indexAt(at).siblingAtColumn(0);
    if (!index.isValid())
        return;
    QMenu menu(this);
    const auto copy = [](const QString &text) { QApplication::clipboard()->setText(text); };
    connect(menu.addAction(theme::icon(QStringLiteral("copy")), tr("Copy value")), &QAction::triggered, this,
            [=, this] { copy(m_treeModel->valueText(index)); });
    connect(menu.addAction(tr("Copy path")), &QAction::triggered, this, [=, this] { copy(m_treeModel->path(index)); });
    menu.addSeparator();
    connect(menu.addAction(theme::icon(QStringLiteral("filter")), tr("Filter by this")), &QAction::triggered, this,
            [=, this] { emit filterRequested(m_treeModel->filterFor(index)); });
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

void PayloadPage::save()
{
    if (!m_result)
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save payload"), QStringLiteral("payload-%1").arg(m_entry));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_result->bytes) != m_result->bytes.size() || !file.commit())
        m_label->setText(tr("Not saved: %1").arg(file.errorString()));
    else
        m_label->setText(tr("Saved as %1").arg(path));
}

} // namespace framescope::ui::panels::details
