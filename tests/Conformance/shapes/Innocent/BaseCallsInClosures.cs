// Base calls inside lambdas, iterators and async methods make the compiler write forwarding members.
// core: ../../cores/Juki.cs
// core: ../../cores/Kiban.cs
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Juki;
using Juki.Plugins;
using Kiban;

namespace Acme.Notices;

public sealed class LazySlot : NoticeSlot
{
    public override string Render(Resident resident) => "";

    public override string Header()
    {
        var header = base.Header();
        Func<string> again = () => base.Header();
        return header + again();
    }

    public IEnumerable<string> Frames()
    {
        yield return base.Frame("a");
    }
}

public sealed class LazyTask : PlatformTask
{
    public override void Run()
    {
    }

    public override async Task RunAsync() => await base.RunAsync();
}
