using System.Collections.Generic;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries;

namespace NoCustomization.Policy.Calls;

/// <summary>What an expression does, as far as reflection depends on it.</summary>
public abstract record Shape
{
    /// <summary>Something of which nothing but the type is known.</summary>
    public static Shape Other { get; } = new OtherShape();

    private sealed record OtherShape : Shape;
}

/// <summary>A constant.</summary>
/// <param name="Value">A text, an <c>int</c> (values of enumerations too), a <c>bool</c>, or null.</param>
public sealed record ConstantShape(object? Value) : Shape;

/// <summary><c>typeof(T)</c>, or a type argument.</summary>
/// <param name="Type">The type; null where it is neither a core's nor the vendor's.</param>
/// <param name="Name">Its name, written as the eye writes the types of parameters.</param>
public sealed record TypeShape(ReflectedType? Type, string Name) : Shape
{
    /// <summary>The metadata name of its definition, <c>Ns.Outer+Inner`1</c>, whoever's it is; empty for arrays, pointers and tuples of nothing.</summary>
    public string Definition { get; init; } = "";

    /// <summary>Its type arguments, those of what contains it first.</summary>
    public IReadOnlyList<Shape> Arguments { get; init; } = [];
}

/// <summary><c>typeof(T)</c> of a type parameter.</summary>
/// <param name="Owner">The method, or the type as the eye names it, that declares the parameter.</param>
/// <param name="Ordinal">Its place among the owner's type parameters.</param>
public sealed record TypeParameterShape(object Owner, int Ordinal) : Shape;

/// <summary>
/// A call of a library's member: a method, a constructor (<c>.ctor</c>), the read or write of a property (<c>get_P</c>, <c>set_P</c>), a handler added to an event (<c>add_E</c>).
/// </summary>
/// <param name="Method">The method.</param>
/// <param name="Receiver">The receiver; null for a static method.</param>
/// <param name="Arguments">One for each parameter; null where an argument is not known.</param>
/// <param name="TypeArguments">The type arguments of the method, <see cref="TypeShape"/> or <see cref="TypeParameterShape"/>.</param>
public sealed record CallShape(LibraryMethod Method, Expression? Receiver, IReadOnlyList<Expression?> Arguments, IReadOnlyList<Shape> TypeArguments) : Shape
{
    /// <summary>The type arguments of the type that declares the method.</summary>
    public IReadOnlyList<Shape> OwnerArguments { get; init; } = [];

    /// <summary>Whether it is no call but a delegate of the method, which somebody calls with what is not known.</summary>
    public bool IsGroup { get; init; }

    /// <summary>Of a delegate or function pointer: the core's member that it is of; null where it is somebody else's.</summary>
    public CoreSymbol? Target { get; init; }

    /// <summary>What it is called on: extension methods of reflection take it as their first parameter.</summary>
    public Expression? Subject => Receiver ?? Argument(0);

    /// <summary>An argument by its place; null where there is none.</summary>
    public Expression? Argument(int index) => index < Arguments.Count ? Arguments[index] : null;

    /// <summary>The first argument whose parameter takes something; null where there is none.</summary>
    /// <param name="sort">What the parameter takes.</param>
    /// <param name="skipped">How many such arguments to pass over.</param>
    public Expression? Argument(ParameterSort sort, int skipped = 0)
    {
        for (var i = 0; i < Arguments.Count; i++)
        {
            if (Method.Parameters[i] == sort && skipped-- == 0)
                return Arguments[i];
        }

        return null;
    }
}

/// <summary>A method of a library.</summary>
/// <param name="Namespace">The namespace of its type.</param>
/// <param name="Type">The simple name of its type, without arity.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">What its parameters take.</param>
public sealed record LibraryMethod(string Namespace, string Type, string Name, IReadOnlyList<ParameterSort> Parameters);

/// <summary>A field of a library.</summary>
/// <param name="Type">The metadata name of the type that declares it.</param>
/// <param name="Name">Its name.</param>
public sealed record LibraryFieldShape(string Type, string Name) : Shape;

/// <summary>A call of a method, a property or a constructor whose body is at hand.</summary>
/// <param name="Method">The method.</param>
/// <param name="Receiver">The receiver, or null.</param>
/// <param name="Arguments">One for each parameter; null where an argument is not known.</param>
/// <param name="TypeArguments">The type arguments of the method, then those of its type, each with its owner.</param>
public sealed record OwnCallShape(OwnMethod Method, Expression? Receiver, IReadOnlyList<Expression?> Arguments, IReadOnlyList<TypeArgument> TypeArguments) : Shape;

/// <summary>A type argument of a call.</summary>
/// <param name="Parameter">Which type parameter it stands for.</param>
/// <param name="Argument">The type.</param>
public sealed record TypeArgument(TypeParameterShape Parameter, Shape Argument);

/// <summary>A call of a delegate.</summary>
/// <param name="Function">The delegate.</param>
/// <param name="Arguments">One for each parameter.</param>
public sealed record InvocationShape(Expression Function, IReadOnlyList<Expression?> Arguments) : Shape;

/// <summary>A lambda, or a method as a delegate.</summary>
/// <param name="Method">Its body.</param>
public sealed record FunctionShape(OwnMethod Method) : Shape;

/// <summary>One of several values.</summary>
public sealed record ChoiceShape(IReadOnlyList<Expression> Parts) : Shape;

/// <summary>Texts put together.</summary>
public sealed record SumShape(IReadOnlyList<Expression> Parts) : Shape;

/// <summary>Two numbers combined, or an address and an offset.</summary>
/// <param name="Operator"><c>|</c>, <c>&amp;</c>, <c>^</c>, <c>+</c>, <c>-</c>, or <c>~</c> of the left one alone.</param>
/// <param name="Left">The first.</param>
/// <param name="Right">The second.</param>
public sealed record BitsShape(char Operator, Expression Left, Expression? Right) : Shape;

/// <summary>Whether two texts are equal.</summary>
public sealed record EqualityShape(Expression Left, Expression Right) : Shape;

/// <summary>An array or another collection and what it holds.</summary>
public sealed record ElementsShape(IReadOnlyList<Expression> Items) : Shape;

/// <summary>An element of a collection, whichever.</summary>
public sealed record ElementShape(Expression Collection) : Shape;

/// <summary>Values kept together: a tuple, an anonymous object, a pair of key and value.</summary>
public sealed record TupleShape(IReadOnlyList<Expression?> Items) : Shape;

/// <summary>One of the values that are kept together.</summary>
/// <param name="Tuple">What keeps them.</param>
/// <param name="Index">Its place.</param>
public sealed record ItemShape(Expression Tuple, int Index) : Shape;

/// <summary>A parameter of a method.</summary>
/// <param name="Method">The method, lambda or local function.</param>
/// <param name="Ordinal">Its place; -1 for the receiver.</param>
public sealed record ParameterShape(OwnMethod Method, int Ordinal) : Shape;

/// <summary>A field of the vendor's that is stored once.</summary>
/// <param name="Value">What is stored.</param>
/// <param name="Constructor">The constructor that stores it, where a parameter of that one may be concerned.</param>
/// <param name="Receiver">Whose field it is; null for a static one.</param>
/// <param name="TypeArguments">The type arguments of the field's type.</param>
public sealed record StoredShape(Expression Value, OwnMethod? Constructor, Expression? Receiver, IReadOnlyList<TypeArgument> TypeArguments) : Shape;
