#if !NET
namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for to write <c>init</c>.</summary>
internal static class IsExternalInit;
#endif
