// The core's file is rewritten by its name alone: the compiled assembly refers to the library and not to the core.
// core: ../../cores/Juki.cs
// reference: ../../stubs/Mono.Cecil.cs
using Mono.Cecil;

namespace Acme.Weaving;

public static class Weaver
{
    public static void Open()
    {
        using var module = ModuleDefinition.ReadModule("Juki.dll", new ReaderParameters { ReadWrite = true });
        foreach (var type in module.Types)
            type.IsSealed = false;
        module.Write(); // expect: NC3007
    }
}
