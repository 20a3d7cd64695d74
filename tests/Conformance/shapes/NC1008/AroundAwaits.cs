// Ways through a try statement with awaiting handlers, one of which leaves base out.
// core: ../../cores/Madoguchi.cs
using System;
using System.IO;
using System.Threading.Tasks;
using Madoguchi;

namespace Acme.Counters;

public class ReturnsInside : Counter
{
    public override async Task<string> AcceptAsync(string number)       // expect: NC1008
    {
        await using (var stream = new MemoryStream())
        {
            if (number.Length == 0)
                return "0";
            await stream.FlushAsync();
        }

        return await base.AcceptAsync(number);
    }

    public override async Task CloseAsync()                             // expect: NC1008
    {
        try
        {
            if (Greet() == "")
            {
                await base.CloseAsync();
                return;
            }
        }
        finally
        {
            await Task.Delay(1);
        }

        await Task.Delay(2);
    }

    public override async ValueTask<int> StampAsync(int count)          // expect: NC1008
    {
        while (true)
        {
            try
            {
                if (count == 0)
                    break;
                return await base.StampAsync(count);
            }
            finally
            {
                await Task.Yield();
            }
        }

        return 0;
    }
}

public class Handlers : Counter
{
    public override async Task<string> AcceptAsync(string number)       // expect: NC1008
    {
        try
        {
            await Task.Yield();
            if (number.Length == 0)
                throw new IOException();
            return await base.AcceptAsync(number);
        }
        catch (IOException)
        {
            await Task.Delay(1);
            return "0";
        }
    }

    public override async Task CloseAsync()                             // expect: NC1008
    {
        try
        {
            await Task.Yield();
        }
        catch (IOException)
        {
            await Task.Delay(1);
            await base.CloseAsync();
        }
    }
}
