// The points of the package's other assemblies count. Of two with one id, that of the assembly which is built upon has it.
// core: ../../cores/Kaigo.Contracts.cs, ../../cores/Kaigo.Engine.cs
// options: assembly=Kaigo.Regional
using NoCustomization;

namespace Aaa
{
    [ExtensionPoint("kaigo.question")] // expect: NC7004
    public interface IQuestion
    {
    }

    [UseInstead("kaigo.question")]
    public interface IClosed
    {
    }
}
