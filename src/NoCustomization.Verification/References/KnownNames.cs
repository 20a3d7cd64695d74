using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Verification.References;

/// <summary>What is known of the members of a core's image: what naming each names that is restricted, under each set of cores judged against.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<CoreSet, Dictionary<EntityHandle, (RestrictedName? Direct, RestrictedName? ThroughTable)>> _byCores = [];

    /// <summary>The answers under a set of cores.</summary>
    public Dictionary<EntityHandle, (RestrictedName? Direct, RestrictedName? ThroughTable)> Of(CoreSet cores)
    {
        if (!_byCores.TryGetValue(cores, out var known))
            _byCores.Add(cores, known = []);
        return known;
    }
}
