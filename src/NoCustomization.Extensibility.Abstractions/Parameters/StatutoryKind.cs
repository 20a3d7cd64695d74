namespace NoCustomization.Parameters;

/// <summary>How far a body may go from what the law says: the four kinds of tax rates in Japanese law, which serve for amounts and other values too.</summary>
public enum StatutoryKind
{
    /// <summary>一定税率: the law states the value, and no body may state another one. It is kept at the national level or for a class of municipalities.</summary>
    Fixed,

    /// <summary>標準税率: the law states what is usual; a body may state another value by ordinance, up to <see cref="StatutoryAttribute.Bound"/> where the law has one.</summary>
    Standard,

    /// <summary>制限税率: a body states its value by ordinance, and the law states what it must not exceed: <see cref="StatutoryAttribute.Bound"/>.</summary>
    Ceiling,

    /// <summary>任意税率: a body states its value by ordinance, and the law states none.</summary>
    Free,
}
