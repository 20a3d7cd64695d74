using System.Collections.Generic;

namespace NoCustomization.Extensibility.Observation;

/// <summary>The tags of measurements at one point; made once.</summary>
internal readonly struct CallTags(string point, string extension)
{
    public readonly KeyValuePair<string, object?> Point = new("nocustomization.point", point);

    public readonly KeyValuePair<string, object?> Extension = new("nocustomization.extension", extension);
}
