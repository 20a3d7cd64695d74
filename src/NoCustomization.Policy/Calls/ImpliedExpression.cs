namespace NoCustomization.Policy.Calls;

/// <summary>An expression that nobody wrote: what the compiler stores of a primary constructor's parameters, a test that the text says another way.</summary>
public sealed class ImpliedExpression(Shape shape) : Expression
{
    /// <inheritdoc/>
    public override ReflectedType? StaticType => null;

    /// <inheritdoc/>
    protected override Shape Read() => shape;
}
