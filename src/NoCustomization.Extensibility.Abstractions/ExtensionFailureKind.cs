namespace NoCustomization.Extensibility;

/// <summary>In which way a call of an extension failed.</summary>
public enum ExtensionFailureKind
{
    /// <summary>Its code threw, or gave up by itself.</summary>
    Threw,

    /// <summary>It could not be made: its constructor threw, or a service that it asks for is not there.</summary>
    NotCreated,

    /// <summary>It did not return within the time limit of the point. What it still does is left to itself.</summary>
    TimedOut,

    /// <summary>It was not called: it failed too often, and rests until the circuit closes again.</summary>
    CircuitOpen,

    /// <summary>It was not called: too many of its earlier calls have not returned yet, or all the threads that it may use were busy for as long as a call may take.</summary>
    Saturated,

    /// <summary>It was not called: it is called by itself, through the package, too deeply.</summary>
    TooDeep,
}
