namespace NoCustomization.Policy.Libraries.Startup;

/// <summary>The type that the runtime looks for in an assembly that <c>DOTNET_STARTUP_HOOKS</c> names: in no namespace, whatever its visibility.</summary>
public static class StartupHookType
{
    /// <summary>The type's full name.</summary>
    public const string Name = "StartupHook";

    /// <summary>Its static method without parameters and result.</summary>
    public const string Method = "Initialize";
}
