#pragma once

#include <QWidget>

class QFormLayout;
class QListWidget;
class QStackedWidget;

namespace framescope::ui::widgets {

/// A list of pages and the chosen page beside it: how settings and connections are edited. GUI thread.
class FormPages : public QWidget
{
    Q_OBJECT

public:
    explicit FormPages(QWidget *parent = nullptr);

    /// A page of its own for a form; it scrolls where there is little room.
    QFormLayout *addForm(const QString &title, const QString &icon);
    void addPage(const QString &title, const QString &icon, QWidget *page);
    /// The page that this widget stands on comes to the front.
    void showPageOf(const QWidget *widget);

    QListWidget *list() const { return m_list; }
    QStackedWidget *stack() const { return m_stack; }

private:
    QListWidget *m_list;
    QStackedWidget *m_stack;
};

} // namespace framescope::ui::widgets
