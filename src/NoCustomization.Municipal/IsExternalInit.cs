#if !NET
namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler write records for frameworks that lack it.</summary>
internal static class IsExternalInit
{
}
#endif
