using System.Collections.Generic;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Calls;

/// <summary>A library whose calls may do something to a core: how an eye recognizes them, and what each does. Has no state.</summary>
public abstract class LibraryJudge
{
    /// <summary>The concern of the rules that its usages are put to.</summary>
    public abstract RuleRange Range { get; }

    /// <summary>Metadata names of types of which a compilation must see one to have calls of it; empty where it is always there.</summary>
    public virtual IReadOnlyList<string> Markers => [];

    /// <summary>Words without which a source text has no call of it.</summary>
    public abstract IReadOnlyList<LibraryWord> Words { get; }

    /// <summary>
    /// Words of which one must stand in a file for the <see cref="WordUse.NearAnchor"/> ones to count there. What follows a word's letters must follow it in the text, too.
    /// </summary>
    public virtual IReadOnlyList<string> Anchors => [];

    /// <summary>Whether it is of no use to an assembly that never comes to the address of a method's code.</summary>
    public virtual bool NeedsCodeAddresses => false;

    /// <summary>
    /// Where the collections of the framework come from that it judges: an assembly that refers to none of these changes others, whatever is in them. Empty where it judges no
    /// collection.
    /// </summary>
    public virtual IReadOnlyList<CollectionSource> Collections => [];

    /// <summary>Whether a type may have a member of interest: asked before anything more is read.</summary>
    /// <param name="namespace">Its namespace; of a nested type, that of the outermost.</param>
    /// <param name="type">Its simple name, without arity.</param>
    public abstract bool Has(string @namespace, string type);

    /// <summary>Whether a call of a member may be a usage, or lead to one.</summary>
    public abstract bool Knows(in CalledMember member);

    /// <summary>Whether a call, as it stands, is nothing to look at, whatever it is told.</summary>
    internal virtual bool Ignores(Expression call, CallShape shape) => false;

    /// <summary>What a call does to cores; nothing where its arguments do not tell. What depended on parameters, <see cref="Evaluation"/> remembers.</summary>
    internal abstract void Judge(LibraryCall call, List<Usage> usages);
}
