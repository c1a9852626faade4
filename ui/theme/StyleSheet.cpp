#include "StyleSheet.h"

namespace framescope::ui::theme {

namespace {

// @name is a colour; all sizes are in device-independent pixels. Text fields get their text colour from the
// palette: with a colour from here Qt would make their placeholders too pale. Tick marks are styled in tables only: if a view has both a
// rule for its indicators and padding for its items, Qt 6.4 paints each icon twice, offset by the padding.
constexpr auto kSheet = R"(
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: 4px 6px; }
QMainWindow::separator { background: @border; width: 1px; height: 1px; }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: @accent; }

QMenuBar { background: @window; border-bottom: 1px solid @border; padding: 1px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @accentSoft; }
QMenu { background: @raised; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 10px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @border; margin: 4px 6px; }
QMenu::icon { padding-left: 6px; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox {
    background: @base; border: 1px solid @border; border-radius: 5px; padding: 3px 6px;
    selection-background-color: @selection; selection-color: @text; }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox { min-height: 20px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus { border-color: @accent; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border-color: @error; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled { color: @faint; background: @window; }
QLineEdit[readOnly="true"] { background: @alternate; }
QLineEdit[look="inplace"] { min-height: 0; padding: 0 3px; border-radius: 3px; }
QPlainTextEdit[look="page"], QTextEdit[look="page"] { border: none; border-radius: 0; padding: 4px; }
QComboBox { padding-right: 18px; }
QComboBox::drop-down { border: none; width: 18px; }
QComboBox::down-arrow { image: url(:/framescope/icons/arrow-down.svg); width: 12px; height: 12px; }
QComboBoxPrivateContainer { border: none; background: @raised; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @border; padding: 3px; outline: none;
    selection-background-color: @accentSoft; selection-color: @text; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 16px; background: transparent; }
QAbstractSpinBox::up-arrow { image: url(:/framescope/icons/arrow-up.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(:/framescope/icons/arrow-down.svg); width: 10px; height: 10px; }

QPushButton { background: @raised; color: @text; border: 1px solid @border; border-radius: 5px; padding: 4px 12px; min-height: 18px; }
QPushButton:hover { border-color: @faint; }
QPushButton:pressed { background: @accentSoft; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @faint; background: @window; }
QPushButton[look="primary"] { background: @accent; color: @accentText; border-color: @accent; font-weight: 600; }
QPushButton[look="primary"]:hover { background: @accentHover; }
QPushButton[look="primary"]:focus { border: 2px solid @text; padding: 3px 11px; }
QPushButton[look="primary"]:disabled { background: @border; border-color: @border; color: @muted; }
QPushButton[look="danger"] { color: @error; border-color: @error; }
QPushButton[look="danger"]:hover { background: @errorSoft; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 3px 5px; color: @text; }
QToolButton:hover { background: @accentSoft; }
QToolButton:checked { background: @accentSoft; border-color: @accent; }
QToolButton:focus { border-color: @focus; }
QToolButton:disabled { color: @faint; }
QToolButton[popupMode="2"] { padding-right: 16px; }
QToolButton::menu-indicator { image: url(:/framescope/icons/arrow-down.svg); width: 10px; height: 10px; subcontrol-position: right center; subcontrol-origin: padding; right: 3px; }
QToolButton[look="chip"] { border: 1px solid @border; border-radius: 10px; padding: 1px 9px; color: @muted; background: @base; }
QToolButton[look="chip"]:hover { border-color: @faint; }
QToolButton[look="chip"]:checked { background: @accentSoft; color: @text; border-color: @accent; }
QToolButton[look="chip"]:focus { border-color: @focus; color: @text; }
QToolButton[look="badge"] { background: @accent; color: @accentText; border-radius: 10px; padding: 3px 12px; font-weight: 600; }
QToolButton[look="badge"]:focus { border-color: @focus; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QCheckBox, QRadioButton { spacing: 6px; }
QCheckBox::indicator, QTableView::indicator { width: 14px; height: 14px; border: 1px solid @faint; border-radius: 3px; background: @base; }
QCheckBox::indicator:checked, QTableView::indicator:checked { background: @accent; border-color: @accent; image: url(:/framescope/icons/check-mark.svg); }
QCheckBox::indicator:focus { border-color: @accent; }
QCheckBox::indicator:disabled, QTableView::indicator:disabled { border-color: @border; }

QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabBar { background: @window; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @muted; padding: 6px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:selected:focus { background: @accentSoft; }
QTabBar[look="documents"]::tab { padding: 6px 8px 6px 10px; border-right: 1px solid @border; border-bottom: 1px solid @border; min-width: 70px; max-width: 260px; }
QTabBar[look="documents"]::tab:selected { background: @base; border-top: 2px solid @accent; border-bottom: 1px solid @base; padding-top: 4px; }
QTabBar[look="documents"]::tab:selected:focus { background: @accentSoft; }
QTabBar::close-button { image: url(:/framescope/icons/close-mark.svg); width: 16px; height: 16px; subcontrol-position: right; margin: 2px; }
QTabBar::close-button:hover { background: @accentSoft; border-radius: 3px; }

QHeaderView { background: @window; border: none; }
QHeaderView::section { background: @window; color: @muted; border: none; border-right: 1px solid @border; border-bottom: 1px solid @border; padding: 3px 6px; }
QHeaderView::section:hover { color: @text; }
QTreeView, QListView, QTableView { background: @base; border: none; outline: none; selection-background-color: @selection; selection-color: @text; }
QTreeView[look="side"] { background: @window; }
QTreeView[look="facts"] { padding-top: 6px; }
QListView[look="popup"] { background: @raised; border: 1px solid @border; padding: 3px; }
QTreeView::item, QListView::item { padding: 3px 2px; }
QTreeView::item:hover, QListView::item:hover { background: @accentSoft; }
QTreeView::item:selected, QListView::item:selected { background: @selection; color: @text; }
QAbstractScrollArea[look="page"] { border: none; }
QScrollArea { border: none; background: transparent; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QStatusBar { background: @window; border-top: 1px solid @border; color: @muted; }
QStatusBar::item { border: none; }
QProgressBar { border: none; background: @border; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QGroupBox { border: 1px solid @border; border-radius: 6px; margin-top: 9px; padding-top: 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; padding: 0 4px; color: @muted; }

QLabel[look="muted"] { color: @muted; }
QLabel[look="faint"] { color: @muted; }
QLabel[look="error"] { color: @error; }
QLabel[look="warning"] { color: @warning; }
QLabel[look="success"] { color: @success; }
QLabel[look="title"] { font-weight: 600; }
QLabel[look="section"] { color: @muted; font-weight: 600; padding: 8px 10px 4px 10px; }
QFrame[look="bar"] { background: @window; border: none; border-bottom: 1px solid @border; }
QFrame[look="foot"] { background: @window; border: none; border-top: 1px solid @border; }
QFrame[look="page"] { background: @base; border: none; }
QFrame[look="side"] { background: @window; border: none; }
QFrame[look="card"] { background: @base; border: 1px solid @border; border-radius: 8px; }
QFrame[notice="error"] { background: @errorSoft; border: none; border-left: 3px solid @error; }
QFrame[notice="warning"] { background: @warningSoft; border: none; border-left: 3px solid @warning; }
QFrame[notice="info"] { background: @accentSoft; border: none; border-left: 3px solid @accent; }
QFrame[notice="success"] { background: @successSoft; border: none; border-left: 3px solid @success; }
QFrame[look="separator"] { background: @border; border: none; max-height: 1px; }
)";

} // namespace

QString styleSheet(const Colors &c)
{
    QString sheet = QString::fromLatin1(kSheet);
    const auto put = [&sheet](const char *name, const QColor &color) { sheet.replace(QLatin1String(name), color.name()); };
    // Longer names first: @accent is the beginning of @accentText.
    put("@accentHover", c.dark ? c.accent.lighter(112) : c.accent.darker(115));
    put("@accentText", c.accentText);
    put("@accentSoft", c.accentSoft);
    put("@accent", c.accent);
    put("@errorSoft", c.errorSoft);
    put("@error", c.error);
    put("@warningSoft", c.warningSoft);
    put("@warning", c.warning);
    put("@successSoft", c.successSoft);
    put("@success", c.success);
    put("@selection", c.selection);
    put("@scroll", c.dark ? c.border.lighter(130) : c.border.darker(112));
    put("@alternate", c.alternate);
    put("@window", c.window);
    put("@raised", c.raised);
    put("@border", c.border);
    put("@muted", c.muted);
    put("@faint", c.faint);
    put("@base", c.base);
    put("@focus", c.text); // told from what is checked, which has the accent
    put("@text", c.text);
    return sheet;
}

} // namespace framescope::ui::theme
