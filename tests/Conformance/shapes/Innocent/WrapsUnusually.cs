// Rarer ways of calling base on every path.
// core: ../../cores/Madoguchi.cs
// options: unsafe=true
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Madoguchi;

namespace Acme.Counters;

public class Loops : Counter
{
    public override string Accept(string number)
    {
        for (var i = 0; i < 3; i++)
        {
            try
            {
                if (i == 1)
                    continue;
                if (i == 2)
                    break;
            }
            finally
            {
                Greet();
            }
        }

        switch (number)
        {
            case "a": case "b": return base.Accept("1");
            case "c": goto case "a";
            case "d": number = base.Accept("2"); break;
            case "e": case "f": case "g": case "h": return base.Accept("3") + "!";
            case "i" when Greet().Length > 0: goto default;
            default: return base.Accept(number);
        }

        return number;
    }

    public override string Accept(string number, int copies)
    {
        if (int.TryParse(number, out var parsed) && parsed is > 0 and < 10 or 20)
            return base.Accept(number, parsed);
        else if (base.Accept(number, copies) is { Length: > 0 } text && text[0] == 'x')
            return text;
        return "";
    }

    public override unsafe string ToString()
    {
        fixed (char* first = Greet())
        {
            var length = checked(*first + 1);
            Span<char> span = stackalloc char[length > 3 ? 3 : 1];
            foreach (ref var c in span)
                c = 'x';
        }

        _ = base.ToString();
        return "";
    }

    public override string Label => base.Label?.Trim() ?? Greet() ?? throw new InvalidOperationException();

    public override string Title
    {
        get
        {
            Func<string> unused = static () => "";
            return unused() is var text && base.Title is var title ? title + text : "";
        }

        set
        {
            foreach (var part in value.Split(' '))
            {
                if (part.Length == 0)
                    continue;
                base.Title = part;
                return;
            }

            base.Title ??= value;
            base.Title = value;
        }
    }

    public override T Read<T>(string key, T otherwise)
    {
        T Local<U>(U from) where U : T => base.Read<T>(key, from);
        lock (this)
            return Local(otherwise);
    }

    protected override void OnClosing(EventArgs e)
    {
        using (new StringWriter())
        using (var stream = new MemoryStream())
        {
            foreach (var unused in Waiting())
            {
                if (stream.Length > 0)
                    goto end;
            }
        }

        end:
        base.OnClosing(e);
    }

    public override IEnumerable<string> Waiting()
    {
        return Inner();

        IEnumerable<string> Inner()
        {
            yield return "";
            foreach (var number in base.Waiting())
                yield return number;
        }
    }
}

public class Asynchronous : Counter
{
    private readonly SemaphoreSlim _gate = new(1);

    public override async Task<string> AcceptAsync(string number)
    {
        await _gate.WaitAsync();
        try
        {
            await foreach (var line in QueueAsync())
            {
                if (line.Length == 0)
                    break;
            }

            return await base.AcceptAsync(number);
        }
        finally
        {
            _gate.Release();
        }
    }

    public override async Task CloseAsync()
    {
        foreach (var number in Waiting())
        {
            await AcceptAsync(number);
            if (number.Length == 0)
                continue;
            await Task.Delay(1);
        }

        await using (new MemoryStream())
            await Task.WhenAll(base.CloseAsync(), Task.Delay(1));
        switch (Greet())
        {
            case "a": await Task.Delay(1); break;
            case "b": return;
        }

        await Task.Delay(2);
    }

    public override async ValueTask<int> StampAsync(int count)
    {
        var stamped = count > 0 ? await base.StampAsync(count) : await base.StampAsync(-count);
        try
        {
            await Task.Delay(stamped);
        }
        catch (OperationCanceledException) when (stamped > 3)
        {
            return 0;
        }
        catch
        {
            await Task.Delay(1);
        }

        return stamped;
    }

    public override async IAsyncEnumerable<string> QueueAsync()
    {
        yield return await Task.FromResult("");
        await foreach (var line in base.QueueAsync())
            yield return line;
    }
}

public class Delegated : Counter
{
    public override Task CloseAsync() => Task.Run(() => base.CloseAsync());

    public override Task<string> AcceptAsync(string number) => Task.FromResult(number).ContinueWith(t => base.AcceptAsync(t.Result)).Unwrap();

    public override IAsyncEnumerable<string> QueueAsync() => base.QueueAsync();

    public override IEnumerable<string> Waiting() => Enumerable.Concat(["a"], base.Waiting()).Where(line => line.Length > 0);

    public override void Open() => ThreadPool.QueueUserWorkItem(_ => BaseOpen());

    private void BaseOpen() => base.Open();
}

public class Generic<T> : Desk<T>
    where T : class
{
    public override string Kind() => "";

    public override bool Receive(T form)
    {
        Func<bool> received = () => base.Receive(form);
        return received();
    }
}

public class GenericAsync<T> : Counter
{
    public override async Task<string> AcceptAsync(string number)
    {
        var rows = new List<T>();
        await Task.Yield();
        return await base.AcceptAsync(number + rows.Count);
    }

    public override IEnumerable<string> Waiting()
    {
        foreach (var row in base.Waiting())
            yield return row + typeof(T).Name;
    }

    public override string Accept(string number)
    {
        return Local(default(T));

        string Local(T row) => base.Accept(number + row);
    }
}
