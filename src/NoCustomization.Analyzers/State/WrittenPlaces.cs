using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Syntax;

namespace NoCustomization.Analyzers.State;

/// <summary>Finds the expression that writes a place: a field, a property, a part of a structure in it, an alias of it.</summary>
internal static class WrittenPlaces
{
    /// <summary>The expression that writes the place, or null where it is only read.</summary>
    /// <param name="place">What selects it.</param>
    /// <param name="containing">The member whose code it is.</param>
    public static IOperation? WriteOf(IOperation place, ISymbol containing)
    {
        while (place.Parent is { } parent)
        {
            switch (parent)
            {
                case IEventAssignmentOperation { Adds: true } subscription:
                    return subscription.EventReference == place ? subscription : null;
                case ISimpleAssignmentOperation assignment:
                    return assignment.Target == place ? assignment
                        : assignment is { IsRef: true, Target: ILocalReferenceOperation renamed } && Aliases.Of(assignment).IsWritten(renamed.Local, assignment, containing) ? assignment : null;
                case ICompoundAssignmentOperation assignment:
                    return assignment.Target == place ? assignment : null;
                case ICoalesceAssignmentOperation assignment:
                    return assignment.Target == place ? assignment : null;
                case IIncrementOrDecrementOperation or IReDimClauseOperation:
                    return parent;
                case IAddressOfOperation:
                    return parent;
                case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument:
                    return argument.Parent ?? argument;
                case IForToLoopOperation loop:
                    return loop.LoopControlVariable == place ? place : null;
                case IForEachLoopOperation loop:
                    return loop.LoopControlVariable == place ? place : null;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: RefKind.Ref } alias }:
                    return Aliases.Of(alias).IsWritten(alias.Symbol, alias, containing) ? alias : null;
                case IReturnOperation:
                    return Returns(parent, containing) == RefKind.Ref ? parent : null;
                case ITupleOperation or IConditionalOperation { IsRef: true }:
                    place = parent;
                    break;
                case IDeconstructionAssignmentOperation deconstruction:
                    return deconstruction.Target == place ? deconstruction : null;
                // A part of a structure is a part of where it stands; that of an object, or of a copy that a property hands out, is not.
                case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } part when part.Instance == place && IsPlace(place):
                case IInlineArrayAccessOperation element when element.Instance == place && IsPlace(place):
                    place = parent;
                    break;
                case { Kind: OperationKind.None } when VisualBasicStatements.IsTextOfMid(place.Syntax):
                    return parent;
                case { Kind: OperationKind.None } when IsPlace(place) && VisualBasicStatements.IsValueOfWith(place.Syntax):
                    return IsWrittenIn(parent, place, containing) ? place : null;
                default:
                    return null;
            }
        }

        return null;
    }

    private static bool IsPlace(IOperation value) => value.Type is { IsValueType: true } && value is not IPropertyReferenceOperation { Property.RefKind: RefKind.None };

    // A With block of Visual Basic takes a structure where it stands.
    private static bool IsWrittenIn(IOperation block, IOperation place, ISymbol containing)
    {
        foreach (var operation in block.Descendants())
        {
            if (operation is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } part && VisualBasicStatements.IsPartOfWith(part.Syntax, place.Syntax) && WriteOf(part, containing) is not null)
                return true;
        }

        return false;
    }

    private static RefKind Returns(IOperation statement, ISymbol containing)
    {
        for (var outer = statement.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is ILocalFunctionOperation local)
                return local.Symbol.RefKind;
            if (outer is IAnonymousFunctionOperation lambda)
                return lambda.Symbol.RefKind;
        }

        return containing switch
        {
            IMethodSymbol method => method.RefKind,
            IPropertySymbol property => property.RefKind,
            _ => RefKind.None,
        };
    }
}
