#include "RowView.h"

#include "ui/theme/Colors.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <optional>

namespace framescope::ui::widgets {

namespace {

#if QT_CONFIG(accessibility)
/// The interface for screen readers: a list, and its current row. Rows are not separate objects, because there may be millions.
/// GUI thread.
class RowViewFace final : public QAccessibleWidget
{
public:
    explicit RowViewFace(QWidget *view) : QAccessibleWidget(view, QAccessible::List) {}
    QString text(QAccessible::Text kind) const override
    {
        const auto *view = static_cast<const RowView *>(widget());
        const QModelIndex current = view->currentIndex();
        if (kind != QAccessible::Description || !current.isValid())
            return QAccessibleWidget::text(kind);
        QStringList cells;
        for (int at = 0; at < view->header()->count(); ++at) {
            const int column = view->header()->logicalIndex(at);
            const QString cell = view->header()->isSectionHidden(column) ? QString() : current.siblingAtColumn(column).data().toString();
            if (!cell.isEmpty())
                cells << cell;
        }
        return cells.join(QLatin1String(", "));
    }
};

QAccessibleInterface *faceOf(const QString &className, QObject *object)
{
    auto *view = className == QLatin1String(RowView::staticMetaObject.className()) ? qobject_cast<RowView *>(object) : nullptr;
    return view ? new RowViewFace(view) : nullptr;
}
#endif

} // namespace

RowView::RowView(QWidget *parent)
    : QAbstractItemView(parent)
    , m_header(new QHeaderView(Qt::Horizontal, this))
{
#if QT_CONFIG(accessibility)
    QAccessible::installFactory(faceOf); // a second time does nothing
#endif
    m_header->setSectionsMovable(true);
    m_header->setSectionsClickable(true);
    m_header->setHighlightSections(false);
    m_header->setStretchLastSection(true);
    m_header->setMinimumSectionSize(28);
    m_header->setTextElideMode(Qt::ElideRight);
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        updateGeometries();
        viewport()->update();
    });
    connect(m_header, &QHeaderView::sectionMoved, viewport(), qOverload<>(&QWidget::update));
    connect(m_header, &QHeaderView::geometriesChanged, this, &RowView::updateGeometries);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_moving)
            return;
        const bool atEnd = value >= verticalScrollBar()->maximum();
        if (atEnd != m_following) {
            m_following = atEnd;
            emit followingChanged(atEnd);
        }
    });
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { emit rowActivated(index.row()); });

    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAutoScroll(false); // dragging a selection must not scroll a fast log
    setFrameShape(NoFrame);
    updateMetrics();
}

RowView::~RowView()
{
    // The header and the scroll bar are children and outlive this part of the view: they must not call into it then.
    m_header->disconnect(this);
    verticalScrollBar()->disconnect(this);
}

void RowView::setModel(QAbstractItemModel *model)
{
    m_header->setModel(model);
    QAbstractItemView::setModel(model);
    applySampleWidths();
}

void RowView::setRowPadding(int pixels)
{
    m_padding = std::clamp(pixels, 0, 24);
    updateMetrics();
}

void RowView::updateMetrics()
{
    m_rowHeight = fontMetrics().height() + m_padding;
    updateGeometries();
    viewport()->update();
}

void RowView::setSampleText(int column, const QString &sample)
{
    while (m_samples.size() <= column)
        m_samples << QString();
    m_samples[column] = sample;
}

void RowView::applySampleWidths()
{
    for (int column = 0; column < m_samples.size() && column < m_header->count(); ++column) {
        if (m_samples[column].isEmpty())
            continue;
        // The title must fit as well: in some languages it is longer than the content.
        const QString title = model() ? model()->headerData(column, Qt::Horizontal).toString() : QString();
        m_header->resizeSection(column, std::max(fontMetrics().horizontalAdvance(m_samples[column]), m_header->fontMetrics().horizontalAdvance(title)) + 16);
    }
}

void RowView::setFollowing(bool on)
{
    if (on)
        setFirstRow(verticalScrollBar()->maximum());
    if (on == m_following)
        return;
    m_following = on;
    emit followingChanged(on);
}

int RowView::firstVisibleRow() const
{
    return verticalScrollBar()->value();
}

int RowView::visibleRowCount() const
{
    return std::max(1, viewport()->height() / m_rowHeight);
}

void RowView::setFirstRow(int row)
{
    const QScopedValueRollback guard(m_moving, true);
    verticalScrollBar()->setValue(row);
}

void RowView::updateRange()
{
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    const int page = visibleRowCount();
    const QScopedValueRollback guard(m_moving, true);
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(1);
    verticalScrollBar()->setRange(0, std::max(0, rows - page));
    if (m_following)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void RowView::updateGeometries()
{
    const int headerHeight = m_header->isHidden() ? 0 : m_header->sizeHint().height();
    if (viewportMargins().top() != headerHeight)
        setViewportMargins(0, headerHeight, 0, 0);
    const QRect area = viewport()->geometry();
    m_header->setGeometry(area.left(), area.top() - headerHeight, area.width(), headerHeight);
    horizontalScrollBar()->setPageStep(area.width());
    horizontalScrollBar()->setRange(0, std::max(0, m_header->length() - area.width()));
    updateRange();
    QAbstractItemView::updateGeometries();
}

void RowView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void RowView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateMetrics();
}

void RowView::scrollContentsBy(int dx, int)
{
    if (dx != 0)
        m_header->setOffset(horizontalScrollBar()->value());
    viewport()->update();
}

int RowView::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int RowView::verticalOffset() const
{
    return 0; // rows have no pixel position of their own: it would not fit into an int
}

QRect RowView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || m_header->isSectionHidden(index.column()))
        return {};
    const int fromFirst = index.row() - firstVisibleRow();
    if (fromFirst < -1 || fromFirst > visibleRowCount() + 1)
        return {};
    return {m_header->sectionViewportPosition(index.column()), fromFirst * m_rowHeight, m_header->sectionSize(index.column()), m_rowHeight};
}

void RowView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int first = firstVisibleRow();
    const int page = visibleRowCount();
    int wanted = first;
    if (hint == PositionAtCenter)
        wanted = index.row() - page / 2;
    else if (hint == PositionAtTop || index.row() < first)
        wanted = index.row();
    else if (hint == PositionAtBottom || index.row() >= first + page)
        wanted = index.row() - page + 1;
    if (index.row() == model()->rowCount(rootIndex()) - 1 && wanted >= first)
        wanted = verticalScrollBar()->maximum(); // all of the last row, not most of it
    if (wanted != first)
        verticalScrollBar()->setValue(wanted); // as if the user had scrolled: following ends unless this is the end
}

QModelIndex RowView::indexAt(const QPoint &point) const
{
    if (!model() || point.y() < 0)
        return {};
    const int row = firstVisibleRow() + point.y() / m_rowHeight;
    int column = m_header->logicalIndexAt(point.x());
    if (column < 0)
        column = m_header->logicalIndex(m_header->count() - 1);
    return row < model()->rowCount(rootIndex()) ? model()->index(row, column, rootIndex()) : QModelIndex();
}

void RowView::reset()
{
    QAbstractItemView::reset();
    updateGeometries();
}

QModelIndex RowView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    if (rows == 0)
        return {};
    const QModelIndex current = currentIndex();
    const int column = current.isValid() ? current.column() : m_header->logicalIndex(0);
    int row = current.isValid() ? current.row() : firstVisibleRow() - 1;
    const int page = std::max(1, visibleRowCount() - 1);
    switch (action) {
    case MoveUp:
    case MovePrevious: row -= 1; break;
    case MoveDown:
    case MoveNext: row += 1; break;
    case MovePageUp: row -= page; break;
    case MovePageDown: row += page; break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = rows - 1; break;
    case MoveLeft: horizontalScrollBar()->triggerAction(QScrollBar::SliderSingleStepSub); break;
    case MoveRight: horizontalScrollBar()->triggerAction(QScrollBar::SliderSingleStepAdd); break;
    }
    return model()->index(std::clamp(row, 0, rows - 1), column, rootIndex());
}

bool RowView::isIndexHidden(const QModelIndex &index) const
{
    return m_header->isSectionHidden(index.column());
}

void RowView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (!m_extending)
        m_anchor = current;
    QAbstractItemView::currentChanged(current, previous);
#if QT_CONFIG(accessibility)
    if (QAccessible::isActive()) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
#endif
}

void RowView::extendSelectionTo(const QModelIndex &index)
{
    if (!index.isValid() || !selectionModel())
        return;
    const int from = m_anchor.isValid() ? m_anchor.row() : index.row();
    m_extending = true;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    m_extending = false;
    selectionModel()->select(QItemSelection(model()->index(std::min(from, index.row()), 0),
                                            model()->index(std::max(from, index.row()), model()->columnCount() - 1)),
                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void RowView::keyPressEvent(QKeyEvent *event)
{
    // The base class would copy only the current cell.
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        event->accept();
        return;
    }
    // The base class stores the start of a range as a point on the screen, which rows here do not have.
    if (selectionMode() == ExtendedSelection && event->modifiers() == Qt::ShiftModifier && model()) {
        const auto action = [key = event->key()]() -> std::optional<CursorAction> {
            switch (key) {
            case Qt::Key_Up: return MoveUp;
            case Qt::Key_Down: return MoveDown;
            case Qt::Key_PageUp: return MovePageUp;
            case Qt::Key_PageDown: return MovePageDown;
            case Qt::Key_Home: return MoveHome;
            case Qt::Key_End: return MoveEnd;
            default: return std::nullopt;
            }
        }();
        if (action) {
            extendSelectionTo(moveCursor(*action, event->modifiers()));
            setFollowing(false);
            event->accept();
            return;
        }
    }
    const QPersistentModelIndex before = currentIndex();
    QAbstractItemView::keyPressEvent(event);
    if (currentIndex() == before)
        return;
    scrollTo(currentIndex()); // setAutoScroll(false) keeps the base class from it
    // What was chosen must not run away; only the end itself is followed.
    setFollowing(event->key() == Qt::Key_End);
}

void RowView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    // The row that was pointed at must still be there when the button is released, or its menu is read.
    if (index.isValid())
        setFollowing(false);
    if (selectionMode() == ExtendedSelection && event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier && index.isValid()) {
        extendSelectionTo(index);
        setFollowing(false);
        event->accept();
        return;
    }
    QAbstractItemView::mousePressEvent(event);
}

void RowView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (!selectionModel() || !model())
        return;
    const int rows = model()->rowCount(rootIndex());
    const int top = std::max(0, firstVisibleRow() + std::min(rect.top(), rect.bottom()) / m_rowHeight);
    const int bottom = std::min(rows - 1, firstVisibleRow() + std::max(rect.top(), rect.bottom()) / m_rowHeight);
    if (top > bottom) {
        selectionModel()->select(QItemSelection(), command);
        return;
    }
    // A range that began outside the visible part (shift and click after scrolling) extends to the current row.
    int from = top, to = bottom;
    if (const QModelIndex anchor = currentIndex(); anchor.isValid() && !visualRect(anchor).isValid()) {
        from = std::min(from, anchor.row());
        to = std::max(to, anchor.row());
    }
    selectionModel()->select(QItemSelection(model()->index(from, 0), model()->index(to, model()->columnCount() - 1)), command);
}

QRegion RowView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const int first = firstVisibleRow();
    const int last = first + visibleRowCount() + 1;
    for (const QItemSelectionRange &range : selection) {
        const int top = std::max(range.top(), first);
        const int bottom = std::min(range.bottom(), last);
        if (top <= bottom)
            region += QRect(0, (top - first) * m_rowHeight, viewport()->width(), (bottom - top + 1) * m_rowHeight);
    }
    return region;
}

void RowView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const theme::Colors &set = theme::colors(this);
    painter.fillRect(event->rect(), set.base);
    if (!model())
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int first = firstVisibleRow();
    const int rows = model()->rowCount(rootIndex());
    const int current = currentIndex().row();
    const int width = viewport()->width();
    for (int row = first + event->rect().top() / m_rowHeight; row < rows; ++row) {
        const int y = (row - first) * m_rowHeight;
        if (y > event->rect().bottom())
            break;
        const QRect line(0, y, width, m_rowHeight);
        const bool selected = selectionModel() && selectionModel()->isRowSelected(row, rootIndex());
        if (selected)
            painter.fillRect(line, set.selection);
        else if (row % 2 == 1)
            painter.fillRect(line, set.alternate);
        for (int visual = 0; visual < m_header->count(); ++visual) {
            const int column = m_header->logicalIndex(visual);
            if (m_header->isSectionHidden(column))
                continue;
            option.rect = QRect(m_header->sectionViewportPosition(column), y, m_header->sectionSize(column), m_rowHeight);
            if (!option.rect.intersects(event->rect()))
                continue;
            option.state.setFlag(QStyle::State_Selected, selected);
            option.state.setFlag(QStyle::State_Enabled, isEnabled());
            const QModelIndex index = model()->index(row, column, rootIndex());
            itemDelegateForIndex(index)->paint(&painter, option, index);
        }
        if (row == current && hasFocus()) {
            painter.setPen(set.accent);
            painter.drawRect(line.adjusted(0, 0, -1, -1));
        }
    }
}

void RowView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    updateRange();
    if (start <= firstVisibleRow() + visibleRowCount() + 1)
        viewport()->update();
}

void RowView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    // Visible rows stay visible when rows above them are removed.
    if (!m_following && start < firstVisibleRow())
        setFirstRow(std::max(0, firstVisibleRow() - (std::min(end + 1, firstVisibleRow()) - start)));
    viewport()->update();
}

} // namespace framescope::ui::widgets
