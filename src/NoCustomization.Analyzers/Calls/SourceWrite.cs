using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Analyzers.Calls;

/// <summary>A write of a library's property or of raw memory, or a handler added to an event: as an expression it would be the value that is written.</summary>
internal sealed class SourceWrite(CallContext context, IOperation written) : Expression
{
    /// <inheritdoc/>
    public override ReflectedType? StaticType => null;

    /// <inheritdoc/>
    public override OwnMethod? Holder => context.HolderOf(written);

    /// <inheritdoc/>
    public override IReadOnlyList<Guard> Guards => SourceGuards.Of(context, written);

    /// <inheritdoc/>
    public override IReadOnlyList<Guard> Admitting => SourceGuards.Of(context, written, areCertain: false);

    /// <inheritdoc/>
    protected override Shape Read() => written switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.SetMethod: { } setter } property, Value: var value } =>
            LibraryCalls.Read(context, setter, property.Instance, property.Arguments, value),
        IEventAssignmentOperation { EventReference: IEventReferenceOperation { Event.AddMethod: { } adder } handled, HandlerValue: var handler } =>
            LibraryCalls.Read(context, adder, handled.Instance, ImmutableArray<IArgumentOperation>.Empty, handler),
        _ when MemoryWrites.AddressOf(written) is { } address => new CallShape(MemoryAccess.Write, null, [new SourceExpression(context, address)], []),
        _ => Shape.Other,
    };
}
