namespace NoCustomization.Policy.Cores;

/// <summary>A network zone; the numbers are those of the annotation <c>NetworkZone</c>.</summary>
public enum PackageZone
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>マイナンバー利用事務系.</summary>
    MyNumber = 1,

    /// <summary>LGWAN接続系.</summary>
    Lgwan = 2,

    /// <summary>インターネット接続系.</summary>
    Internet = 3,
}
