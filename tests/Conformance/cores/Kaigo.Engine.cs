// Long-term care (介護) in two assemblies: the engine, a part of the core that declares nothing itself.
using System.Runtime.CompilerServices;
using Kaigo;

[assembly: TypeForwardedTo(typeof(CareLevel))]

namespace Kaigo.Engine
{
    /// <summary>The package's own judge: deriving and implementing inside the core is no customization.</summary>
    public class CareJudge : ICareJudge
    {
        public virtual CareLevel Judge(string number) => new SupportLevel();
    }

    /// <summary>The first level. Closed.</summary>
    public class SupportLevel : CareLevel
    {
        public override int Points => 25;
    }

    /// <summary>The package's own question: closed child of an open base in the other part.</summary>
    public class AgeQuestion : Question
    {
        public override string Ask(string number) => "age";
    }
}
