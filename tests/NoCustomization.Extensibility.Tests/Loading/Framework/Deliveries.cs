using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Extensions.Logging;
using NoCustomization.Extensibility.Loading;
using NoCustomization.Extensibility.Sources;
using Xunit;

namespace NoCustomization.Extensibility.Tests.Loading.Framework;

/// <summary>A folder of extensions, as an operator fills it; gone after the test.</summary>
internal sealed class Deliveries : IDisposable
{
    /// <summary>The folder.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("nocustomization-extensions-").FullName;

    /// <summary>How to load.</summary>
    public ExtensionLoadOptions Options { get; } = new();

    /// <summary>The packages of the host.</summary>
    public List<StandardPackage> Packages { get; } = [Yakuba.Package];

    /// <summary>What is recorded of the cores.</summary>
    public List<CoreIdentity> Cores { get; } = [];

    /// <summary>What was logged.</summary>
    public Recorded Log { get; } = new();

    /// <summary>Writes a file of an extension; the path begins with the extension's folder.</summary>
    public string Write(string path, byte[] content)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
        return file;
    }

    /// <summary>Loads everything.</summary>
    public IReadOnlyList<ExtensionCandidate> Load() => new FolderSource(Root, Options, Cores).Find(new ExtensionSourceContext(Packages, Log, TimeProvider.System));

    /// <summary>Loads the one extension there is.</summary>
    public ExtensionCandidate LoadOne() => Assert.Single(Load());

    /// <summary>Loads the one extension there is, which must not run, and answers why.</summary>
    public string Why(ExtensionState state)
    {
        var candidate = LoadOne();
        Assert.Null(candidate.Entry);
        Assert.Equal(state, candidate.Report.State);
        return string.Join('\n', candidate.Report.Reasons);
    }

    /// <summary>Opens the door of an extension.</summary>
    public static void Open(ExtensionCandidate candidate)
    {
        Assert.True(candidate.Entry is not null, string.Join('\n', candidate.Report.Reasons));
        ((IVendorExtension)Activator.CreateInstance(candidate.Entry)!).Configure(null!);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>Keeps what is logged.</summary>
    internal sealed class Recorded : ILoggerFactory, ILogger
    {
        private readonly List<(LogLevel Level, int Id, string Text)> _lines = [];

        /// <summary>What was logged, each line with its event id.</summary>
        public IReadOnlyList<string> Lines
        {
            get
            {
                lock (_lines)
                    return [.. _lines.Select(l => $"{l.Id} {l.Text}")];
            }
        }

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public ILogger CreateLogger(string categoryName) => this;

        public void Dispose()
        {
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (_lines)
                _lines.Add((logLevel, eventId.Id, formatter(state, exception)));
        }
    }
}
