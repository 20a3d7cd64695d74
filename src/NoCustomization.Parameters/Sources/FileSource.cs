using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using NoCustomization.Parameters.Texts;

namespace NoCustomization.Parameters.Sources;

/// <summary>A file in the format of exports, read once.</summary>
internal sealed class FileSource(string path) : IParameterSource
{
    private IReadOnlyList<ParameterChange>? _changes;

    public IReadOnlyList<ParameterChange> Read(ParameterCatalog catalog) => _changes ??= [.. ParameterFile.Read(Text(), catalog, path).Select(draft => SourceChange.Of(draft, path))];

    public IChangeToken Watch() => NullChangeToken.Singleton;

    private string Text()
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ParameterException(ParameterTexts.FileUnreadable(path, exception.Message), exception);
        }
    }
}
