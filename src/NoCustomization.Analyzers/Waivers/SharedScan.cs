using System;
using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NoCustomization.Analyzers.Waivers;

/// <summary>
/// A scan of files whose findings are sorted by the types that wait for them: each file is scanned once, whoever asks first and however many types of it end.
/// Thread-safe, and gone with the compilation that it belongs to.
/// </summary>
/// <param name="scan">The scan.</param>
/// <param name="typeOf">The citing type in which a finding stands, or null.</param>
internal sealed class SharedScan(Action<SemanticModelAnalysisContext> scan, Func<Diagnostic, CitingType?> typeOf)
{
    private readonly ConcurrentDictionary<SyntaxTree, Slot> _files = new();

    /// <summary>What is found in a file. Whoever comes second waits: a scan costs more than the wait.</summary>
    public FileFindings Of(SemanticModel model, AnalyzerOptions options, CancellationToken cancellation)
    {
        var slot = _files.GetOrAdd(model.SyntaxTree, static _ => new Slot());
        if (slot.Findings is { } known)
            return known;
        lock (slot)
        {
            // A scan that is cancelled throws, and leaves nothing behind.
            return slot.Findings ??= Scan(model, options, cancellation);
        }
    }

    private FileFindings Scan(SemanticModel model, AnalyzerOptions options, CancellationToken cancellation)
    {
        var found = new FileFindings();
#pragma warning disable CS0618 // The constructor is the only way to hear what a scan finds before the compiler does.
        scan(new SemanticModelAnalysisContext(model, options, finding => found.Add(typeOf(finding), finding), static _ => true, cancellation));
#pragma warning restore CS0618
        return found;
    }

    private sealed class Slot
    {
        public volatile FileFindings? Findings;
    }
}
