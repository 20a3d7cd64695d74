// Options of the package that are made by hand and given to one object: nobody else sees them.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using Microsoft.Extensions.Options;
using Todoke;

namespace Acme.Filing;

public static class Trial
{
    public static int Days()
    {
        var options = new FilingOptions { Days = 3 };
        options.Days++;
        var desk = new FilingDesk(Options.Create(options));
        var made = new OptionsWrapper<FilingOptions>(new FilingOptions());
        return desk.Days + made.Value.Days;
    }
}
