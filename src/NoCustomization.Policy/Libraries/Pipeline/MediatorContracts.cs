using System;

namespace NoCustomization.Policy.Libraries.Pipeline;

/// <summary>The interfaces of MediatR by which a class handles requests, or stands around them. Who listens to notifications changes nothing.</summary>
public static class MediatorContracts
{
    /// <summary>The name of the library, and its root namespace.</summary>
    public const string Library = "MediatR";

    /// <summary>A type that every compilation sees which uses it.</summary>
    public const string Marker = "MediatR.IRequestHandler`2";

    /// <summary>Whether an interface is one of them; its first type argument is the request.</summary>
    /// <param name="namespace">Its namespace.</param>
    /// <param name="name">Its simple name, without arity.</param>
    public static bool Include(string @namespace, string name) => @namespace switch
    {
        Library => name is "IRequestHandler" or "IAsyncRequestHandler" or "ICancellableAsyncRequestHandler" or "IStreamRequestHandler" or "IPipelineBehavior" or "IStreamPipelineBehavior",
        Library + ".Pipeline" => name is "IRequestPreProcessor" or "IRequestPostProcessor" or "IRequestExceptionHandler" or "IRequestExceptionAction",
        _ => false,
    };

    /// <summary>Whether the definition of a metadata name is one of them.</summary>
    public static bool Include(string definition)
    {
        if (!definition.StartsWith(Library + ".", StringComparison.Ordinal))
            return false;
        var dot = definition.LastIndexOf('.');
        var tick = definition.IndexOf('`', dot);
        return tick > 0 && Include(definition.Substring(0, dot), definition.Substring(dot + 1, tick - dot - 1));
    }
}
