namespace NoCustomization.Municipal.DirectDebit;

/// <summary>What stands behind each record. A line feed alone is an error to banks.</summary>
public enum ZenginNewLine
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>CR LF.</summary>
    CrLf,
}
