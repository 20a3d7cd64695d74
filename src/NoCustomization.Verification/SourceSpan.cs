namespace NoCustomization.Verification;

/// <summary>A place in source code, as the debug symbols of an assembly name it.</summary>
/// <param name="Document">The document's path as the compiler recorded it.</param>
/// <param name="StartLine">First line, from 1.</param>
/// <param name="StartColumn">First column, from 1.</param>
/// <param name="EndLine">Last line, from 1.</param>
/// <param name="EndColumn">The column after the last, from 1.</param>
public sealed record SourceSpan(string Document, int StartLine, int StartColumn, int EndLine, int EndColumn);
