using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NoCustomization.Verification;

namespace NoCustomization.Extensibility.Loading;

/// <summary>One extension as it lies in its folder: the bytes of all files, and which of them is the extension. Nothing of it is loaded yet.</summary>
internal sealed class ExtensionFolder
{
    private ExtensionFolder(string folder, IReadOnlyList<Image> images, Image main)
    {
        Folder = folder;
        Images = images;
        Main = main;
    }

    /// <summary>The folder; absolute.</summary>
    public string Folder { get; }

    /// <summary>Its files, in order of their paths.</summary>
    public IReadOnlyList<Image> Images { get; }

    /// <summary>The assembly that is the extension.</summary>
    public Image Main { get; }

    /// <summary>The id of the extension.</summary>
    public string Id => Main.ExtensionId is { Length: > 0 } id ? id : Main.Name;

    /// <summary>The bytes, for the verifier.</summary>
    public IReadOnlyList<FileImage> Files => [.. Images.Select(i => i.File)];

    /// <summary>Reads a folder.</summary>
    /// <exception cref="LoadException">It cannot be read whole, or it is not plain which assembly is the extension.</exception>
    public static ExtensionFolder Read(string folder, ExtensionLoadOptions options)
    {
        var images = FolderSnapshot.Take(folder, options).Files.Select(Image.Read).ToArray();
        return new(folder, images, MainOf(Path.GetFileName(folder), images));
    }

    // The one of the folder's name; else the one that says so of itself.
    private static Image MainOf(string folder, Image[] images)
    {
        var expected = folder + ".dll";
        var top = images.Where(i => !i.Path.Contains('/') && i.IsNamedAssembly).ToArray();
        if (top.FirstOrDefault(i => i.Path.Equals(expected, StringComparison.OrdinalIgnoreCase)) is { } named)
        {
            return named.Kind switch
            {
                ImageKind.Managed or ImageKind.Precompiled => named,
                ImageKind.Damaged => throw new LoadException(LoadProblemKind.Damaged, named.Path, named.Damage),
                ImageKind.Content => throw new LoadException(LoadProblemKind.Damaged, named.Path, ""),
                _ => throw new LoadException(LoadProblemKind.Native, named.Path, named.Sha256),
            };
        }

        var declared = top.Where(i => i.ExtensionId is not null && i.Kind is ImageKind.Managed or ImageKind.Precompiled).ToArray();
        return declared.Length switch
        {
            1 => declared[0],
            0 => throw new LoadException(LoadProblemKind.NoMain, Printable.Of(expected)),
            _ => throw new LoadException(LoadProblemKind.SeveralMains, string.Join(", ", declared.Select(i => i.Path)), Printable.Of(expected)),
        };
    }
}
