using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.Metadata;

/// <summary>The code of methods.</summary>
internal static class MethodBodies
{
    /// <summary>The instructions of a method; false where it has no IL body, or a damaged one.</summary>
    public static bool TryRead(PEReader pe, in MethodDefinition method, out ILReader il)
    {
        il = default;
        if ((method.ImplAttributes & MethodImplAttributes.CodeTypeMask) != MethodImplAttributes.IL || !Bodies.MethodBody.TryRead(pe, method.RelativeVirtualAddress, out var body))
            return false;
        il = new ILReader(body.Code);
        return true;
    }
}
