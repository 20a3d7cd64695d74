using System.Globalization;

namespace NoCustomization.Policy.Cores;

/// <summary>
/// Collects the annotations of one symbol while an eye walks its attributes. The eye passes each attribute of the
/// annotation namespace; names it does not know are ignored, so that a newer annotation does not break an older reader.
/// </summary>
public struct SymbolAnnotationsBuilder
{
    private SymbolMarks _marks;
    private string? _pointId;
    private string? _useInstead;
    private string? _replacedBy;
    private bool _deprecated;

    /// <summary>Takes one attribute.</summary>
    /// <param name="attributeName">The simple name of the attribute type, for example <c>ExtensionPointAttribute</c>.</param>
    /// <param name="firstArgument">The first constructor argument, where it is a string.</param>
    public void Add(string attributeName, string? firstArgument)
    {
        switch (attributeName)
        {
            case AnnotationNames.ExtensionPoint:
                _marks |= SymbolMarks.ExtensionPoint;
                _pointId ??= firstArgument;
                break;
            case AnnotationNames.ConfigurationPoint:
                _marks |= SymbolMarks.ConfigurationPoint;
                _pointId ??= firstArgument;
                break;
            case AnnotationNames.CoreBehavior:
                _marks |= SymbolMarks.CoreBehavior;
                break;
            case AnnotationNames.PackageInternal:
                _marks |= SymbolMarks.PackageInternal;
                break;
            case AnnotationNames.ReleasedApi:
                _marks |= SymbolMarks.ReleasedApi;
                break;
            case AnnotationNames.UseInstead:
                _useInstead ??= firstArgument;
                break;
        }
    }

    /// <summary>Takes one named argument of an <c>ExtensionPointAttribute</c>.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="value">Its value; an enum as its number.</param>
    public void AddNamed(string name, object? value)
    {
        switch (name)
        {
            case "Status":
                // ExtensionPointStatus.Deprecated
                _deprecated = value is not null && System.Convert.ToInt64(value, CultureInfo.InvariantCulture) == 2;
                break;
            case "ReplacedBy":
                _replacedBy = value as string;
                break;
            case "MustCallBase" when value is true:
                _marks |= SymbolMarks.MustCallBase;
                break;
        }
    }

    /// <summary>The collected annotations.</summary>
    public readonly SymbolAnnotations ToAnnotations() => _marks == SymbolMarks.None && _useInstead is null
        ? SymbolAnnotations.None
        : new SymbolAnnotations(_marks, _pointId, _useInstead, _deprecated, _replacedBy);
}
