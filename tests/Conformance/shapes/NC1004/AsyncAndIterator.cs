// Methods whose bodies become state machines hide like others.
// core: ../../cores/Juki.cs
using System.Collections.Generic;
using System.Threading.Tasks;
using Juki;
using Juki.Plugins;

namespace Acme.Imports;

public class CsvImporter : Importer<string>
{
    public override void Import(string row)
    {
    }

    public new async Task Skip(string row) // expect: NC1004
        => await Task.Yield();

    public new IEnumerable<int> Finish() // expect: NC1004
    {
        yield return 1;
    }
}
