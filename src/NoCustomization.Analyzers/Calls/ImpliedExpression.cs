using NoCustomization.Policy.Calls;

namespace NoCustomization.Analyzers.Calls;

/// <summary>An expression that nobody wrote: what the compiler stores of a primary constructor's parameters.</summary>
internal sealed class ImpliedExpression(Shape shape) : Expression
{
    /// <inheritdoc/>
    public override ReflectedType? StaticType => null;

    /// <inheritdoc/>
    protected override Shape Read() => shape;
}
