// Async streams and tasks whose state machines hold core objects.
// core: ../../cores/Juki.cs
using System.Collections.Generic;
using System.Threading.Tasks;
using Juki;
using Juki.Services;

namespace Acme.Residents;

public sealed class Reader(IResidentRepository repository)
{
    public async IAsyncEnumerable<Resident> Read(IEnumerable<string> numbers)
    {
        foreach (var number in numbers)
        {
            await Task.Yield();
            if (repository.Find(number) is { } resident)
                yield return resident;
        }
    }

    public async Task<int> Count()
    {
        var count = 0;
        await foreach (var resident in Read(["1", "2"]))
            count += resident.Number.Length;
        return count;
    }
}
