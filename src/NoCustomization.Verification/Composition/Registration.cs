using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.Composition;

/// <summary>What is registered: for a service type, an implementation.</summary>
/// <param name="Service">The service type.</param>
/// <param name="Implementation">The implementation's type, the static type of the instance, or what the factory returns; null where it is not known.</param>
internal readonly record struct Registration(CodeType Service, CodeType? Implementation);
