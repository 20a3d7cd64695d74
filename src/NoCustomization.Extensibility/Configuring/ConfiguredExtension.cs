using System.Collections.Generic;
using NoCustomization.Extensibility.Containers;

namespace NoCustomization.Extensibility.Configuring;

/// <summary>An extension that configured itself and can be made.</summary>
internal sealed record ConfiguredExtension(ExtensionContainer Container, IReadOnlyList<Registration> Registrations)
{
    public ExtensionIdentity Extension => Container.Extension;
}
