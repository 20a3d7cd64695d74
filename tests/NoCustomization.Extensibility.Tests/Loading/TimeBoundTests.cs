using System;
using System.Globalization;
using System.Threading;
using NoCustomization.Extensibility.Loading;
using Xunit;

namespace NoCustomization.Extensibility.Tests.Loading;

/// <summary>Judging ends, whatever is judged.</summary>
public sealed class TimeBoundTests
{
    [Fact]
    public void Work_that_never_looks_at_the_clock_is_left_behind()
    {
        using var over = new ManualResetEventSlim();
        var thrown = Assert.Throws<LoadException>(() => TimeBound.Run(
            _ =>
            {
                over.Wait(TestContext.Current.CancellationToken);
                return 0;
            },
            TimeSpan.FromMilliseconds(20),
            TimeSpan.FromMilliseconds(20)));
        over.Set();
        Assert.Equal(LoadProblemKind.TooSlow, thrown.Problem.Kind);
    }

    [Fact]
    public void Work_that_does_ends_with_its_time()
    {
        var thrown = Assert.Throws<LoadException>(() => TimeBound.Run<int>(
            clock =>
            {
                clock.WaitHandle.WaitOne();
                throw new OperationCanceledException(clock);
            },
            TimeSpan.FromMilliseconds(20),
            TimeSpan.FromMinutes(1)));
        Assert.Equal(LoadProblemKind.TooSlow, thrown.Problem.Kind);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(60_000)]
    [InlineData(uint.MaxValue - 1.0)]
    public void What_comes_of_it_is_told_in_the_language_of_the_host_and_so_is_what_goes_wrong(double milliseconds)
    {
        var limit = TimeSpan.FromMilliseconds(milliseconds);
        var culture = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja");
        try
        {
            Assert.Equal("ja", TimeBound.Run(_ => CultureInfo.CurrentUICulture.Name, limit, TimeBound.Grace));
        }
        finally
        {
            CultureInfo.CurrentUICulture = culture;
        }

        Assert.Equal("mine", Assert.Throws<InvalidTimeZoneException>(() => TimeBound.Run<int>(_ => throw new InvalidTimeZoneException("mine"), limit, TimeBound.Grace)).Message);
    }
}
