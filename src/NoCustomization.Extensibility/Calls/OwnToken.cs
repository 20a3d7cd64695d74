using System;
using System.Threading;

namespace NoCustomization.Extensibility.Calls;

/// <summary>
/// The token that a vendor's code gets: cancelled with the caller's and when time is up, but on the pool, so that what the vendor
/// registered on it holds up nobody.
/// </summary>
internal sealed class OwnToken : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly CancellationTokenRegistration _caller;

    private OwnToken(CancellationToken caller) => _caller = caller.UnsafeRegister(static own => ((OwnToken)own!).Cancel(), this);

    /// <summary>The token.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>One for a caller who may cancel; <see langword="null"/> for one who cannot.</summary>
    public static OwnToken? For(CancellationToken caller) => caller.CanBeCanceled ? new OwnToken(caller) : null;

    /// <summary>One that can be cancelled in any case.</summary>
    public static OwnToken Always(CancellationToken caller) => new(caller);

    /// <summary>Cancels without waiting for those who listen. What they throw is theirs.</summary>
    public void Cancel() => _source.CancelAsync();

    /// <summary>Lets the caller's token go. The own one stays usable for a call that was left behind.</summary>
    public void Dispose() => _caller.Dispose();
}
