// A core that cannot be annotated is closed by its catalog.
// core: ../../cores/Kokuho.cs
using Kokuho;

namespace Acme.Health;

public class StudentInsured : Insured // expect: NC1001
{
}
