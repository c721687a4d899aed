internal import Dossiers

/// A dossier made ready to be shown: everything that several pages need, worked out once.
final class Edition: Sendable {
    /// What is shown.
    let dossier: Dossier
    /// How.
    let settings: SiteSettings

    init(dossier: Dossier, settings: SiteSettings) {
        self.dossier = dossier
        self.settings = settings
    }
}
