using System;

namespace NoCustomization.Extensibility.Loading;

/// <summary>Ends the loading of one extension. Never leaves <see cref="FolderSource"/>.</summary>
internal sealed class LoadException(LoadProblem problem) : Exception
{
    /// <summary>Names a problem.</summary>
    public LoadException(LoadProblemKind kind, params object[] arguments)
        : this(new LoadProblem(kind, arguments))
    {
    }

    /// <summary>Why.</summary>
    public LoadProblem Problem { get; } = problem;
}
