/// What a preview tells the person who started it.
public enum PreviewEvent: Sendable, Equatable {
    /// The site can be opened here; the port asked for, where another is used because that was taken.
    case listening(address: String, insteadOfPort: Int?)
    /// Files have changed, a build begins.
    case building(changed: [String])
    /// The build is shown.
    case shown
    /// The build failed; the site before stays.
    case failed(String)
}
