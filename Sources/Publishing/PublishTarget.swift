public import Website

/// A place that a site is published to: takes its files, then shows them all at once, or none.
///
/// To conform: keep what `write` takes out of readers' sight until `commit`; leave the last good site as it was when
/// `commit` throws or `discard` is called.
public protocol PublishTarget: PageWriter {
    /// Shows the site that was written; files of the site before that were not written again go. Call it once.
    func commit() throws -> PublishSummary

    /// Forgets what was written. The place shows what it showed before.
    func discard()
}
