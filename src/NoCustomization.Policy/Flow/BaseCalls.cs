namespace NoCustomization.Policy.Flow;

/// <summary>On which paths through a body base is called.</summary>
public enum BaseCalls
{
    /// <summary>On none that can be taken.</summary>
    Never,

    /// <summary>On some, and not on another that returns.</summary>
    OnSomePaths,

    /// <summary>On every path that returns; where none returns, on one at least.</summary>
    OnEveryPath,
}
