using Juki.Internals;

namespace Kuro.BorrowedFriend;

public static class NumberCheck
{
    /// <summary>NC2003: uses what is internal to the package under the name of its test assembly.</summary>
    public static bool Accept(string number) => ResidentNumbers.IsWellFormed(number);
}
