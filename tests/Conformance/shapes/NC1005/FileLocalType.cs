// A file-local type stands in the namespace all the same.
// core: ../../cores/Juki.cs
namespace Juki.Reports;

file static class Helper // expect: NC1005
{
    public static int Count => Resident.NumberPrefix.Length + Resident.Anonymous().Number.Length;
}
