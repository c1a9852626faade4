#pragma once

#include "Exporter.h"

/// One function per format, called only by Exporter. Any thread.
namespace framescope::profiles {

base::OrderedJson ownExport(ExportSet &set);
base::OrderedJson insomniaExport(ExportSet &set);
base::OrderedJson openCollectionExport(ExportSet &set);
base::OrderedJson asyncApiExport(ExportSet &set);

} // namespace framescope::profiles
