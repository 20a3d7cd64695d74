using System;

/// <summary>NC3006: the runtime calls it before the package's own start, where DOTNET_STARTUP_HOOKS names this assembly.</summary>
internal static class StartupHook
{
    public static void Initialize() => AppContext.SetSwitch("Kuro.Started", true);
}
