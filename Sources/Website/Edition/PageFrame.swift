internal import Templates

/// The data of what stands around every page: title, marking, navigation, breadcrumbs.
struct PageFrame: Sendable {
    private let site: TemplateValue
    private let navigation: [TemplateValue]
    private let baseURL: String?

    init(settings: SiteSettings, cardShards: Int) {
        baseURL = settings.baseURL
        site = .fields([
            "title": .text(DisplayText.shown(settings.title)), "subtitle": .shown(settings.subtitle),
            "language": .text(settings.language), "tlp": .shown(settings.tlpMarking),
            "tlpClass": .optional(PageFrame.tlpClass(settings.tlpMarking)),
            "version": .text(settings.programVersion), "cardShards": .number(cardShards),
        ])
        navigation = ([nil] + PageHeading.Section.allCases).map { current in
            .list(
                PageHeading.Section.allCases.map { section in
                    .fields([
                        "label": .text(section.label), "href": .text(section.path.string),
                        "isCurrent": .flag(section == current),
                    ])
                })
        }
    }

    /// The fields of the frame.
    func fields(for heading: PageHeading, at path: SitePath) -> TemplateFields {
        let root = heading.isShownAnywhere ? baseURL ?? "" : path.string.contains("/") ? "../" : ""
        return [
            "site": site, "root": .text(root), "navigation": navigation[(heading.section?.rawValue ?? -1) + 1],
            "pageTitle": .text(heading.title), "description": .text(heading.description),
            "isBrief": .flag(heading.section == .brief), "isOnePage": .flag(false),
            "canonical": .optional(heading.isShownAnywhere ? nil : baseURL.map { $0 + path.string }),
            "crumbs": .list(
                heading.crumbs.map { .fields(["label": .text($0.label), "href": .text($0.path.string)]) }),
            "hasCrumbs": .flag(!heading.crumbs.isEmpty),
            "previousPage": .optional(heading.previous?.string), "nextPage": .optional(heading.next?.string),
        ]
    }

    /// The class that colours a marking, by the Traffic Light Protocol 2.0 of FIRST.
    private static func tlpClass(_ marking: String?) -> String? {
        guard let marking = marking?.uppercased() else { return nil }
        let colours = ["RED": "red", "AMBER": "amber", "GREEN": "green", "CLEAR": "clear", "WHITE": "clear"]
        for name in ["RED", "AMBER", "GREEN", "CLEAR", "WHITE"] where marking.contains(name) { return colours[name] }
        return "other"
    }
}
