using System;
using Microsoft.Extensions.Logging;
using NoCustomization.Extensibility.Texts;

namespace NoCustomization.Extensibility.Containers;

/// <summary>The host's loggers for extensions: they may write, not listen.</summary>
internal sealed class ExtensionLoggers(ILoggerFactory host) : ILoggerFactory
{
    public ILogger CreateLogger(string categoryName) => host.CreateLogger(categoryName);

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException(HostTexts.NoLoggerProvider);

    public void Dispose()
    {
        // The host's.
    }
}
