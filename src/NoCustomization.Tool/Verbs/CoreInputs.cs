using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NoCustomization.Policy.Catalogs;
using NoCustomization.Policy.Texts;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Findings;

namespace NoCustomization.Tool.Verbs;

/// <summary>What <c>--core</c> named: assemblies, packages and folders of them, and catalogs.</summary>
internal sealed class CoreInputs
{
    private readonly List<string> _texts = [];

    private CoreInputs()
    {
    }

    /// <summary>Assemblies, packages and folders; absolute.</summary>
    public List<string> Paths { get; } = [];

    /// <summary>The catalogs that could be read.</summary>
    public List<Catalog> Catalogs { get; } = [];

    /// <summary>Their files; absolute.</summary>
    public List<string> CatalogFiles { get; } = [];

    /// <summary>What could not be read. A core that is not there must not look like one that opens nothing.</summary>
    public List<RunProblem> Problems { get; } = [];

    /// <summary>Sorts what was named. A folder stands for the assemblies and catalogs in it.</summary>
    public static CoreInputs Read(ToolContext context, IEnumerable<string> named)
    {
        var inputs = new CoreInputs();
        foreach (var name in named)
        {
            var path = Path.GetFullPath(name, context.Console.WorkingDirectory);
            if (Directory.Exists(path))
            {
                inputs.Paths.Add(path);
                foreach (var catalog in Directory.EnumerateFiles(path, "*" + CatalogReader.FileSuffix).Order(StringComparer.Ordinal))
                    inputs.AddCatalog(context, catalog);
            }
            else if (!File.Exists(path))
            {
                inputs.Problems.Add(new(path, context.Text("Core_Missing")));
            }
            else if (path.EndsWith(CatalogReader.FileSuffix, StringComparison.OrdinalIgnoreCase))
            {
                inputs.AddCatalog(context, path);
            }
            else if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            {
                inputs.Problems.Add(new(path, context.Text("Core_NotACatalog", CatalogReader.FileSuffix)));
            }
            else
            {
                inputs.Paths.Add(path);
            }
        }

        return inputs;
    }

    /// <summary>Something wrong in one of <see cref="Catalogs"/>, with its place.</summary>
    public RunProblem ProblemOf(ToolContext context, Catalog catalog, DocumentProblem problem)
    {
        var index = Catalogs.IndexOf(catalog);
        return ProblemOf(context, CatalogFiles[index], _texts[index], problem);
    }

    private void AddCatalog(ToolContext context, string path)
    {
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Problems.Add(new(path, e.Message));
            return;
        }

        var read = CatalogReader.Read(text);
        if (read.Catalog is { } catalog)
        {
            // Copies of one catalog count once; two that differ contradict each other.
            if (_texts.Contains(text))
                return;
            _texts.Add(text);
            Catalogs.Add(catalog);
            CatalogFiles.Add(path);
        }

        foreach (var problem in read.Problems)
            Problems.Add(ProblemOf(context, path, text, problem));
    }

    private static RunProblem ProblemOf(ToolContext context, string path, string text, DocumentProblem problem)
    {
        var (line, column) = new TextPosition(text).Of(problem.Start);
        return new RunProblem(path, TextResources.Format(problem.Reason, context.Culture), Line: line, Column: column);
    }
}
