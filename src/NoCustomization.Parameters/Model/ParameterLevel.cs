namespace NoCustomization.Parameters;

/// <summary>Who states a value. A later one wins over an earlier one.</summary>
public enum ParameterLevel
{
    /// <summary>The law or the standard: holds for all.</summary>
    National,

    /// <summary>A class of municipalities, such as designated cities.</summary>
    Class,

    /// <summary>A body: a municipality, or a prefecture.</summary>
    Body,
}
