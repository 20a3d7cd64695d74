// An extension of a core that a catalog describes.
// core: ../../cores/Kokuho.cs
using System.Runtime.CompilerServices;
using Kokuho;
using NoCustomization;

[assembly: VendorExtension("acme.kokuho-rates")]

namespace Acme.Rates
{
    class HalfRate : RateRule
    {
        static decimal half;

        public override decimal Rate(int year) => half;

        [ModuleInitializer] // expect: NC3008
        internal static void Start() => half = 0.5m;
    }
}
