using System.Collections.Generic;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.Composition;

/// <summary>What is registered: for a service type, an implementation.</summary>
/// <param name="Service">The service type.</param>
/// <param name="Implementations">The implementation's type, or those that the instance or what the factory returns may have; null for one that is not known, empty where none is.</param>
internal readonly record struct Registration(CodeType Service, IReadOnlyList<CodeType?> Implementations);
