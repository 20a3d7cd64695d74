using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace NoCustomization.Parameters.Tests.Framework;

/// <summary>A log that can be out of reach.</summary>
internal sealed class Failing(IParameterLog log) : IParameterLog
{
    public volatile bool IsGone;

    private IParameterLog Log => IsGone ? throw new System.InvalidOperationException("It is gone.") : log;

    public ParameterLogReading Read(ParameterSelection selection) => Log.Read(selection);

    public ValueTask<ParameterLogReading> ReadAsync(ParameterSelection selection, CancellationToken cancellationToken = default) => Log.ReadAsync(selection, cancellationToken);

    public ValueTask<long> LastSequenceAsync(CancellationToken cancellationToken = default) => Log.LastSequenceAsync(cancellationToken);

    public ValueTask<IReadOnlyList<ParameterChange>?> AppendAsync(ParameterAppend append, CancellationToken cancellationToken = default) => Log.AppendAsync(append, cancellationToken);
}
