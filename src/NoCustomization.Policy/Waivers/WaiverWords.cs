using System;

namespace NoCustomization.Policy.Waivers;

/// <summary>The words of the register for its enumerations, in their order.</summary>
public static class WaiverWords
{
    /// <summary>The grounds; index 0 is <see cref="WaiverGround.AlternativesInfeasible"/>.</summary>
    public static readonly string[] Grounds = ["alternatives-infeasible", "organisation-scale", "organisation-powers", "integrated-non-standard-work", "other"];

    /// <summary>The alternatives, by <see cref="AlternativeKind"/>.</summary>
    public static readonly string[] Alternatives = ["parameter", "option", "euc", "operation", "bpr", "form-slot", "external-system", "core-request"];

    /// <summary>The effects on interoperability; index 0 is <see cref="Waivers.Interoperability.NoEffect"/>.</summary>
    public static readonly string[] Interoperability = ["no-effect", "secured", "affected"];

    /// <summary>The word of a ground.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is <see cref="WaiverGround.None"/>.</exception>
    public static string Of(WaiverGround ground) => ground == WaiverGround.None ? throw new ArgumentOutOfRangeException(nameof(ground)) : Grounds[(int)ground - 1];

    /// <summary>The word of an alternative.</summary>
    public static string Of(AlternativeKind kind) => Alternatives[(int)kind];

    /// <summary>The word of an effect.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is <see cref="Waivers.Interoperability.None"/>.</exception>
    public static string Of(Interoperability effect) => effect == Waivers.Interoperability.None ? throw new ArgumentOutOfRangeException(nameof(effect)) : Interoperability[(int)effect - 1];
}
