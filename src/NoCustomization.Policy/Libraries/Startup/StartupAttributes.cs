namespace NoCustomization.Policy.Libraries.Startup;

/// <summary>The attributes that make code run before anybody calls it.</summary>
public static class StartupAttributes
{
    /// <summary>A method that the C# compiler calls when the module is loaded.</summary>
    public static readonly AttributeName ModuleInitializer = new("System.Runtime.CompilerServices", "ModuleInitializerAttribute");

    /// <summary>A type that ASP.NET Core asks to configure whatever host loads the assembly.</summary>
    public static readonly AttributeName HostingStartup = new("Microsoft.AspNetCore.Hosting", "HostingStartupAttribute");
}
