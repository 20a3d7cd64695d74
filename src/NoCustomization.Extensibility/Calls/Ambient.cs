using System.Threading;

namespace NoCustomization.Extensibility.Calls;

/// <summary>
/// What a thread carries along: culture, principal, activity, <see cref="AsyncLocal{T}"/> values, the synchronization context. A vendor's
/// code that runs on the caller's thread and changes them must not change them for the package.
/// </summary>
internal readonly struct Ambient
{
    private readonly ExecutionContext? _context;
    private readonly SynchronizationContext? _synchronization;

    private Ambient(ExecutionContext? context, SynchronizationContext? synchronization)
    {
        _context = context;
        _synchronization = synchronization;
    }

    /// <summary>As it is now.</summary>
    public static Ambient Now => new(ExecutionContext.Capture(), SynchronizationContext.Current);

    /// <summary>Puts it back. Where the caller suppressed its flow, there is nothing to put back to.</summary>
    public void Restore()
    {
        if (_context is not null && !ReferenceEquals(ExecutionContext.Capture(), _context))
            ExecutionContext.Restore(_context);
        if (!ReferenceEquals(SynchronizationContext.Current, _synchronization))
            SynchronizationContext.SetSynchronizationContext(_synchronization);
    }
}
