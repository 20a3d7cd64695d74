// Long-term care (介護) in two assemblies: the contracts, which name every part of the core.
using System;
using NoCustomization;

[assembly: StandardPackage("kaigo", Name = "Long-term care", Namespaces = new[] { "Kaigo" },
    Assemblies = new[] { "Kaigo.Contracts", "Kaigo.Engine", "Kaigo.Regional", "Kaigo.Sealed, PublicKeyToken=31bf3856ad364e35" })]

namespace Kaigo
{
    /// <summary>A care level. Closed; the engine forwards it for callers of older versions.</summary>
    public class CareLevel
    {
        public virtual int Points => 0;
    }

    /// <summary>Judges care levels. Closed.</summary>
    public interface ICareJudge
    {
        CareLevel Judge(string number);
    }

    /// <summary>An additional question. Open.</summary>
    [ExtensionPoint("kaigo.question", Multiplicity = Multiplicity.Many)]
    public abstract class Question
    {
        public abstract string Ask(string number);

        [CoreBehavior]
        public virtual int Weight => 1;
    }
}
