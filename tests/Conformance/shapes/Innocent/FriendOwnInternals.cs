// Own internal types with the names of the core's, in a friend.
// core: ../../cores/Juki.cs
// options: assembly=Acme.Juki.Friend
using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Acme.Tests")]

namespace Acme.Residents;

internal class RecordLock
{
    internal static readonly RecordLock Shared = new();

    internal int Holders;
}

internal static class Uses
{
    internal static int Count() => RecordLock.Shared.Holders + typeof(RecordLock).Name.Length;
}
