#pragma once

#include "ProgramFixture.h"

#include <QAccessible>
#include <QAction>
#include <QContextMenuEvent>
#include <QTest>
#include <QToolButton>

namespace uitest {

constexpr Qt::KeyboardModifier kCtrl = Qt::ControlModifier;
constexpr Qt::KeyboardModifier kShift = Qt::ShiftModifier;
constexpr Qt::KeyboardModifier kAlt = Qt::AltModifier;

/// A person without a mouse: whatever has the focus gets the next key, and nothing is called or clicked. Test thread.
class KeyboardUser
{
public:
    explicit KeyboardUser(QWidget &window) : m_window(window) {}

    /// Where the system would send a key to.
    QWidget *focus() const
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup;
        // Without a window system nobody gives the window back what a dialog or a list of suggestions had.
        if (const QWidget *active = QApplication::activeWindow(); !active || !active->isVisible()) {
            m_window.activateWindow();
            (void)QTest::qWaitForWindowActive(&m_window);
        }
        QWidget *at = QApplication::focusWidget();
        return at ? at : QApplication::activeWindow();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(focus(), key, modifiers);
        QApplication::processEvents();
    }
    void press(const QKeySequence &keys) const { press(keys[0].key(), keys[0].keyboardModifiers()); }
    /// The menu key as a window system reports it: at the place where the widget says that its cursor is.
    void menuKey() const
    {
        QWidget *at = focus();
        const QPoint place = at->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, at->mapToGlobal(place));
        QApplication::sendEvent(at, &event);
        QApplication::processEvents();
    }
    void type(const QString &text) const
    {
        QTest::keyClicks(focus(), text);
        QApplication::processEvents();
    }
    /// In place of what stands in the field.
    void retype(const QString &text) const
    {
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    static bool has(const QWidget *wanted)
    {
        const QWidget *at = QApplication::focusWidget();
        return at && wanted && (at == wanted || wanted->isAncestorOf(at));
    }
    /// Tab until `wanted` or something in it has the focus; false: it cannot be reached.
    bool tabTo(const QWidget *wanted, Qt::Key key = Qt::Key_Tab) const
    {
        for (int i = 0; i < 100; ++i) {
            if (has(wanted))
                return true;
            press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        }
        return false;
    }
    /// Tab until something of this accessible name has the focus.
    bool tabTo(const QString &name, Qt::Key key = Qt::Key_Tab) const
    {
        for (int i = 0; i < 100; ++i) {
            const QWidget *at = QApplication::focusWidget();
            QAccessibleInterface *face = at ? QAccessible::queryAccessibleInterface(const_cast<QWidget *>(at)) : nullptr;
            if (face && face->text(QAccessible::Name).contains(name))
                return true;
            press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        }
        return false;
    }
    /// By the palette, as it says what can be done.
    void command(const QString &words) const
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(words);
        press(Qt::Key_Return);
    }

private:
    QWidget &m_window;
};

} // namespace uitest
