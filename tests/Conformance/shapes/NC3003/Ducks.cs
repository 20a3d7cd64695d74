// ImpromptuInterface's objects that act like a core interface.
// core: ../../cores/Juki.cs
// reference: ../../stubs/ImpromptuInterface.cs
using System;
using System.Collections.Generic;
using ImpromptuInterface;
using Juki.Plugins;
using Juki.Services;

namespace Acme.Proxies;

public interface IOwnStore
{
    string Name { get; }
}

public class OwnStore : IOwnStore
{
    public string Name => "own";
}

public static class Ducks
{
    public static IOfficeClock Acts() => new { Today = new DateOnly(2027, 4, 1) }.ActLike<IOfficeClock>(); // expect: NC3003

    public static object ActsToo() => Impromptu.ActLike<IOwnStore>(new OwnStore(), typeof(IOfficeClock)); // expect: NC3003

    public static object Several(IEnumerable<object> rows) => rows.AllActLike<IOfficeClock>(); // expect: NC3003

    public static ICertificateFee Open() => new { }.ActLike<ICertificateFee>();

    public static IOwnStore Own() => new { Name = "own" }.ActLike<IOwnStore>();
}
