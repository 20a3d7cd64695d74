using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using NoCustomization.Policy.Findings;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Framework;

/// <summary>Findings as the facts that make their identity.</summary>
internal static class Findings
{
    /// <summary>Compares targets and sites: <c>NC2004 M:Juki.A.B @ M:Acme.C.D</c>, in any order.</summary>
    public static async Task Expect(this Shape shape, params string[] facts)
    {
        IEnumerable<string> found = (await shape.Run()).Select(d => $"{d.Id} {d.Properties[FindingProperties.Target]} @ {d.Properties[FindingProperties.Site]}");
        Assert.Equal(string.Join("\n", facts.Order(StringComparer.Ordinal)), string.Join("\n", found.Order(StringComparer.Ordinal)));
    }
}
