// Base calls inside of expressions and beside statements of every sort.
// core: ../../cores/Madoguchi.cs
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Madoguchi;

namespace Acme.Counters;

public class Expressions : Counter
{
    private string? _last;

    public override string Accept(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        var result = base.Accept(number);
        return result ?? throw new InvalidOperationException();
    }

    public override string Accept(string number, int copies)
    {
        var (text, count) = (base.Accept(number, copies), 1);
        return text + count;
    }

    public override T Read<T>(string key, T otherwise)
    {
        var read = new { Value = base.Read(key, otherwise) };
        return read.Value;
    }

    public override IEnumerable<string> Waiting()
    {
        foreach (var line in base.Waiting().OrderBy(l => l))
        {
            if (line == "")
                return Array.Empty<string>();
        }

        return [];
    }

    public override void Open()
    {
        for (;;)
        {
            try
            {
                base.Open();
                break;
            }
            catch (TimeoutException) when (Greet() == "")
            {
                continue;
            }
            catch (Exception)
            {
                throw;
            }
        }
    }

    protected override void OnClosing(EventArgs e)
    {
        var i = 0;
        do
        {
            i++;
            try
            {
                if (i == 2)
                    return;
            }
            finally
            {
                base.OnClosing(e);
            }
        }
        while (i < 5);
    }

    public override string Title
    {
        get => base.Title is { } title ? title : "";
        set => (base.Title, _last) = (value, value);
    }

    public override string this[int seat]
    {
        get
        {
            ref var last = ref _last;
            return last + base[seat];
        }

        set => base[seat] = value switch { "" => "x", _ => value };
    }

    public override async Task CloseAsync() => await Task.WhenAll(new[] { 1, 2 }.Select(async i =>
    {
        await Task.Delay(i);
        await base.CloseAsync();
    }));

    public override async Task<string> AcceptAsync(string number)
    {
        using var cancellation = new CancellationTokenSource();
        try
        {
            return await base.AcceptAsync(number).WaitAsync(cancellation.Token);
        }
        catch (OperationCanceledException)
        {
            return "";
        }
        finally
        {
            cancellation.Cancel();
        }
    }

    public override async ValueTask<int> StampAsync(int count)
    {
        if (await Check() is { } error)
            throw error;
        return await base.StampAsync(count).ConfigureAwait(false);

        async Task<Exception?> Check()
        {
            await Task.Yield();
            return null;
        }
    }
}
