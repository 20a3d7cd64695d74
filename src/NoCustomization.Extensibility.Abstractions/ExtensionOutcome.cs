namespace NoCustomization.Extensibility;

/// <summary>What came of one call at an extension point.</summary>
/// <typeparam name="TResult">What the call returns.</typeparam>
public readonly struct ExtensionOutcome<TResult>
{
    private ExtensionOutcome(bool hasValue, TResult value, ExtensionIdentity? extension, ExtensionFailure? failure)
    {
        HasValue = hasValue;
        Value = value;
        Extension = extension;
        Failure = failure;
    }

    /// <summary>Whether there is a result: the extension's, or that of the package's default.</summary>
    public bool HasValue { get; }

    /// <summary>The result; the type's default value where <see cref="HasValue"/> is false.</summary>
    public TResult? Value { get; }

    /// <summary>Whose result it is; <see langword="null"/> for the package's own.</summary>
    public ExtensionIdentity? Extension { get; }

    /// <summary>What failed, also where the package's default stood in; <see langword="null"/> where nothing did.</summary>
    public ExtensionFailure? Failure { get; }

    /// <summary>A result.</summary>
    /// <param name="value">The result.</param>
    /// <param name="extension">Whose it is; <see langword="null"/> for the package's own.</param>
    /// <param name="failure">What failed before the package's default stood in.</param>
    public static ExtensionOutcome<TResult> Of(TResult value, ExtensionIdentity? extension, ExtensionFailure? failure = null) => new(true, value, extension, failure);

    /// <summary>No result.</summary>
    /// <param name="failure">What failed; <see langword="null"/> where there was nobody to call.</param>
    public static ExtensionOutcome<TResult> None(ExtensionFailure? failure) => new(false, default!, null, failure);
}
