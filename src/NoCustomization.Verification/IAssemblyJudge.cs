using System.Threading;

namespace NoCustomization.Verification;

/// <summary>One part of the binary eye: extracts usages of some kinds from an assembly and puts them to the rules.</summary>
internal interface IAssemblyJudge
{
    /// <summary>Judges an assembly.</summary>
    /// <exception cref="System.BadImageFormatException">The assembly is damaged.</exception>
    void Judge(VendorAssembly vendor, CancellationToken cancellationToken);
}
