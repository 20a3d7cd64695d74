using System.Collections.Generic;
using Microsoft.Extensions.Primitives;

namespace NoCustomization.Parameters.Sources;

/// <summary>Values that lie beneath the store: in settings or in files that come with a package. They have no history; on the same day the store's word counts.</summary>
internal interface IParameterSource
{
    /// <summary>What they say now, each with the number 0.</summary>
    /// <exception cref="ParameterException">They cannot be read.</exception>
    IReadOnlyList<ParameterChange> Read(ParameterCatalog catalog);

    /// <summary>Fires when they change.</summary>
    IChangeToken Watch();
}
