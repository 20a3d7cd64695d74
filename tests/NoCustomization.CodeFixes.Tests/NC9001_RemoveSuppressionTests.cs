using System.Threading.Tasks;
using Xunit;

namespace NoCustomization.CodeFixes.Tests;

public sealed class NC9001_RemoveSuppressionTests
{
    [Fact]
    public Task Removes_the_attribute_and_leaves_its_neighbours() => new FixTest<NC9001_RemoveSuppression>(
        """
        using System;
        using System.Diagnostics.CodeAnalysis;

        [Serializable, {|NC9001:SuppressMessage("NoCustomization", "NC1001")|}]
        class Mine
        {
            [{|NC9001:SuppressMessage("NoCustomization", "NC1003")|}]
            void M() { }
        }
        """,
        """
        using System;
        using System.Diagnostics.CodeAnalysis;

        [Serializable]
        class Mine
        {
            void M() { }
        }
        """).RunAsync(TestContext.Current.CancellationToken);
}
