// Namespaces of two packages.
// core: ../../cores/Juki.cs, ../../cores/Tesuryo.cs
namespace Juki.Acme
{
    public class First // expect: NC1005
    {
        public Resident Resident { get; set; }
    }
}

namespace Tesuryo.Acme
{
    public class Second // expect: NC1005
    {
        public FeeResult Result { get; set; }
    }
}
