// Nested namespace declarations add up; nested types are their container's affair.
// core: ../../cores/Juki.cs
namespace Juki
{
    namespace Wards
    {
        internal sealed class WardIndex // expect: NC1005
        {
            private sealed class Entry
            {
                public Resident Resident { get; set; }
            }
        }
    }
}
