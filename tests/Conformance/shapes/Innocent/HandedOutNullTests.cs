// Comparing a handed-out value with null.
// core: ../../cores/Kiban.cs
using System;
using Kiban;

namespace Acme.Platforms;

public static class NullTests
{
    public static bool Missing() => Platform.Current() == null || Platform.Current() is null;

    public static void Demand()
    {
        var context = Platform.Current() ?? throw new InvalidOperationException();
        if (context is not null)
            Platform.Use(context);
    }
}
