namespace NoCustomization;

/// <summary>The network zone a package or extension runs in, after the separation of municipal networks (三層の対策).</summary>
public enum NetworkZone
{
    /// <summary>Not stated.</summary>
    Unspecified,

    /// <summary>マイナンバー利用事務系: systems that use individual numbers; no direct network use.</summary>
    MyNumber,

    /// <summary>LGWAN接続系: systems on the local government wide area network.</summary>
    Lgwan,

    /// <summary>インターネット接続系: systems that may reach the internet.</summary>
    Internet,
}
