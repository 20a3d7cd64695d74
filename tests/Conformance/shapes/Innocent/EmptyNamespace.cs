// Declaring a core's namespace without a type declares nothing.
// core: ../../cores/Juki.cs
namespace Juki.Reports
{
}

namespace Juki
{
    using System;
}

namespace Acme
{
    using Juki;

    public sealed class Report
    {
        public Household Household { get; set; }
    }
}
