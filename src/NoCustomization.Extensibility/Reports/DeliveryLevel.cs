namespace NoCustomization.Extensibility;

/// <summary>How far an extension stays within what is opened; the worst finding decides.</summary>
public enum DeliveryLevel
{
    /// <summary>Not verified: it was referenced at build, where the analyzer judges; or a file of it could not be judged.</summary>
    Unverified,

    /// <summary>Only sanctioned extension points.</summary>
    A,

    /// <summary>Approved waivers only.</summary>
    B,

    /// <summary>Unwaived errors of the ranges NC1, NC2, NC6, NC9.</summary>
    C,

    /// <summary>Unwaived errors of the ranges NC3, NC4, NC5, NC8: it patches, replaces or forks the core.</summary>
    D,
}
