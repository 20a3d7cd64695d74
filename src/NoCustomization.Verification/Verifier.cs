using System.Collections.Generic;
using System.Threading;

namespace NoCustomization.Verification;

/// <summary>The binary eye: judges compiled assemblies against the cores they use. Nothing it reads is ever loaded or run.</summary>
public static class Verifier
{
    /// <summary>Judges assemblies, packages and folders.</summary>
    /// <param name="inputs">Paths of assemblies (<c>.dll</c>, <c>.exe</c>), packages (<c>.nupkg</c>), archives (<c>.zip</c>) and folders, which are searched with all below them.</param>
    /// <param name="options">Cores and catalogs.</param>
    /// <param name="cancellationToken">Stops the verification.</param>
    /// <returns>What was found, and what could not be judged.</returns>
    /// <exception cref="System.OperationCanceledException">It was stopped.</exception>
    public static VerificationResult Verify(IReadOnlyList<string> inputs, VerificationOptions options, CancellationToken cancellationToken = default)
    {
        using var run = new VerificationRun(options, cancellationToken);
        run.AddCores(options.Cores);
        run.AddCoreFiles(options.CoreFiles);
        run.AddReferences(options.References);
        run.AddInputs(inputs);
        return run.Judge();
    }

    /// <summary>
    /// Judges files in memory as if they lay in one folder, for whoever goes on to use the very bytes that were judged. A file that is an assembly by its content is judged whatever it is called.
    /// </summary>
    /// <param name="files">The files, each path once.</param>
    /// <param name="options">Cores and catalogs.</param>
    /// <param name="cancellationToken">Stops the verification.</param>
    /// <exception cref="System.OperationCanceledException">It was stopped.</exception>
    public static VerificationResult VerifyFiles(IReadOnlyList<FileImage> files, VerificationOptions options, CancellationToken cancellationToken = default)
    {
        using var run = new VerificationRun(options, cancellationToken);
        run.AddCores(options.Cores);
        run.AddCoreFiles(options.CoreFiles);
        run.AddReferences(options.References);
        run.AddFiles(files);
        return run.Judge();
    }

    /// <summary>Judges one assembly in memory.</summary>
    /// <param name="name">Its file name, for messages.</param>
    /// <param name="image">The assembly.</param>
    /// <param name="symbols">Its portable debug symbols, or null; embedded ones are found in the image.</param>
    /// <param name="references">What it references: the cores, and other vendors' assemblies as far as they are at hand.</param>
    /// <param name="options">Catalogs; <see cref="VerificationOptions.Cores"/> is not used.</param>
    /// <param name="cancellationToken">Stops the verification.</param>
    /// <exception cref="System.OperationCanceledException">It was stopped.</exception>
    public static VerificationResult VerifyImage(string name, byte[] image, byte[]? symbols, IReadOnlyList<byte[]> references,
        VerificationOptions options, CancellationToken cancellationToken = default)
    {
        using var run = new VerificationRun(options, cancellationToken);
        run.AddImages(name, image, symbols, references);
        return run.Judge();
    }
}
