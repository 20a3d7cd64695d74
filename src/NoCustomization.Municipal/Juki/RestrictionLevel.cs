using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Juki;

/// <summary>What a restriction does.</summary>
public enum RestrictionLevel
{
    /// <summary>なし: nothing.</summary>
    [Label("Nothing", "なし")]
    None,

    /// <summary>アラート: warns.</summary>
    [Label("Warns", "アラート")]
    Alert,

    /// <summary>エラー: stops.</summary>
    [Label("Stops", "エラー")]
    Error,
}
