namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>What a method does with the registrations of services.</summary>
internal enum ServiceAction
{
    /// <summary>Nothing of interest.</summary>
    None,

    /// <summary>Registers the types, the instance or the factory that it is given.</summary>
    Register,

    /// <summary>Puts descriptors into the collection.</summary>
    Put,

    /// <summary>Takes all descriptors of a service out of the collection.</summary>
    RemoveAll,

    /// <summary>Takes a descriptor out of the collection.</summary>
    Remove,

    /// <summary>Takes out of the collection what stands at a place.</summary>
    RemoveAt,

    /// <summary>Puts an implementation before those that are registered.</summary>
    Decorate,
}
