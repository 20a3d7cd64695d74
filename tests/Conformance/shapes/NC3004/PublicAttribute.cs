// The attribute's type may be internal as well; the interceptor may stand in the file of the call's class, in another part.
// core: ../../cores/Tesuryo.cs
// with: CounterCalls.cs
// options: interceptors=Acme.Fees
using System;
using System.Runtime.CompilerServices;
using Tesuryo;

namespace System.Runtime.CompilerServices
{
    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    sealed class InterceptsLocationAttribute(int version, string data) : Attribute
    {
        public int Version { get; } = version;

        public string Data { get; } = data;
    }
}

namespace Acme.Fees
{
    static class Free
    {
        [InterceptsLocation(1, "D/jK8DNvMyw1yQro5ZBo8iICAABDb3VudGVyQ2FsbHMuY3M=")] // expect: NC3004
        public static decimal Of(this FeeCalculator? calculator, int copies) => 0m;
    }
}
