using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.References;

/// <summary>
/// Fields and events that may stand in one declaration, which writes their type once: <c>R a, b;</c>. Metadata does not hold declarations; that neighbours which agree
/// in everything are one is the reading that never counts a name twice. Where debug symbols place their initializers, one line is one declaration.
/// </summary>
internal static class SharedDeclarations
{
    /// <summary>Whether a field may be declared together with the one before it; false where that is nil.</summary>
    public static bool Continues(VendorAssembly vendor, FieldDefinitionHandle previous, FieldDefinitionHandle field)
    {
        if (previous.IsNil)
            return false;
        var metadata = vendor.Metadata;
        var (first, second) = (metadata.GetFieldDefinition(previous), metadata.GetFieldDefinition(field));
        return first.Attributes == second.Attributes && first.Signature == second.Signature && HaveSameAttributes(metadata, first.GetCustomAttributes(), second.GetCustomAttributes())
            && !(vendor.Sites.InitializerOf(previous) is { } one && vendor.Sites.InitializerOf(field) is { } other && one.EndLine != other.StartLine);
    }

    /// <summary>Whether an event may be declared together with the one before it; false where that is nil. One with accessors of its own stands alone.</summary>
    public static bool Continues(MetadataReader metadata, EventDefinitionHandle previous, EventDefinitionHandle @event)
    {
        if (previous.IsNil)
            return false;
        var (first, second) = (metadata.GetEventDefinition(previous), metadata.GetEventDefinition(@event));
        return first.Type == second.Type && HaveSameAttributes(metadata, first.GetCustomAttributes(), second.GetCustomAttributes())
            && TryGetAdder(metadata, first, out var adder) && TryGetAdder(metadata, second, out var other) && adder.Attributes == other.Attributes;
    }

    private static bool TryGetAdder(MetadataReader metadata, EventDefinition @event, out MethodDefinition adder)
    {
        adder = default;
        var handle = @event.GetAccessors().Adder;
        if (handle.IsNil)
            return false;
        adder = metadata.GetMethodDefinition(handle);
        return AttributeNames.AnyCompilerGenerated(metadata, adder.GetCustomAttributes());
    }

    private static bool HaveSameAttributes(MetadataReader metadata, CustomAttributeHandleCollection left, CustomAttributeHandleCollection right)
    {
        if (left.Count != right.Count)
            return false;
        var others = right.GetEnumerator();
        foreach (var handle in left)
        {
            others.MoveNext();
            var (attribute, other) = (metadata.GetCustomAttribute(handle), metadata.GetCustomAttribute(others.Current));
            if (attribute.Constructor != other.Constructor || attribute.Value != other.Value)
                return false;
        }

        return true;
    }
}
