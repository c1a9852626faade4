#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace framescope::base {

/// Writes JSON in the order of its calls, and adds commas, colons and escapes. In an object, key() precedes each
/// value; field() writes both. For events and files, not for frames. Any one thread.
class JsonWriter
{
public:
    /// How the items of a container are separated.
    enum class Layout : std::uint8_t {
        Compact, ///< {"a":1,"b":2}
        Spaced,  ///< {"a": 1, "b": 2}
        Lines,   ///< each on a line of its own, two blanks deeper than its container
    };

    explicit JsonWriter(QByteArray &out) : m_out(out) {}

    void beginObject(Layout layout = Layout::Compact) { begin('{', layout); }
    void beginArray(Layout layout = Layout::Compact) { begin('[', layout); }
    void endObject() { end('}'); }
    void endArray() { end(']'); }
    void key(std::string_view utf8);
    void key(QStringView name);

    void value(QStringView text);
    void value(const QString &text) { value(QStringView(text)); }
    /// Bytes that should be text.
    void value(std::string_view utf8);
    void value(const char *utf8) { value(std::string_view(utf8)); }
    void value(const QByteArray &utf8) { value(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size()))); }
    void value(std::int64_t number);
    void value(int number) { value(static_cast<std::int64_t>(number)); }
    void value(std::uint64_t number);
    void value(bool boolean);
    /// At most three decimal places: milliseconds.
    void value(double number);
    void value(std::nullptr_t);
    /// Text that is already JSON.
    void rawValue(const QByteArray &json);

    template<typename Value>
    void field(std::string_view name, const Value &what)
    {
        key(name);
        value(what);
    }
    void null(std::string_view name) { field(name, nullptr); }
    void raw(std::string_view name, const QByteArray &json);
    void beginObject(std::string_view name);
    void beginArray(std::string_view name);
    void item(const QString &text) { value(text); }
    /// An object as an array's item.
    void beginItem() { beginObject(); }

    /// The number of open containers.
    std::size_t depth() const { return m_open.size(); }

private:
    struct Container {
        Layout layout;
        bool empty = true;
    };
    void begin(char bracket, Layout layout);
    void end(char bracket);
    /// Writes the comma, blank or line break before a value or key.
    void separate();
    void newLine();
    void colon();

    QByteArray &m_out;
    std::vector<Container> m_open;
    bool m_afterKey = false;
};

} // namespace framescope::base
