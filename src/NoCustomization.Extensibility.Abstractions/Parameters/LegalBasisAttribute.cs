using System;

namespace NoCustomization.Parameters;

/// <summary>Names the law, ordinance or clause of a standard specification from which a parameter type or one of its values follows.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property, AllowMultiple = true)]
public sealed class LegalBasisAttribute : Attribute
{
    /// <summary>Names the legal basis.</summary>
    /// <param name="citation">As it is cited; for example <c>地方税法第350条第1項</c>.</param>
    public LegalBasisAttribute(string citation) => Citation = citation;

    /// <summary>As it is cited.</summary>
    public string Citation { get; }

    /// <summary>Where it was read: an address or the key of a list of sources. Without one the citation is general knowledge that nobody looked up.</summary>
    public string? Source { get; set; }
}
