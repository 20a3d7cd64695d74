// Constraining to closed types extends nothing.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Services;

namespace Acme.Residents;

public sealed class Cache<T>
    where T : Resident
{
    public T Last { get; set; }
}

public static class Codes
{
    public static T Parse<T>(string text)
        where T : ISelfParsing<T> => T.Parse(text);

    public static string Find<TRepository>(TRepository repository)
        where TRepository : IResidentRepository => repository.Find("1")?.Number;
}
