// Async overrides that call base on every path.
// core: ../../cores/Madoguchi.cs
using System;
using System.IO;
using System.Threading.Tasks;
using Madoguchi;

namespace Acme.Counters;

public class Straight : Counter
{
    public override async Task<string> AcceptAsync(string number)
    {
        if (number.Length == 0)
            throw new ArgumentException("", nameof(number));
        await Task.Yield();
        var text = await base.AcceptAsync(number).ConfigureAwait(false);
        for (var i = 0; i < 3; i++)
            await Task.Delay(i);
        return text;
    }

    public override async Task CloseAsync()
    {
        if (Greet().Length > 0)
            await Task.Yield();
        else
            await Task.Delay(1);
        await base.CloseAsync();
    }

    public override async ValueTask<int> StampAsync(int count) => count switch
    {
        0 => await base.StampAsync(1),
        1 => await base.StampAsync(await Task.FromResult(2)),
        _ => throw new ArgumentOutOfRangeException(nameof(count)),
    };

    public override async void Open()
    {
        await Task.Yield();
        base.Open();
    }

    protected override async void OnClosing(EventArgs e)
    {
        base.OnClosing(e);
        while (Greet().Length > 0)
            await Task.Yield();
    }
}

public class Exceptions : Counter
{
    public override async Task<string> AcceptAsync(string number)
    {
        try
        {
            return await base.AcceptAsync(number);
        }
        catch (IOException)
        {
            await Task.Yield();
            throw;
        }
        catch (TimeoutException e) when (e.Message.Length > 0)
        {
            await Task.Delay(1);
            return "";
        }
    }

    public override async Task CloseAsync()
    {
        try
        {
            if (Greet().Length == 0)
                throw new InvalidOperationException();
            await base.CloseAsync();
        }
        finally
        {
            await Task.Yield();
        }

        Greet();
    }

    public override async ValueTask<int> StampAsync(int count)
    {
        try
        {
            await Task.Yield();
            if (count > 3)
                return count;
            await Task.Delay(count);
        }
        finally
        {
            await base.StampAsync(count);
        }

        return 0;
    }

    public override async void Open()
    {
        try
        {
            await Task.Yield();
        }
        finally
        {
            base.Open();
        }
    }

    protected override async void OnClosing(EventArgs e)
    {
        await using var stream = new MemoryStream();
        using (var reader = new StreamReader(stream))
        {
            await reader.ReadToEndAsync();
            base.OnClosing(e);
            await stream.FlushAsync();
        }
    }
}

public class Helpers : Counter
{
    public override async Task<string> AcceptAsync(string number)
    {
        var text = await Core(number);
        return await Local() + text;

        async Task<string> Local()
        {
            await Task.Yield();
            return number;
        }
    }

    private async Task<string> Core(string number)
    {
        await Task.Yield();
        return await base.AcceptAsync(number);
    }

    public override Task CloseAsync()
    {
        return Local();

        async Task Local()
        {
            await Task.Yield();
            await base.CloseAsync();
        }
    }

    public override async ValueTask<int> StampAsync(int count)
    {
        Func<Task<int>> stamp = async () =>
        {
            await Task.Yield();
            return await base.StampAsync(count);
        };
        return await stamp();
    }
}
