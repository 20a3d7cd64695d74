// A pragma without ids counts where a finding lies in its reach.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public class Before
{
}

#pragma warning disable // expect: NC9001
public class OwnHousehold : Household // expect: NC1001
{
}
#pragma warning restore
