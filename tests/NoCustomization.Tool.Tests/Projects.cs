namespace NoCustomization.Tool.Tests;

/// <summary>Project files.</summary>
internal static class Projects
{
    /// <summary>A project.</summary>
    /// <param name="frameworks">Its target frameworks.</param>
    /// <param name="items">Item elements.</param>
    /// <param name="properties">Further property elements.</param>
    /// <param name="more">Further elements.</param>
    public static string Of(string frameworks, string items = "", string properties = "", string more = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFrameworks>{frameworks}</TargetFrameworks>
            <NuGetAudit>false</NuGetAudit>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
          {more}
        </Project>
        """;

    /// <summary>A reference to an assembly.</summary>
    public static string Reference(string path) => $"""<Reference Include="{path}" />""";

    /// <summary>A reference to a project.</summary>
    public static string ProjectReference(string path) => $"""<ProjectReference Include="{path}" />""";
}
