// An own attribute of the same name suppresses nothing.
// core: ../../cores/Juki.cs
using System;

namespace Acme.Quality;

[AttributeUsage(AttributeTargets.All)]
public sealed class SuppressMessageAttribute(string category, string checkId) : Attribute
{
    public string Text => category + checkId;
}

[SuppressMessage("NoCustomization", "NC1001")]
public static class Ids
{
    public const string Derive = "NC1001"; // NC1001 is only written here
}
