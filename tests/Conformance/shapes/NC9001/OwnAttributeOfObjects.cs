// core: ../../cores/Juki.cs
// An attribute of the vendor's own that has the compiler's name suppresses like the compiler's, whatever the type of its parameters.
using System.Diagnostics.CodeAnalysis;

namespace System.Diagnostics.CodeAnalysis
{
    internal sealed class SuppressMessageAttribute : Attribute
    {
        public SuppressMessageAttribute(object category, object checkId = null) { }
    }
}

namespace Acme
{
    [SuppressMessage(1, "NC1001")]   // expect: NC9001
    class Quiet { }

    [SuppressMessage("NC1001")]
    class ByCategory { }

    [SuppressMessage(1, 1001)]
    class ByNumber { }
}
