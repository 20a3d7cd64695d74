// Handed-out values in own generics, fields of inferred types and discards.
// core: ../../cores/Kiban.cs
using System;
using System.Linq;
using Kiban;

namespace Acme.Platforms;

public static class Through
{
    public static void Run()
    {
        _ = Platform.Current();
        Platform.On(_ => { });
        var (left, right) = (Platform.Current(), Platform.Version);
        Platform.Use(left ?? Platform.Current());
        Action later = () => Platform.Use(right > 1 ? left : null);
        later();
        Console.WriteLine(string.Join(",", Enumerable.Range(0, right)));
    }
}
