using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NoCustomization.Verification.Metadata;

/// <summary>The code of methods.</summary>
internal static class MethodBodies
{
    /// <summary>The instructions of a method; false where it has no IL body.</summary>
    /// <exception cref="System.BadImageFormatException">The body is damaged.</exception>
    public static bool TryRead(PEReader pe, in MethodDefinition method, out IlReader il)
    {
        il = default;
        if (method.RelativeVirtualAddress == 0 || (method.ImplAttributes & MethodImplAttributes.CodeTypeMask) != MethodImplAttributes.IL)
            return false;
        il = new IlReader(pe.GetMethodBody(method.RelativeVirtualAddress).GetILReader());
        return true;
    }
}
