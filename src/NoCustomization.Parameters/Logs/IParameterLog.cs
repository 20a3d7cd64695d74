using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace NoCustomization.Parameters;

/// <summary>Keeps the lines of the history and nothing else: a place for them, in memory, in a file or in a database. What they mean is not its business.</summary>
public interface IParameterLog
{
    /// <summary>Reads lines, all of one moment.</summary>
    /// <param name="selection">Which ones.</param>
    /// <returns>The lines, and how far the log went.</returns>
    /// <exception cref="ParameterException">The log cannot be read; the message says why and what to do.</exception>
    ParameterLogReading Read(ParameterSelection selection);

    /// <summary>The same, without blocking where the log is elsewhere.</summary>
    /// <param name="selection">Which ones.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The lines, and how far the log went.</returns>
    /// <exception cref="ParameterException">The log cannot be read; the message says why and what to do.</exception>
    ValueTask<ParameterLogReading> ReadAsync(ParameterSelection selection, CancellationToken cancellationToken = default);

    /// <summary>The number of the last line; 0 where there is none.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ParameterException">The log cannot be read; the message says why and what to do.</exception>
    ValueTask<long> LastSequenceAsync(CancellationToken cancellationToken = default);

    /// <summary>Writes lines, all or none, durably.</summary>
    /// <param name="append">What to write, and under which condition.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The lines as written; <see langword="null"/>, with nothing written, where the condition no longer holds.</returns>
    /// <exception cref="ParameterException">The log cannot be written; the message says why and what to do.</exception>
    ValueTask<IReadOnlyList<ParameterChange>?> AppendAsync(ParameterAppend append, CancellationToken cancellationToken = default);
}
