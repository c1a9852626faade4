#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace framescope::ui::shell {

/// The manual as it travels in the program: its pages, their sections and anchors, and a search over all of them. A value for any thread.
///
/// An address is a page's file name with an anchor behind it: "close-codes.md#1006".
class Manual
{
public:
    /// A heading with what stands below it up to the next one.
    struct Section {
        int level = 1;
        QString title;
        QStringList anchors; ///< the explicit ones first, the forge's own (made of the title) last
        QString text;        ///< without marks, for the search
    };
    struct Page {
        QString name; ///< "server.md"
        QString title;
        QString markdown; ///< without the lines that hold explicit anchors: the sections have these
        std::vector<Section> sections;
    };
    struct Hit {
        QString address;
        QString page;    ///< its title
        QString section; ///< its title
        QString excerpt; ///< one line around the place that was found
    };

    /// Where the pages stand in the program's resources.
    static QString defaultFolder();

    explicit Manual(const QString &folder = defaultFolder());

    /// In the order in which index.md names them, index.md first. Empty: there is no manual in this program.
    const std::vector<Page> &pages() const { return m_pages; }
    const Page *page(const QString &name) const;
    bool has(const QString &address) const;

    /// Each word must stand in a section, in any case. A section whose id was typed comes first, then those with the words in the title.
    /// At most `most`.
    std::vector<Hit> search(const QString &words, int most = 100) const;

    /// The address of a topic of widgets::HelpEvent; that of the nearest family, or index.md, where there is no paragraph of its own.
    QString addressOf(const QString &topic) const;
    /// The paragraph of an error's id (base::Error) or a violation's; empty: there is none.
    QString addressOfError(const QString &id) const;

    /// The anchor that a forge makes of a heading.
    static QString slug(const QString &title);

private:
    QString addressOfAnchor(const QString &anchor) const;

    std::vector<Page> m_pages;
    QHash<QString, QString> m_explicit; ///< anchor of any page → address
};

} // namespace framescope::ui::shell
