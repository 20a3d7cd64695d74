namespace NoCustomization.Policy.Artefacts;

/// <summary>A setting that a file makes.</summary>
/// <param name="Kind">What is set.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Start">Offset in the text.</param>
/// <param name="Length">Length of the part that makes it.</param>
public sealed record ArtefactSetting(ArtefactSettingKind Kind, string Name, string Value, int Start, int Length);

/// <summary>What a setting sets.</summary>
public enum ArtefactSettingKind
{
    /// <summary>An environment variable of the process.</summary>
    Environment,

    /// <summary>A property of the runtime.</summary>
    RuntimeProperty,

    /// <summary>The file from which an assembly is loaded; the name is the assembly's.</summary>
    CodeBase,
}
