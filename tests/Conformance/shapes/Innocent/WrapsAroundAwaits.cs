// Ways through a try statement that the compiler joins, to await in its handlers, and parts again.
// core: ../../cores/Madoguchi.cs
using System;
using System.IO;
using System.Threading.Tasks;
using Madoguchi;

namespace Acme.Counters;

public class ReturnsInside : Counter
{
    public override async Task<string> AcceptAsync(string number)
    {
        await using (var stream = new MemoryStream())
        {
            if (number.Length == 0)
                return await base.AcceptAsync("0");
            await stream.FlushAsync();
        }

        return await base.AcceptAsync(number);
    }

    public override async Task CloseAsync()
    {
        try
        {
            if (Greet() == "")
            {
                await base.CloseAsync();
                return;
            }

            if (Greet() == "closed")
            {
                base.CloseAsync().Wait();
                return;
            }

            await Task.Yield();
        }
        finally
        {
            await Task.Delay(1);
        }

        await Task.Delay(2);
        await base.CloseAsync();
    }

    public override async ValueTask<int> StampAsync(int count)
    {
        while (true)
        {
            try
            {
                if (count == 0)
                    break;
                if (count == 1)
                {
                    count--;
                    continue;
                }

                return await base.StampAsync(count);
            }
            finally
            {
                await Task.Yield();
            }
        }

        return await base.StampAsync(1);
    }
}

public class Handlers : Counter
{
    public override async Task<string> AcceptAsync(string number)
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
            return await base.AcceptAsync("0");
        }
    }

    public override async Task CloseAsync()
    {
        try
        {
            if (Greet() == "")
                throw new IOException();
            await base.CloseAsync();
        }
        catch (IOException e) when (e.Message.Length > 0)
        {
            await Task.Delay(1);
            await base.CloseAsync();
        }
        catch (InvalidOperationException)
        {
            await Task.Delay(2);
            throw new IOException();
        }

        Greet();
    }

    public override async ValueTask<int> StampAsync(int count)
    {
        try
        {
            await using var stream = new MemoryStream();
            if (count == 0)
                throw new IOException();
            await stream.FlushAsync();
            await base.StampAsync(count);
        }
        catch (IOException)
        {
            await Task.Yield();
            return await base.StampAsync(0);
        }
        finally
        {
            await Task.Delay(3);
        }

        return count;
    }
}

public class NothingAwaitedInside : Counter
{
    public override async Task CloseAsync()
    {
        try
        {
            if (Greet() == "")
            {
                base.CloseAsync().Wait();
                return;
            }
        }
        finally
        {
            await Task.Delay(1);
        }

        base.CloseAsync().Wait();
    }

    public override async ValueTask<int> StampAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            try
            {
                if (i == 1)
                    continue;
                if (i == 2)
                    throw new IOException();
                if (i == 3)
                    break;
                base.StampAsync(count).AsTask().Wait();
                return count;
            }
            catch (IOException)
            {
                await Task.Delay(1);
            }
        }

        base.StampAsync(count).AsTask().Wait();
        return 0;
    }
}
