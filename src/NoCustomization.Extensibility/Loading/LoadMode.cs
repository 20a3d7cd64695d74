namespace NoCustomization.Extensibility;

/// <summary>What becomes of an extension in which verification finds something.</summary>
public enum LoadMode
{
    /// <summary>It is not loaded.</summary>
    Enforce,

    /// <summary>It is loaded, and listed with what was found: for taking stock, never for approval.</summary>
    Audit,
}
