// Polyfills and copies of attributes belong to nobody.
// core: ../../cores/Juki.cs
namespace System.Runtime.CompilerServices
{
    internal static class IsExternalInit
    {
    }

    internal sealed class CallerArgumentExpressionAttribute : Attribute
    {
        public CallerArgumentExpressionAttribute(string parameterName) => ParameterName = parameterName;

        public string ParameterName { get; }
    }
}

namespace Acme.Residents
{
    internal sealed class Note
    {
        public string Text { get; init; } = "";
    }
}
