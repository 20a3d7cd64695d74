using NoCustomization.Policy.Waivers;
using NoCustomization.Verification.Signing;

namespace NoCustomization.Tool.Waivers;

/// <summary>A register's file, with its signature judged.</summary>
/// <param name="Path">The file; absolute.</param>
/// <param name="Content">Its exact bytes.</param>
/// <param name="Document">What is in it, and how far it can be relied on.</param>
/// <param name="Signature">What is known about its signature.</param>
internal sealed record RegisterFile(string Path, byte[] Content, RegisterDocument Document, SignatureVerdict Signature);
