// Extension blocks are extension members as well.
// core: ../../cores/Juki.cs
using Juki.Services;

namespace Juki.Extensions;

public static class AcmeBlocks
{
    extension(IResidentRepository repository)
    {
        public string Ward => "1";

        public bool Has(string number) => repository.Find(number) != null;
    }
}
