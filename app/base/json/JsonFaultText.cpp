#include "JsonFaultText.h"

#include "base/Translation.h"

namespace framescope::base {

namespace {

using Fault = JsonScanner::Fault;

FRAMESCOPE_TR("OrderedJson")

} // namespace

QString textOf(JsonScanner::Fault fault, std::size_t mostDepth)
{
    switch (fault) {
    case Fault::None: break;
    case Fault::ValueMissing: return tr("a value is missing");
    case Fault::NotAValue: return tr("this is not a value");
    case Fault::LeadingZero: return tr("a number must not begin with 0");
    case Fault::FractionMissing: return tr("a digit is missing after the point");
    case Fault::ExponentMissing: return tr("a digit is missing in the exponent");
    case Fault::ControlInString: return tr("a control character stands in a text (write it as \\n, \\t or \\uNNNN)");
    case Fault::UnknownEscape: return tr("an unknown escape stands in a text");
    case Fault::HexDigitsMissing: return tr("four hexadecimal digits must follow \\u");
    case Fault::StringOpen: return tr("the closing quote of a text is missing");
    case Fault::ArrayOpen: return tr("a comma or the end of the list is missing");
    case Fault::ObjectOpen: return tr("a comma or the end of the object is missing");
    case Fault::NameMissing: return tr("a name in quotes is missing");
    case Fault::ColonMissing: return tr("a colon is missing after a name");
    case Fault::TooDeep: return tr("it is nested deeper than %1 levels").arg(mostDepth);
    case Fault::MoreText: return tr("something follows the end of the value");
    }
    return {};
}

} // namespace framescope::base
