using System;
using System.Collections.Generic;
using Microsoft.Extensions.Logging;

namespace NoCustomization.Extensibility.Sources;

/// <summary>What a source of extensions may need to know of the host.</summary>
/// <param name="Packages">The declared packages.</param>
/// <param name="Logging">Where to say what happens.</param>
/// <param name="Time">The clock.</param>
internal sealed record ExtensionSourceContext(IReadOnlyList<StandardPackage> Packages, ILoggerFactory Logging, TimeProvider Time)
{
    /// <summary>Whether the operator has switched off an extension, by its id: it is listed, and nothing of it is loaded.</summary>
    public Func<string, bool> IsSwitchedOff { get; init; } = static _ => false;
}
