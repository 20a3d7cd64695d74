using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace NoCustomization.Conformance.Oracle;

/// <summary>
/// The compiler errors that a mutant may cause. First-order ones say that vendor code did to the symbol what the rule forbids; the others
/// follow from them or say something else, for the reason given. An error of no kind listed here fails the test: somebody must decide.
/// </summary>
internal static class ErrorKinds
{
    private const string FollowsUnknownType = "follows: the symbol has become an error type, and what is done with it does not fit any more";
    private const string FollowsNoBase = "follows: without its base class the type has nothing to override, to pass arguments to or to convert to";
    private const string FollowsNoContract = "follows: an explicit implementation of what the base list could not name";
    private const string FollowsStatic = "follows: an abstract class that is sealed as well counts as static, which no variable, parameter or type argument may be";

    private static readonly Dictionary<MutationKind, Dictionary<string, string>> s_firstOrder = new()
    {
        [MutationKind.SealType] = new()
        {
            ["CS0509"] = "derives from a sealed class",
            ["CS0709"] = "derives from an abstract class that is sealed as well, which counts as static",
        },
        [MutationKind.SealMember] = new()
        {
            ["CS0239"] = "overrides a sealed override",
            ["CS0506"] = "overrides a member that is not virtual",
        },
        [MutationKind.HideInterface] = new()
        {
            ["CS0122"] = "names an inaccessible interface; only in a base list, for elsewhere it is used and not implemented",
        },
        [MutationKind.HideConstructors] = new()
        {
            ["CS0122"] = "calls an inaccessible constructor of the base class, in so many words or not",
            ["CS8867"] = "a record whose base class has no accessible copy constructor",
        },
        [MutationKind.HideSymbol] = new()
        {
            ["CS0122"] = "names an inaccessible symbol, or calls it implicitly; not in a using directive, which uses nothing",
            ["CS0029"] = "converts by an inaccessible operator",
            ["CS1503"] = "converts an argument by an inaccessible operator",
            ["CS0019"] = "calculates by an inaccessible operator",
            ["CS0117"] = "asks a type for an inaccessible extension property",
            ["CS0570"] = "calls an inaccessible accessor by its method's name",
            ["CS1929"] = "asks a value for an inaccessible extension property that values of other types have",
            ["CS1950"] = "adds an element by an inaccessible method",
            ["CS0030"] = "converts by an inaccessible operator, and says so",
            ["CS1579"] = "enumerates by an inaccessible method",
            ["CS0021"] = "takes a slice by an inaccessible method",
            ["CS8129"] = "deconstructs by an inaccessible method",
            ["CS0023"] = "calculates by an inaccessible operator",
            ["CS0202"] = "enumerates by an inaccessible member",
            ["CS0218"] = "decides by an inaccessible operator",
            ["CS0426"] = "names an inaccessible constant where a type could be named",
            ["CS1674"] = "releases by an inaccessible method",
            ["CS8385"] = "pins by an inaccessible method",
            ["CS8410"] = "releases by an inaccessible method, and waits for it",
            ["CS8411"] = "enumerates by an inaccessible method, and waits for it",
            ["CS9212"] = "spreads by an inaccessible method",
        },
    };

    private static readonly Dictionary<MutationKind, Dictionary<string, string>> s_others = new()
    {
        [MutationKind.HideConstructors] = new()
        {
            ["CS0310"] = "a type argument without the constructor that its parameter wants: creating is no deriving",
        },
        [MutationKind.SealType] = new()
        {
            ["CS0701"] = "a sealed class as a constraint: naming it is not deriving from it",
            ["CS0029"] = FollowsNoBase,
            ["CS0103"] = FollowsNoBase,
            ["CS0115"] = FollowsNoBase,
            ["CS0117"] = FollowsNoBase,
            ["CS0311"] = FollowsNoBase,
            ["CS0508"] = FollowsNoBase,
            ["CS0452"] = FollowsNoBase,
            ["CS0535"] = FollowsNoBase,
            ["CS1662"] = FollowsNoBase,
            ["CS1729"] = FollowsNoBase,
            ["CS0721"] = FollowsStatic,
            ["CS0722"] = FollowsStatic,
        },
        [MutationKind.SealMember] = [],
        [MutationKind.HideInterface] = new()
        {
            ["CS0535"] = FollowsNoContract,
            ["CS0538"] = FollowsNoContract,
            ["CS0029"] = FollowsUnknownType,
            ["CS0123"] = FollowsUnknownType,
            ["CS8598"] = FollowsUnknownType,
            ["CS0704"] = "follows: a static member of a type parameter whose constraint cannot be named",
            ["CS0019"] = FollowsUnknownType,
            ["CS0311"] = FollowsUnknownType,
            ["CS0407"] = FollowsUnknownType,
            ["CS1061"] = FollowsUnknownType,
            ["CS1503"] = FollowsUnknownType,
            ["CS1662"] = FollowsUnknownType,
        },
        [MutationKind.HideSymbol] = new()
        {
            ["CS0115"] = "overrides an inaccessible member: that is for NC1003 to judge",
            ["CS9044"] = "implements an inaccessible member of an interface: that is for NC1002 to judge",
            ["CS0103"] = FollowsNoBase,
            ["CS0310"] = "a type argument without the constructor that its parameter wants: that the argument is named is the usage",
            ["CS0535"] = FollowsNoContract,
            ["CS0538"] = FollowsNoContract,
            ["CS1061"] = FollowsUnknownType,
            ["CS1662"] = FollowsUnknownType,
            ["CS8985"] = FollowsUnknownType,
            ["CS0161"] = "follows: a case that is no constant any more, and leaves a way that returns nothing",
            ["CS0411"] = "follows: for a deconstruction that is out of reach the compiler tries others",
            ["CS8070"] = "follows: a jump to a case that is no constant any more",
            ["CS8130"] = "follows: the types of the variables of a deconstruction that is out of reach",
            ["CS8183"] = "follows: the type of a discard in a deconstruction that is out of reach",
        },
    };

    /// <summary>Whether an error is of the kind that the mutation is meant to cause, at a place where it counts.</summary>
    public static bool IsFirstOrder(Mutation mutation, Diagnostic error) => s_firstOrder[mutation.Kind].ContainsKey(error.Id) && mutation.Kind switch
    {
        MutationKind.HideInterface => ErrorPlaces.IsBaseListEntry(error.Location),
        // What has the type of an inaccessible type cannot be used either; only where the type's own name stands is it referred to.
        MutationKind.HideSymbol when mutation.IsType => ErrorPlaces.Names(error.Location, mutation.Name) && !ErrorPlaces.IsUsingDirective(error.Location),
        // Creating an object of a closed class is using it.
        MutationKind.HideConstructors => ErrorPlaces.DerivedTypeAt(error.Location) is not null,
        MutationKind.HideSymbol => !ErrorPlaces.IsUsingDirective(error.Location),
        // What the compiler overrides in a record, nobody wrote.
        MutationKind.SealMember => !ErrorPlaces.IsRecordName(error.Location),
        _ => true,
    };

    /// <summary>Whether somebody decided what an error means.</summary>
    public static bool IsKnown(MutationKind kind, string id) => s_firstOrder[kind].ContainsKey(id) || s_others[kind].ContainsKey(id);
}
