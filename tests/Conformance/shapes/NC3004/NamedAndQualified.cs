// Named arguments, constants, an alias of the attribute, several attributes in one list.
// core: ../../cores/Tesuryo.cs
// with: CounterCalls.cs
// options: interceptors=Acme
using System;
using Tesuryo;
using At = System.Runtime.CompilerServices.InterceptsLocationAttribute;

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
        const string Call = "D/jK8DNvMyw1yQro5ZBo8vEAAABDb3VudGVyQ2FsbHMuY3M=";

        [Obsolete, At(data: Call, version: 1)] // expect: NC3004
        public static decimal First(this FeeCalculator calculator, int copies) => 0m;

        [System.Runtime.CompilerServices.InterceptsLocation(version: 1, data: "" + "D/jK8DNvMyw1yQro5ZBo8nMCAABDb3VudGVyQ2FsbHMuY3M=")] // expect: NC3004
        public static FeeResult Second(this FeeCalculator calculator, int copies) => new();
    }
}
