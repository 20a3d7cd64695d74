using System;

namespace NoCustomization;

/// <summary>Opens a settings type: a body or vendor may configure it, in settings files and in code (NC4005, NC8004).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ConfigurationPointAttribute : Attribute
{
    /// <summary>Opens the settings type under a stable id.</summary>
    /// <param name="id">Stable id, unique within the package.</param>
    public ConfigurationPointAttribute(string id) => Id = id;

    /// <summary>The stable id of the configuration point.</summary>
    public string Id { get; }

    /// <summary>The settings section it binds to; for example <c>Juki:Fees</c>.</summary>
    public string? Section { get; set; }
}
