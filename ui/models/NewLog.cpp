#include "NewLog.h"

#include "base/Version.h"

#include <QJsonObject>

namespace framescope::ui::models {

capture::CaptureOptions NewLog::options(const capture::CaptureStore &store, const QString &title)
{
    auto made = store.optionsForNew(title);
    capture::CaptureOptions options = made ? *made : capture::CaptureOptions();
    options.program = QStringLiteral("framescope ") + base::version();
    options.session = QJsonObject{{QStringLiteral("title"), title}};
    return options;
}

} // namespace framescope::ui::models
