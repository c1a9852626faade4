#pragma once

#include "ui/details/models/PayloadContent.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QAction;
class QButtonGroup;
class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace framescope::ui::widgets {
class FlowLayout;
class HexView;
class ImageView;
}

namespace framescope::ui::details {

class JsonTreeModel;
class PayloadFinder;
class PayloadTextView;

/// A message's payload: pretty, as a tree, raw, in hex, as a picture, with one selection for all of them. Everything is made on the pool,
/// the beginning first, so that the largest message does not block the window; a label says what is not shown, and offers to show it.
/// GUI thread.
class PayloadPage : public QWidget
{
    Q_OBJECT

public:
    enum Mode { Pretty, Tree, Raw, Hex, Image };

    explicit PayloadPage(QWidget *parent = nullptr);
    ~PayloadPage() override;

    /// 0: nothing. The mode that suits the payload is chosen unless the user has chosen one that can show it.
    void showPayload(const std::shared_ptr<capture::CaptureReader> &reader, std::uint64_t entry);
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    /// Hex beside the other views.
    void setHexBeside(bool on);
    /// Bytes that are shown without being asked for.
    void setLimit(qint64 bytes) { m_limit = bytes; }

    PayloadFinder *finder() const { return m_finder; }
    PayloadTextView *text() const { return m_text; }
    widgets::HexView *hex() const { return m_hex; }
    widgets::ImageView *picture() const { return m_image; }
    QTreeView *treeView() const { return m_tree; }
    JsonTreeModel *tree() const { return m_treeModel; }
    QToolButton *showAllButton() const { return m_all; }
    QString label() const;
    bool isLoading() const { return m_loading || m_laying; }

public slots:
    void openFind();
    void findNext();
    void findPrevious();
    /// Of the JSON value at the cursor, or the current one of the tree.
    void copyValue();
    void copyPath();
    void toggleWrap();

signals:
    void filterRequested(const QString &filter);
    void loaded();

private:
    void makeBar(widgets::FlowLayout *row);
    void makeJsonActions();
    QModelIndex currentValue() const;
    void updateActions();
    void load(qint64 most);
    void take(const std::shared_ptr<const PayloadContent> &content, const std::shared_ptr<const PayloadRows> &rows, Mode mode);
    void layOut();
    void showMode();
    void updateLabel();
    void select(qint64 start, qint64 length, const QWidget *from);
    void applySelection(const QWidget *except);
    void save();

    QButtonGroup *m_modes = nullptr;
    QLabel *m_label = nullptr;
    QToolButton *m_all = nullptr;
    QToolButton *m_beside = nullptr;
    QToolButton *m_save = nullptr;
    PayloadFinder *m_finder = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    PayloadTextView *m_text = nullptr;
    QTreeView *m_tree = nullptr;
    JsonTreeModel *m_treeModel = nullptr;
    widgets::HexView *m_hex = nullptr;
    widgets::ImageView *m_image = nullptr;
    QList<QAction *> m_jsonActions;
    QAction *m_filterAction = nullptr;
    QAction *m_wrap = nullptr;
    QTimer m_layOut;               ///< after the last change of the number of columns

    std::shared_ptr<capture::CaptureReader> m_reader;
    std::uint64_t m_entry = 0;
    std::shared_ptr<const PayloadContent> m_content;
    qint64 m_limit = 64 << 20;
    qint64 m_most = 0;             ///< bytes that are read
    qint64 m_selectionStart = 0;
    qint64 m_selectionLength = 0;
    Mode m_mode = Pretty;
    bool m_chosen = false;
    bool m_loading = false;
    bool m_laying = false;
    bool m_following = false;      ///< a selection is being carried to the other views
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::shared_ptr<std::atomic_bool> m_layingCancelled;
};

} // namespace framescope::ui::details
