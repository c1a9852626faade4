#pragma once

#include "profiles/imports/Imported.h"

#include <QDialog>

class QTreeWidget;

namespace framescope::ui::workspace {

/// What an import took, changed and did not understand, line by line, to be read and copied. GUI thread.
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
