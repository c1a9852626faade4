#pragma once

#include <QWidget>

class QFormLayout;
class QListWidget;
class QStackedWidget;

namespace framescope::ui::widgets {

/// A list of pages with the selected page beside it, for editing settings and connections. GUI thread.
class FormPages : public QWidget
{
    Q_OBJECT

public:
    explicit FormPages(QWidget *parent = nullptr);

    /// Adds a page for a form; it scrolls if there is little space.
    QFormLayout *addForm(const QString &title, const QString &icon);
    void addPage(const QString &title, const QString &icon, QWidget *page);
    /// Brings the page with this widget to the front.
    void showPageOf(const QWidget *widget);

    QListWidget *list() const { return m_list; }
    QStackedWidget *stack() const { return m_stack; }

private:
    QListWidget *m_list;
    QStackedWidget *m_stack;
};

} // namespace framescope::ui::widgets
