using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Values;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Analyzers.Calls;

/// <summary>Collections and tuples of the framework: what is put into them, and what is taken out.</summary>
internal static class SourceCollections
{
    /// <summary>Whether a type is one of the framework's, by its namespace.</summary>
    public static bool IsOfSystem(INamedTypeSymbol type) => SourceExpression.NamespaceOf(type) is "System" || IsCollection(type);

    /// <summary>The place in a tuple for which a name stands: <c>Item2</c>; null for another.</summary>
    public static int? PlaceOf(string name) =>
        name.StartsWith("Item", StringComparison.Ordinal) && int.TryParse(name.Substring(4), out var number) && number > 0 ? number - 1 : null;

    /// <summary>What a property takes out of a collection, a tuple or an anonymous object; null where it is none.</summary>
    public static Shape? Read(CallContext context, IPropertySymbol property, IOperation instance)
    {
        var type = property.ContainingType;
        if (type.IsAnonymousType)
            return AnonymousPlaceOf(property) is { } place ? new ItemShape(new SourceExpression(context, instance), place) : null;
        if (type.Name is "KeyValuePair" or "DictionaryEntry" && property.Name is "Key" or "Value" && IsCollection(type))
            return new ItemShape(new SourceExpression(context, instance), property.Name == "Key" ? 0 : 1);
        if (type.Name == "Tuple" && PlaceOf(property.Name) is { } item && IsOfSystem(type))
            return new ItemShape(new SourceExpression(context, instance), item);
        if (!IsCollection(type))
            return null;
        Expression element = new ImpliedExpression(new ElementShape(new SourceExpression(context, instance)));
        var isDictionary = type.Name.IndexOf("Dictionary", StringComparison.Ordinal) >= 0;
        if (property.IsIndexer)
            return isDictionary ? new ItemShape(element, 1) : type.Name is "List" or "IList" or "IReadOnlyList" or "Collection" ? element.Shape : null;
        return isDictionary && property.Name is "Keys" or "Values" ? new ElementsShape([new ImpliedExpression(new ItemShape(element, property.Name == "Keys" ? 0 : 1))]) : null;
    }

    /// <summary>What a collection or tuple that is created holds: of the collection that it is made of, by its initializer, and added to the local that keeps it; null for other objects.</summary>
    public static Shape? Made(CallContext context, IObjectCreationOperation creation, IOperation use)
    {
        if (creation.Type is not INamedTypeSymbol type)
            return null;
        var arguments = creation.Constructor is { } constructor ? LibraryCalls.Arguments(context, constructor, creation.Arguments) : [];
        if (type.IsTupleType || type.Name is "Tuple" or "KeyValuePair" && IsOfSystem(type))
            return new TupleShape(arguments);
        var isCollection = IsCollection(type);
        if (!isCollection && creation.Initializer is not { Initializers: [IInvocationOperation, ..] })
            return null;
        var items = new List<Expression>();
        if (isCollection && arguments is [{ Shape: ElementsShape copied }, ..])
            items.AddRange(copied.Items);
        if (creation.Initializer is { } initializer)
        {
            foreach (var addition in initializer.Initializers)
                Add(context, addition, items);
        }

        if (Known.Plain(use) is ILocalReferenceOperation local)
        {
            foreach (var addition in LocalValues.AddedTo(local))
                Add(context, addition, items);
        }

        return new ElementsShape(items);
    }

    private static void Add(CallContext context, IOperation addition, List<Expression> items)
    {
        switch (addition)
        {
            case IInvocationOperation { Arguments: [var item] }:
                items.Add(new SourceExpression(context, item.Value));
                break;
            case IInvocationOperation { Arguments: [var key, var value] }:
                items.Add(Pair(context, key.Value, value.Value));
                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] }, Value: var value }:
                items.Add(Pair(context, key.Value, value));
                break;
        }
    }

    private static ImpliedExpression Pair(CallContext context, IOperation key, IOperation value) =>
        new(new TupleShape([new SourceExpression(context, key), new SourceExpression(context, value)]));

    private static bool IsCollection(INamedTypeSymbol type) => SourceExpression.NamespaceOf(type).StartsWith("System.Collections", StringComparison.Ordinal);

    private static int? AnonymousPlaceOf(IPropertySymbol property)
    {
        var place = 0;
        foreach (var member in property.ContainingType.GetMembers())
        {
            if (member is not IPropertySymbol other)
                continue;
            if (SymbolEqualityComparer.Default.Equals(other, property))
                return place;
            place++;
        }

        return null;
    }
}
