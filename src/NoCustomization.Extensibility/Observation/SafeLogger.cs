using System;
using Microsoft.Extensions.Logging;

namespace NoCustomization.Extensibility.Observation;

/// <summary>
/// The host's log as the host itself writes to it: what throws there goes no further. Loggers turn exceptions into text, and that of a
/// vendor's exception is the vendor's code once more; and a logger that is broken itself must not stop the package either.
/// </summary>
internal sealed class SafeLogger(ILogger logger) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => logger.BeginScope(state);

    public bool IsEnabled(LogLevel logLevel)
    {
        try
        {
            return logger.IsEnabled(logLevel);
        }
        catch (Exception)
        {
            // Whether it can be written is seen when it is.
            return true;
        }
    }

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (TryLog(logLevel, eventId, state, exception, formatter) is not { } broken)
            return;

        // Every entry names the class of what was thrown.
        if (exception is not null)
            broken = TryLog(logLevel, eventId, state, null, formatter);
        if (broken is not null && eventId.Id != Observation.Log.AroundCallsId)
            Observation.Log.AroundCalls(this, null, broken.GetType().FullName!);
    }

    private Exception? TryLog<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        try
        {
            logger.Log(logLevel, eventId, state, exception, formatter);
            return null;
        }
        catch (Exception e)
        {
            return e;
        }
    }
}

/// <summary>Makes such loggers.</summary>
internal sealed class SafeLoggers(ILoggerFactory host) : ILoggerFactory
{
    public ILogger CreateLogger(string categoryName) => new SafeLogger(host.CreateLogger(categoryName));

    public void AddProvider(ILoggerProvider provider) => host.AddProvider(provider);

    public void Dispose()
    {
        // The host's.
    }
}
