using System.Collections.Generic;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>What is registered: implementations for services, one of each in every case.</summary>
/// <param name="Services">The services that are a core's or the vendor's.</param>
/// <param name="Implementations">The implementations; null where they are what is declared, a core service itself.</param>
internal sealed record Registration(IReadOnlyList<ReflectedType> Services, IReadOnlyList<Implementation>? Implementations);
