// An assembly that a referenced core names as its own is judged as an author, though it declares nothing itself.
// core: ../../cores/Kaigo.Contracts.cs, ../../cores/Kaigo.Engine.cs
// options: assembly=Kaigo.Regional
using Kaigo;

namespace Kaigo.Regional;

public class RegionalLevel : CareLevel // expect: NC7001
{
}

public sealed class Fixed : CareLevel
{
}
