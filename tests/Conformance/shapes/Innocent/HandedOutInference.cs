// Lambdas whose parameter types are inferred from public API.
// core: ../../cores/Kiban.cs
using System;
using Kiban;

namespace Acme.Platforms;

public static class Inferred
{
    public static void Run()
    {
        var count = 0;
        Platform.On(context =>
        {
            count++;
            Platform.Use(context);
            Action again = () => Platform.Use(context);
            again();
        });
    }
}
