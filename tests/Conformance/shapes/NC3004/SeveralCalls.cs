// One interceptor for several calls: each attribute intercepts one.
// core: ../../cores/Tesuryo.cs
// with: CounterCalls.cs
// options: interceptors=Acme.Fees.Generated
using System;
using System.Runtime.CompilerServices;
using Tesuryo;

namespace System.Runtime.CompilerServices
{
    [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
    file sealed class InterceptsLocationAttribute : Attribute
    {
        public InterceptsLocationAttribute(int version, string data)
        {
        }
    }
}

namespace Acme.Fees.Generated
{
    static class Interceptors
    {
        [InterceptsLocation(1, "D/jK8DNvMyw1yQro5ZBo8vEAAABDb3VudGVyQ2FsbHMuY3M=")] // expect: NC3004
        [InterceptsLocation(1, "D/jK8DNvMyw1yQro5ZBo8iICAABDb3VudGVyQ2FsbHMuY3M=")] // expect: NC3004
        public static decimal Free(this FeeCalculator calculator, int copies) => 0m;
    }
}
