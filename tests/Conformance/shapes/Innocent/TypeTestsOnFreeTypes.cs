// typeof, casts, patterns and nameof of free core types.
// core: ../../cores/Juki.cs
using System;
using Juki;

namespace Acme.Residents;

public static class Tests
{
    public static Type Of() => typeof(RepositoryBase<,>);

    public static string Name() => nameof(Resident.DisplayName);

    public static string Kind(object value) => value switch
    {
        ForeignResident { Nationality: "FR" } => "french",
        Resident { Number.Length: > 3 } resident => resident.Number,
        _ => ((Household)value).ToString(),
    };
}
