namespace NoCustomization.Policy.Waivers;

/// <summary>A measure that could serve instead of a customization.</summary>
public enum AlternativeKind
{
    /// <summary>A parameter of the package.</summary>
    Parameter,

    /// <summary>An option of the package.</summary>
    Option,

    /// <summary>End-user computing: staff extract and shape the data themselves.</summary>
    Euc,

    /// <summary>Handling it in the daily work.</summary>
    Operation,

    /// <summary>Changing the work itself.</summary>
    Bpr,

    /// <summary>A form's slot or template.</summary>
    FormSlot,

    /// <summary>A separate, loosely coupled system.</summary>
    ExternalSystem,

    /// <summary>Asking the package's author to add it for everybody.</summary>
    CoreRequest,
}
