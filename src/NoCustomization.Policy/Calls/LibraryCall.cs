using System.Collections.Generic;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries;

namespace NoCustomization.Policy.Calls;

/// <summary>One call of a library that is judged, and the means to find out what its arguments are.</summary>
/// <param name="expression">The call where it stands.</param>
/// <param name="shape">What it calls, with what.</param>
/// <param name="frame">What the parameters around it stand for; null where it is judged as it stands.</param>
/// <param name="evaluation">Follows values.</param>
internal sealed class LibraryCall(Expression expression, CallShape shape, Frame? frame, Evaluation evaluation)
{
    /// <summary>The call where it stands.</summary>
    public Expression Expression => expression;

    /// <summary>What it calls, with what.</summary>
    public CallShape Shape => shape;

    /// <summary>The method that is called.</summary>
    public LibraryMethod Method => shape.Method;

    /// <summary>What the parameters around it stand for.</summary>
    public Frame? Frame => frame;

    /// <summary>Follows values.</summary>
    public Evaluation Evaluation => evaluation;

    /// <summary>The cores in sight, in order of their ids.</summary>
    public IReadOnlyList<CorePackage> Packages => evaluation.Cores.Packages;

    /// <summary>The types, a core's or the vendor's, that an argument of type <c>Type</c> may stand for.</summary>
    public List<ReflectedType> Types(Expression? argument) => evaluation.Types(argument, frame);

    /// <summary>The texts that an argument may be.</summary>
    public List<string> Texts(Expression? argument) => evaluation.Texts(argument, frame);

    /// <summary>The core or vendor type that a type argument is; null where it is another, or not known.</summary>
    /// <param name="index">Its place among the method's type arguments.</param>
    public ReflectedType? TypeArgument(int index) => index < shape.TypeArguments.Count && evaluation.Types(shape.TypeArguments[index], frame) is [var type] ? type : null;

    /// <summary>The core or vendor type that a type argument of the member's type is; null where it is another, or not known.</summary>
    /// <param name="index">Its place among the type's type arguments.</param>
    public ReflectedType? OwnerArgument(int index) => index < shape.OwnerArguments.Count && evaluation.Types(shape.OwnerArguments[index], frame) is [var type] ? type : null;
}
