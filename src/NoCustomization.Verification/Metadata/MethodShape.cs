using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>The signature of a method or property.</summary>
/// <param name="Header">Calling convention and instance flag.</param>
/// <param name="GenericCount">Number of the method's own type parameters.</param>
/// <param name="Return">What it returns; a property's type.</param>
/// <param name="Parameters">Its parameters, those of an indexer for a property.</param>
internal sealed record MethodShape(SignatureHeader Header, int GenericCount, SignatureType Return, SignatureType[] Parameters)
{
    /// <summary>Whether it takes any number of further arguments.</summary>
    public bool IsVarArg => Header.CallingConvention == SignatureCallingConvention.VarArgs;
}
