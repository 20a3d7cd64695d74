// Core generics constructed with own types.
// core: ../../cores/Juki.cs
// core: ../../cores/Tesuryo.cs
using System;
using System.Collections.Generic;
using Juki.Plugins;
using Juki.Services;
using Tesuryo;

namespace Acme.Codes;

public sealed class WardCode
{
}

public static class Tables
{
    public static readonly CodeTable<WardCode> Wards = new();

    public static readonly FeeTable<(WardCode Code, decimal Fee)> Fees = new();

    public static Func<string, ICodeTable<WardCode>> Choose() => _ => Wards;

    public static List<IValidator<WardCode>> Validators { get; } = [];
}
