using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using NoCustomization.Parameters.Texts;

namespace NoCustomization.Parameters;

/// <summary>Stands where no store is set up: settings are all there is.</summary>
internal sealed class NoParameterLog : IParameterLog
{
    private static readonly ParameterLogReading s_nothing = new([], 0);

    public ParameterLogReading Read(ParameterSelection selection) => s_nothing;

    public ValueTask<ParameterLogReading> ReadAsync(ParameterSelection selection, CancellationToken cancellationToken = default) => new(s_nothing);

    public ValueTask<long> LastSequenceAsync(CancellationToken cancellationToken = default) => new(0L);

    public ValueTask<IReadOnlyList<ParameterChange>?> AppendAsync(ParameterAppend append, CancellationToken cancellationToken = default) =>
        throw new ParameterException(ParameterTexts.NoStore);
}
