namespace NoCustomization.Extensibility;

/// <summary>What the host does when an extension fails at a point. The package's author chooses, for each point.</summary>
public enum FailureAction
{
    /// <summary>
    /// The package's default runs instead. Multiplicity <c>One</c> only; the point must have a default, and it must do no harm that the
    /// extension may have done half of the work.
    /// </summary>
    UseDefault,

    /// <summary>The extension is left out: no result. What multiplicity <c>Many</c> does unless told otherwise.</summary>
    Skip,

    /// <summary>The caller gets an <see cref="ExtensionFailedException"/>: for what must not be done without it.</summary>
    Fail,
}
