using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NoCustomization.Policy.Catalogs;

namespace NoCustomization.Analyzers.Cores;

/// <summary>The catalogs among a project's additional files.</summary>
internal static class CatalogFiles
{
    // Keeps what was read as long as the compiler keeps the text, so that typing in a source file does not read catalogs again.
    internal static readonly SourceTextValueProvider<CatalogReadResult> Reader = new(static text => CatalogReader.Read(text.ToString()));

    /// <summary>Reads all catalogs, in order of path: editors hand files out in no particular order. Copies of one count once.</summary>
    /// <param name="files">The project's additional files.</param>
    /// <param name="read">Reads a text with <see cref="Reader"/>, through the compiler's cache.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <param name="broken">The files that cannot be read, with what is wrong.</param>
    public static List<CatalogFile> Read(
        ImmutableArray<AdditionalText> files, Func<SourceText, CatalogReadResult> read, CancellationToken cancellation, out List<BrokenCatalog> broken)
    {
        var catalogs = new List<CatalogFile>();
        broken = [];
        foreach (var file in Sorted(files))
        {
            if (file.GetText(cancellation) is not { } text)
                throw new IOException(file.Path);
            var result = read(text);
            if (result.Catalog is { } catalog)
            {
                if (!catalogs.Exists(c => c.Text.ContentEquals(text)))
                    catalogs.Add(new CatalogFile(file, text, catalog));
            }
            else
                broken.Add(new BrokenCatalog(file, text, result.Problems));
        }

        return catalogs;
    }

    private static List<AdditionalText> Sorted(ImmutableArray<AdditionalText> files)
    {
        var found = new List<AdditionalText>();
        foreach (var file in files)
        {
            if (file.Path.EndsWith(CatalogReader.FileSuffix, StringComparison.OrdinalIgnoreCase))
                found.Add(file);
        }

        found.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return found;
    }
}
