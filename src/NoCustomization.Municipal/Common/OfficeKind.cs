using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>What kind of office it is.</summary>
public enum OfficeKind
{
    /// <summary>本庁: main office.</summary>
    [Label("Main office", "本庁")]
    MainOffice,

    /// <summary>支所: branch.</summary>
    [Label("Branch", "支所")]
    Branch,

    /// <summary>出張所: local office.</summary>
    [Label("Local office", "出張所")]
    LocalOffice,

    /// <summary>課: section.</summary>
    [Label("Section", "課")]
    Section,
}
