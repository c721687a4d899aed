internal import Templates

/// A style sheet that prints the dossier's title and marking at the head of every sheet, and the page number at its foot.
///
/// It is made here because only the margin boxes of `@page` repeat on every sheet, and these take text from nowhere else.
struct RunningHeads: Page {
    let path = SitePath("assets/running.css")

    static func pages(of edition: Edition) -> [any Page] { [RunningHeads()] }

    func render(from edition: Edition, with templates: TemplateSet) -> [UInt8] { RunningHeads.sheet(edition.settings) }

    /// The style sheet.
    static func sheet(_ settings: SiteSettings) -> [UInt8] {
        let title = quoted(settings.title)
        let marking = quoted(settings.tlpMarking ?? "")
        return Array(
            """
            @page {
              @top-left { content: \(title); }
              @top-right { content: \(marking); font-weight: 700; }
              @bottom-left { content: \(marking); font-weight: 700; }
              @bottom-right { content: counter(page) " / " counter(pages); }
            }

            """.utf8)
    }

    /// A CSS string: whatever could end it, or is no plain text, is written as an escape.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in DisplayText.shown(text).unicodeScalars {
            let isPlain = scalar == " " || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            if isPlain || ".,:;-–—·()".unicodeScalars.contains(scalar) {
                quoted.unicodeScalars.append(scalar)
            } else {
                quoted += "\\\(String(scalar.value, radix: 16)) "
            }
        }
        return quoted + "\""
    }
}
