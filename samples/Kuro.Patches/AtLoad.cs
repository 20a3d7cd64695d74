using System;
using System.Runtime.CompilerServices;
using NoCustomization;

[assembly: VendorExtension("kuro.patches", Vendor = "Kuro")]

namespace Kuro.Patches;

/// <summary>NC3008: runs as soon as the host looks at the assembly.</summary>
internal static class AtLoad
{
    [ModuleInitializer]
    internal static void Start() => AppContext.SetSwitch("Kuro.Loaded", true);
}
