using System;
using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace NoCustomization.Extensibility.Tests.Framework;

/// <summary>Keeps what was logged, as a provider that turns everything into text at once.</summary>
internal sealed class LogRecorder : ILoggerProvider, ILogger
{
    public ConcurrentQueue<(LogLevel Level, int Id, string Text)> Entries { get; } = new();

    /// <summary>The id of the entries that it cannot write.</summary>
    public int? Broken { get; set; }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Id == Broken)
            throw new System.IO.IOException("No space is left.");
        Entries.Enqueue((logLevel, eventId.Id, formatter(state, exception) + exception));
    }

    public void Dispose()
    {
        // The test keeps reading.
    }
}
