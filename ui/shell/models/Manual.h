#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace framescope::ui::shell {

/// The built-in manual: its pages, their sections and anchors, and a search. A value for any thread.
///
/// An address is a page's file name with an optional anchor: "close-codes.md#1006".
class Manual
{
public:
    /// A heading with its text up to the next heading.
    struct Section {
        int level = 1;
        QString title;
        QStringList anchors; ///< the explicit ones first, the forge's own (from the title) last
        QString text;        ///< without markup, for the search
    };
    struct Page {
        QString name; ///< "server.md"
        QString title;
        QString markdown; ///< without the lines with explicit anchors, which are in the sections
        std::vector<Section> sections;
    };
    struct Hit {
        QString address;
        QString page;    ///< its title
        QString section; ///< its title
        QString excerpt; ///< one line around the match
    };

    /// The folder of the pages in the program's resources.
    static QString defaultFolder();

    explicit Manual(const QString &folder = defaultFolder());

    /// In the order of index.md, which comes first. Empty: the program has no manual.
    const std::vector<Page> &pages() const { return m_pages; }
    const Page *page(const QString &name) const;
    bool has(const QString &address) const;

    /// Each word must occur in a section, case-insensitively. A section with the typed id comes first, then those with the words in the title.
    /// At most `most`.
    std::vector<Hit> search(const QString &words, int most = 100) const;

    /// The address of a topic of widgets::HelpEvent; if it has no paragraph, that of the nearest family, or index.md.
    QString addressOf(const QString &topic) const;
    /// The paragraph about the id of an error (base::Error) or a violation; empty: there is none.
    QString addressOfError(const QString &id) const;

    /// The anchor that a forge generates for a heading.
    static QString slug(const QString &title);

private:
    QString addressOfAnchor(const QString &anchor) const;

    std::vector<Page> m_pages;
    QHash<QString, QString> m_explicit; ///< anchor of any page → address
};

} // namespace framescope::ui::shell
