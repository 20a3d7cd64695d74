using System;
using System.Collections.Generic;
using NoCustomization.Policy.Findings;

namespace NoCustomization.Tool.Shapes;

/// <summary>Something that makes a shape ill-formed: it cannot be judged, and must not pass for correct.</summary>
/// <param name="File">Full path of the file.</param>
/// <param name="Line">Line, from 1; 0 where the whole file is meant.</param>
/// <param name="Message">What is wrong and what to do about it.</param>
internal sealed record ShapeProblem(string File, int Line, Text Message)
{
    /// <summary>A problem whose message is a text of <see cref="ShapeTexts"/>.</summary>
    public static ShapeProblem At(string file, int line, string key, params object[] arguments) => new(file, line, new Text(key, arguments));
}

/// <summary>Ends the work on one shape because of what is wrong with it.</summary>
internal sealed class IllFormedShapeException : Exception
{
    /// <summary>Creates the exception.</summary>
    public IllFormedShapeException(IReadOnlyList<ShapeProblem> problems) : base("The shape is ill-formed.") => Problems = problems;

    /// <summary>Creates the exception.</summary>
    public IllFormedShapeException(ShapeProblem problem) : this([problem])
    {
    }

    /// <summary>What is wrong; never empty.</summary>
    public IReadOnlyList<ShapeProblem> Problems { get; }
}
