using System;

namespace NoCustomization.Policy.Calls;

/// <summary>Methods of the framework that give the elements of a collection, to their caller or to a function.</summary>
public static class Enumerations
{
    /// <summary>Whether a method calls a function with the elements of a collection: the one that it is called on, or its first argument.</summary>
    /// <param name="namespace">The namespace of its type.</param>
    /// <param name="type">The simple name of its type.</param>
    public static bool Enumerates(string @namespace, string type) => @namespace switch
    {
        "System.Linq" => type is "Enumerable" or "ParallelEnumerable" or "ImmutableArrayExtensions",
        "System" => type == "Array",
        "System.Threading.Tasks" => type == "Parallel",
        _ => @namespace.StartsWith("System.Collections", StringComparison.Ordinal),
    };

    /// <summary>Whether a method gives some or all of the elements of a collection, as they are.</summary>
    public static bool KeepsElements(LibraryMethod method) => Enumerates(method.Namespace, method.Type) && method.Name is
        "ToList" or "ToArray" or "AsEnumerable" or "AsParallel" or "ToHashSet" or "ToImmutableArray" or "ToImmutableList" or "AsReadOnly" or "Where" or "Distinct" or "DistinctBy"
        or "OrderBy" or "OrderByDescending" or "ThenBy" or "Order" or "Reverse" or "Skip" or "Take" or "SkipWhile" or "TakeWhile" or "Concat" or "Union" or "Append" or "Cast" or "OfType" or "FindAll";

    /// <summary>Whether a method gives one of the elements of a collection.</summary>
    public static bool GivesElement(LibraryMethod method) => Enumerates(method.Namespace, method.Type) && method.Name is
        "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault" or "ElementAt" or "ElementAtOrDefault" or "Find" or "FindLast";
}
