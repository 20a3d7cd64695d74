using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries.Startup;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Declared;

/// <summary>
/// NC3008: the module initializer of an extension. What the C# compiler makes of <c>[ModuleInitializer]</c> is a row of calls, each of which is told at the method called;
/// any other code there, as weavers and hand-written IL have it, is told once, at the initializer itself.
/// </summary>
internal static class ModuleInitializers
{
    private const string ModuleType = "<Module>";
    private const string StaticConstructor = ".cctor";

    // What C++/CLI starts up by is the compiler's own.
    private const string NativeStartUp = "<CrtImplementationDetails>";

    /// <summary>Judges an assembly.</summary>
    public static void Judge(VendorAssembly vendor)
    {
        if (!vendor.IsExtension || vendor.Image.Assembly.IsMixedMode || Has(vendor.Image.Assembly, NativeStartUp))
            return;
        var module = new ModuleCode(vendor);
        if (InitializerOf(vendor.Metadata) is { IsNil: false } initializer && module.TryRead(initializer, out var body) && StartupUsages.RunAtLoad(vendor.SeenCores) is { } usage)
        {
            if (!JudgeCalls(module, body, usage))
                vendor.Findings.Declare(usage, initializer);
        }
    }

    private static bool Has(KnownAssembly assembly, string @namespace)
    {
        foreach (var name in assembly.Namespaces)
        {
            if (name == @namespace)
                return true;
        }

        return false;
    }

    private static MethodDefinitionHandle InitializerOf(MetadataReader metadata)
    {
        foreach (var type in metadata.TypeDefinitions)
        {
            // The module's type is the first one.
            var definition = metadata.GetTypeDefinition(type);
            if (!metadata.StringComparer.Equals(definition.Name, ModuleType))
                break;
            foreach (var handle in definition.GetMethods())
            {
                if (metadata.StringComparer.Equals(metadata.GetMethodDefinition(handle).Name, StaticConstructor))
                    return handle;
            }

            break;
        }

        return default;
    }

    // False where there is more than calls of own initializers; then nothing was reported.
    private static bool JudgeCalls(ModuleCode module, in MethodBody body, in Policy.Usages.Usage usage)
    {
        var code = new ILReader(body.Code);
        while (code.MoveNext())
        {
            if (code.OpCode is not (ILOpCode.Nop or ILOpCode.Ret) && CalledBy(module.Vendor.Metadata, code).IsNil)
                return false;
        }

        code = new ILReader(body.Code);
        while (code.MoveNext())
        {
            if (CalledBy(module.Vendor.Metadata, code) is { IsNil: false } called && !(module.TryRead(called, out var inner) && Initializers.IsEmpty(inner)))
                module.Vendor.Findings.Declare(usage, called);
        }

        return true;
    }

    private static MethodDefinitionHandle CalledBy(MetadataReader metadata, in ILReader code)
    {
        if (code.OpCode != ILOpCode.Call || MetadataTokens.EntityHandle(code.Operand) is not { Kind: HandleKind.MethodDefinition } token)
            return default;
        var handle = (MethodDefinitionHandle)token;
        return Initializers.IsInitializer(metadata, metadata.GetMethodDefinition(handle)) ? handle : default;
    }
}
