#pragma once

#include <QTreeWidget>

namespace framescope::ui::widgets {

/// Names and values in collapsible groups, all plain text, values selectable and copyable; used by details pages. GUI thread.
class FactsView : public QTreeWidget
{
    Q_OBJECT

public:
    enum class Tone : std::uint8_t { Normal, Muted, Good, Warning, Bad };

    explicit FactsView(QWidget *parent = nullptr);

    void clearFacts();
    /// Starts a group with this heading.
    void addGroup(const QString &title);
    /// Line ends in `value` make a tall row; other controls must be escaped already.
    void addFact(const QString &name, const QString &value, Tone tone = Tone::Normal);
    /// A sentence over both columns.
    void addText(const QString &text, Tone tone = Tone::Muted);
    /// A row that opens the manual's paragraph about the rows above (see HelpEvent).
    void addHelp(const QString &topic);
    /// Everything as lines "name: value".
    QString toPlainText() const;
    void copySelection();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QTreeWidgetItem *add(const QString &name, const QString &value, Tone tone);
    QTreeWidgetItem *m_group = nullptr;
};

} // namespace framescope::ui::widgets
