using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>The colour of a seal image.</summary>
public enum SealColor
{
    /// <summary>黒: black.</summary>
    [Label("Black", "黒")]
    Black,

    /// <summary>赤 (カード券面のみ): red (card face only).</summary>
    [Label("Red (card face only)", "赤 (カード券面のみ)")]
    Red,
}
