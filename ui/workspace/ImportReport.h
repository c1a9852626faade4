#pragma once

#include "profiles/imports/Imported.h"

#include <QDialog>

class QTreeWidget;

namespace framescope::ui::workspace {

/// The report of an import: what was imported, changed and skipped, line by line, to read and copy. GUI thread.
class ImportReport : public QDialog
{
    Q_OBJECT

public:
    explicit ImportReport(const profiles::Imported &imported, QWidget *parent = nullptr);

    QTreeWidget *list() const { return m_list; }
    /// The report as plain text.
    QString text() const { return m_text; }

private:
    QTreeWidget *m_list;
    QString m_text;
};

} // namespace framescope::ui::workspace
