#pragma once

#include <QMessageBox>
#include <QStringList>

#include <functional>

namespace framescope::ui::shell {

/// The one question about changes that are not saved: save them, do not, or stay. GUI thread.
class UnsavedDialog : public QMessageBox
{
    Q_OBJECT

public:
    enum class Answer : std::uint8_t { Save, DontSave, Cancel };
    using Then = std::function<void(Answer)>;

    /// About these (what the user calls them). A parent has one such question at a time: asked again, the one that is there comes to the
    /// front, and `then` is not called.
    static void ask(const QStringList &names, const Then &then, QWidget *parent);

    /// For an editor that closes: saves and closes, or closes, or stays. Neither is called once the editor is gone.
    static void askToClose(QWidget *editor, const QString &name, const std::function<void()> &save, const std::function<void()> &close);

    QPushButton *saveButton() const { return m_saveButton; }
    QPushButton *dontSaveButton() const { return m_dontSave; }

private:
    UnsavedDialog(const QStringList &names, QWidget *parent);

    QPushButton *m_saveButton;
    QPushButton *m_dontSave;
};

} // namespace framescope::ui::shell
