namespace NoCustomization.Extensibility;

/// <summary>
/// A vendor's only door into a standard package: the host makes one instance at start and asks it what it provides, contributes,
/// observes or decorates. The class is public and has a public constructor without parameters.
/// </summary>
/// <remarks>Policy of 29 March 2019, section 1: what a body needs of its own goes through what the package offers for it.</remarks>
public interface IVendorExtension
{
    /// <summary>Registers what the extension has. Called once, at start; nothing is running yet, and no service can be resolved.</summary>
    /// <param name="builder">Accepts what the packages open, and refuses everything else.</param>
    /// <exception cref="ExtensionRefusedException">Something was registered that no package opens. Let it pass: the host reports it.</exception>
    void Configure(IExtensionBuilder builder);
}
