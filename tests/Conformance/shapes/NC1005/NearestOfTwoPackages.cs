// Of two packages, one below the other, the nearer one says whose a namespace is and what is open in it.
// core: ../../cores/Juki.cs, ../../cores/Fukushi.cs
namespace Juki.Fukushi
{
    public class Claim // expect: NC1005
    {
        public IAllowance Allowance { get; set; }
    }
}

namespace Juki.Fukushi.Extensions
{
    public static class AllowanceExtensions
    {
        public static decimal Twice(this IAllowance allowance) => allowance.Amount * 2;
    }

    public static class Mixed // expect: NC1005
    {
        public static decimal Twice(decimal amount) => amount * 2;
    }
}

namespace Juki.Extensions
{
    public static class ResidentExtensions
    {
        public static string Short(this Resident resident) => resident.Number;
    }
}

namespace Juki.Fukushima
{
    public class Branch // expect: NC1005
    {
    }
}
