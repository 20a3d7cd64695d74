using System;

namespace NoCustomization.Policy.Libraries.Pipeline;

/// <summary>Views and pages that Razor compiled: an attribute of the assembly names the path of each, and of two with one path the application's own is shown.</summary>
public static class CompiledViews
{
    /// <summary>The simple name of the attribute: type, kind, path.</summary>
    public static AttributeName Attribute { get; } = new("Microsoft.AspNetCore.Razor.Hosting", "RazorCompiledItemAttribute");

    /// <summary>Whether a path may be shown. Files of imports are compiled and never shown.</summary>
    public static bool IsShown(string path) => !path.EndsWith("/_ViewImports.cshtml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether two paths are the same.</summary>
    public static bool AreSame(string first, string second) => string.Equals(first, second, StringComparison.OrdinalIgnoreCase);

    /// <summary>The target of a usage that overrides a view.</summary>
    public static string TargetOf(string path) => "view:" + path;
}
