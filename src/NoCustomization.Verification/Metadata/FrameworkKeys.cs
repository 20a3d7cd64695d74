namespace NoCustomization.Verification.Metadata;

/// <summary>The public key tokens of the .NET frameworks: assemblies that know no vendor's or package's types.</summary>
internal static class FrameworkKeys
{
    /// <summary>Whether a token is one of theirs.</summary>
    public static bool Include(string? token) => token is "b77a5c561934e089" or "b03f5f7f11d50a3a" or "7cec85d7bea7798e" or "cc7b13ffcd2ddd51"
        or "31bf3856ad364e35" or "adb9793829ddae60";
}
