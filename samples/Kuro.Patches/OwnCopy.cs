using System;
using System.IO;
using System.Reflection;

namespace Kuro.Patches;

/// <summary>NC3005: the package comes from a folder of the vendor's.</summary>
public static class OwnCopy
{
    public static Assembly Load() => Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "kuro", "Juki.ResidentRegister.dll"));
}
