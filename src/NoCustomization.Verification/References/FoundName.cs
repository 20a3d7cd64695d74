using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.References;

/// <summary>A restricted name in a body.</summary>
/// <param name="Name">The name.</param>
/// <param name="Node">The instruction that carries it; null for a caught type.</param>
/// <param name="Offset">Where it stands.</param>
/// <param name="Role">What the member is to the language.</param>
internal sealed record FoundName(RestrictedName Name, ILNode? Node, int Offset, MemberRole Role);
