using System;
using System.IO;

namespace NoCustomization.Tool.Shapes;

/// <summary>The languages a shape, a core or a stub may be written in.</summary>
internal enum SourceLanguage
{
    /// <summary>C#, <c>.cs</c>.</summary>
    CSharp,

    /// <summary>Visual Basic, <c>.vb</c>.</summary>
    VisualBasic,
}

/// <summary>Facts about the languages that need no compiler.</summary>
internal static class SourceLanguages
{
    /// <summary>The language of a file by its extension, or null where it is no source file.</summary>
    public static SourceLanguage? Of(string path) => Path.GetExtension(path) switch
    {
        var e when e.Equals(".cs", StringComparison.OrdinalIgnoreCase) => SourceLanguage.CSharp,
        var e when e.Equals(".vb", StringComparison.OrdinalIgnoreCase) => SourceLanguage.VisualBasic,
        _ => null,
    };

    /// <summary>What begins a comment that ends with the line.</summary>
    public static string CommentMark(this SourceLanguage language) => language == SourceLanguage.CSharp ? "//" : "'";
}
