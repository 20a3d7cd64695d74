using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Tests.Framework;
using Zeirishi;

namespace NoCustomization.Extensibility.Tests.Stress;

/// <summary>An extension that does at random whatever a vendor's code may do.</summary>
/// <param name="random">Decides; one for the run.</param>
/// <param name="again">Calls the package's extension point again.</param>
internal sealed class Mischief(Random random, Action again)
{
    private readonly ManualResetEventSlim _release = new();

    /// <summary>Lets everything return that hangs.</summary>
    public void Release() => _release.Set();

    public void Configure(IExtensionBuilder builder)
    {
        builder.Services.AddScoped(_ => new Badly(this));
        builder.Services.AddSingleton(_ => new Ledger());
        builder
            .Provide<IFeeRule>(services => Made(services, () => new Rule((_, _) => Do(mayHang: true))))
            .Provide<IAddressLookup>(services => Made(services, () => new Lookup(Find)))
            .Contribute<IMoveCheck>(services => Made(services, () => new Check(Lazily)))
            .Contribute<IMoveCheck>(services => new Freed(() => DisposeBadly()))
            .Observe<IMoved>(services => Made(services, () => new Moved(async (_, token) => await Find("", token))));
    }

    private T Made<T>(IServiceProvider services, Func<T> make)
    {
        _ = services.GetRequiredService<Badly>();
        return Next(20) switch
        {
            0 => throw new FormatException("cannot be made"),
            1 => default!,
            _ => make(),
        };
    }

    private int Next(int below)
    {
        lock (random)
            return random.Next(below);
    }

    private int Do(bool mayHang)
    {
        switch (Next(mayHang ? 14 : 12))
        {
            case 0: throw new FormatException("no");
            case 1: throw new OperationCanceledException();
            case 2: throw new ObjectDisposedException("mine");
            case 3: Thread.Sleep(Next(30)); break;
            case 4: CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE"); break;
            case 5: SynchronizationContext.SetSynchronizationContext(new SynchronizationContext()); break;
            case 6: Thread.CurrentThread.Priority = ThreadPriority.BelowNormal; break;
            case 7: again(); break;
            case 12: _release.Wait(Next(200)); break;
            case 13: _release.Wait(); break;
        }

        return 1;
    }

    private async Task<string> Find(string code, CancellationToken token)
    {
        switch (Next(10))
        {
            case 0: return await Task.FromCanceled<string>(new CancellationToken(true));
            case 1: await Task.Delay(Timeout.Infinite, token); break;
            case 2: await Task.Delay(Next(40), CancellationToken.None); break;
            case 3: token.Register(() => throw new FormatException("listens badly")); break;
            case 4: await Task.Run(() => Do(mayHang: false), CancellationToken.None); break;
            default: await Task.Yield(); break;
        }

        Do(mayHang: false);
        return code;
    }

    private IEnumerable<string> Lazily(string resident)
    {
        yield return resident;
        Do(mayHang: false);
    }

    private void DisposeBadly()
    {
        switch (Next(12))
        {
            case 0: throw new FormatException("not disposed");
            case 1: Thread.Sleep(Next(20)); break;
            case 2: _release.Wait(Next(100)); break;
            case 3 when Next(4) == 0: _release.Wait(); break;
        }
    }

    private sealed class Badly(Mischief mischief) : IAsyncDisposable, IDisposable
    {
        public void Dispose() => mischief.DisposeBadly();

        public async ValueTask DisposeAsync()
        {
            await Task.Yield();
            mischief.DisposeBadly();
        }
    }
}
