// Options that everybody shares, taken out by a pattern, and written beside other values.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using Microsoft.Extensions.Options;
using Todoke;

namespace Acme.Filing;

public sealed class Hurry(IOptions<FilingOptions> options, IOptions<DeskOptions> desk)
{
    public void Patterns()
    {
        if (options is { Value: { } shared })
            shared.Days = 1; // expect: NC4005
        if (options is { Value: var known })
            known.Strict = false; // expect: NC4005
    }

    public int Tuples()
    {
        int days;
        (options.Value.Days, days) = (1, 2); // expect: NC4005
        return days;
    }

    public void Free()
    {
        if (options is { Value: { Days: > 3 } read })
            Console.WriteLine(read.Days);
        if (options is { Value.Days: var days })
            Console.WriteLine(days);
        if (desk is { Value: { } own })
            own.Window = "1";
        if (new { Value = new FilingOptions() } is { Value: { } made })
            made.Days = 1;
    }
}
