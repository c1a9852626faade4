#pragma once

#include "capture/CaptureReader.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace framescope::base {
class OrderedJson;
}
namespace framescope::ui::models {
class JsonTreeModel;
}
namespace framescope::ui::widgets {
class HexView;
}

namespace framescope::ui::panels::details {

class JsonHighlighter;

/// A message's payload: pretty, as a tree, raw, in hex, as a picture. Text is made on the pool and put in bit by bit, so that the
/// largest message does not hold up the window; what is not shown is said, with a way to show it. GUI thread.
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
    QPlainTextEdit *text() const { return m_text; }
    widgets::HexView *hex() const { return m_hex; }
    models::JsonTreeModel *tree() const { return m_treeModel; }
    bool isLoading() const { return m_loading; }

signals:
    void filterRequested(const QString &filter);
    void loaded();

private:
    struct Result;
    void load(qint64 most);
    void take(const std::shared_ptr<Result> &result);
    void fillMore();
    void showMode();
    void updateLabel();
    void showTreeMenu(const QPoint &at);
    void save();

    QButtonGroup *m_modes = nullptr;
    QLabel *m_label = nullptr;
    QToolButton *m_all = nullptr;
    QStackedWidget *m_stack = nullptr;
    QPlainTextEdit *m_text = nullptr;
    JsonHighlighter *m_highlighter = nullptr;
    QTreeView *m_tree = nullptr;
    models::JsonTreeModel *m_treeModel = nullptr;
    widgets::HexView *m_hex = nullptr;
    QLabel *m_image = nullptr;
    QTimer m_fill;

    std::shared_ptr<capture::CaptureReader> m_reader;
    std::uint64_t m_entry = 0;
    std::uint64_t m_total = 0;    ///< bytes of the message
    qint64 m_most = 0;
    Mode m_mode = Pretty;
    bool m_chosen = false;
    bool m_loading = false;
    QString m_pending;            ///< text that is not in the view yet
    qsizetype m_pendingAt = 0;
    std::shared_ptr<Result> m_result;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace framescope::ui::panels::details
