// Async overrides with a path that does not call base.
// core: ../../cores/Madoguchi.cs
using System;
using System.IO;
using System.Threading.Tasks;
using Madoguchi;

namespace Acme.Counters;

public class Conditions : Counter
{
    public override async Task<string> AcceptAsync(string number)       // expect: NC1008
    {
        await Task.Yield();
        if (number.Length == 0)
            return "";
        return await base.AcceptAsync(number);
    }

    public override async Task CloseAsync() => await Task.Yield();      // expect: NC1008

    public override async ValueTask<int> StampAsync(int count)          // expect: NC1008
    {
        for (var i = 0; i < count; i++)
            await base.StampAsync(i);
        return count;
    }

    public override async void Open()                                   // expect: NC1008
    {
        if (await Task.FromResult(true))
            base.Open();
    }
}

public class Exceptions : Counter
{
    public override async Task<string> AcceptAsync(string number)       // expect: NC1008
    {
        try
        {
            return await File.ReadAllTextAsync(number);
        }
        catch (IOException)
        {
            return await base.AcceptAsync(number);
        }
    }

    public override async Task CloseAsync()                             // expect: NC1008
    {
        try
        {
            await Task.Yield();
        }
        finally
        {
            if (await Task.FromResult(Greet().Length > 0))
                await base.CloseAsync();
        }
    }

    public override async ValueTask<int> StampAsync(int count)          // expect: NC1008
    {
        if (count < 0)
            throw new ArgumentOutOfRangeException(nameof(count));
        await Task.Yield();
        return count;
    }
}

public class NotAwaited : Counter
{
    public override Task CloseAsync()                                   // expect: NC1008
    {
        if (Greet().Length == 0)
            return Task.CompletedTask;
        return base.CloseAsync();
    }
}
