#pragma once

class QWidget;

/// The order in which Tab goes through a page. GUI thread.
namespace framescope::ui::widgets::TabOrder {

/// From the top to the bottom and along each row, as the layouts inside of `root` have it, whatever the order was in which the widgets
/// were made. Widgets that are added later come last.
void followLayout(QWidget *root);

} // namespace framescope::ui::widgets::TabOrder
