// Interceptors of own and of framework calls, some with core types in them, as generators of the SDK and of data mappers make them.
// core: ../../cores/Tesuryo.cs
// with: CounterCalls.cs, OwnCalls.cs
// options: interceptors=Acme.Fees.Generated
using System;
using System.Collections.Generic;
using System.Linq;
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
        [InterceptsLocation(1, "HzV6N3AWfd5PFfjKHsuML7IAAABPd25DYWxscy5jcw==")]
        public static decimal Twice(int copies) => copies + copies;

        [InterceptsLocation(1, "HzV6N3AWfd5PFfjKHsuML/kAAABPd25DYWxscy5jcw==")]
        public static decimal Calculate(this FeeCalculator calculator, int copies) => copies + copies;

        [InterceptsLocation(1, "D/jK8DNvMyw1yQro5ZBo8rYCAABDb3VudGVyQ2FsbHMuY3M=")]
        public static string ToString0(in this int copies) => "";

        [InterceptsLocation(1, "D/jK8DNvMyw1yQro5ZBo8hEDAABDb3VudGVyQ2FsbHMuY3M=")]
        public static List<FeeResult> ToList0(this IEnumerable<FeeResult> results) => [.. results];
    }
}
