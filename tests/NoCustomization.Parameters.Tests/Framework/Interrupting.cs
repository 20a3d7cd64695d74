using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace NoCustomization.Parameters.Tests.Framework;

/// <summary>A log into which, once, somebody else writes first.</summary>
internal sealed class Interrupting(IParameterLog log, Func<ValueTask<ParameterChange>> first) : IParameterLog
{
    private bool _done;

    public ParameterLogReading Read(ParameterSelection selection) => log.Read(selection);

    public ValueTask<ParameterLogReading> ReadAsync(ParameterSelection selection, CancellationToken cancellationToken = default) => log.ReadAsync(selection, cancellationToken);

    public ValueTask<long> LastSequenceAsync(CancellationToken cancellationToken = default) => log.LastSequenceAsync(cancellationToken);

    public async ValueTask<IReadOnlyList<ParameterChange>?> AppendAsync(ParameterAppend append, CancellationToken cancellationToken = default)
    {
        if (!_done)
        {
            _done = true;
            await first();
        }

        return await log.AppendAsync(append, cancellationToken);
    }
}
