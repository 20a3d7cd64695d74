using System.Threading.Tasks;
using Xunit;

namespace NoCustomization.CodeFixes.Tests;

public sealed class RemoveCustomizationTests
{
    private const string Usings = """
        using Juki;
        using Microsoft.Extensions.DependencyInjection;

        class Own : {|NC1002:IPrinter|} { public void Print() { } }
        interface IMine { }
        class Mine : IMine { }

        """;

    [Fact]
    public Task Takes_out_the_statement() => Verify(
        """
        class Start
        {
            void Configure(IServiceCollection services)
            {
                services.AddSingleton<IMine, Mine>();
                {|NC4001:services.AddSingleton<IPrinter, Own>()|};
            }
        }
        """,
        """
        class Start
        {
            void Configure(IServiceCollection services)
            {
                services.AddSingleton<IMine, Mine>();
            }
        }
        """);

    [Fact]
    public Task Takes_one_call_out_of_a_chain() => Verify(
        """
        class Start
        {
            IServiceCollection Configure(IServiceCollection services) => {|NC4001:services.AddSingleton<IMine, Mine>().AddSingleton<IPrinter, Own>()|}.AddSingleton<Mine>();

            void Last(IServiceCollection services)
            {
                {|NC4001:services.AddSingleton<IMine, Mine>().AddSingleton<IPrinter, Own>()|};
            }
        }
        """,
        """
        class Start
        {
            IServiceCollection Configure(IServiceCollection services) => services.AddSingleton<IMine, Mine>().AddSingleton<Mine>();

            void Last(IServiceCollection services)
            {
                services.AddSingleton<IMine, Mine>();
            }
        }
        """);

    [Fact]
    public Task Leaves_the_receiver_where_a_value_is_needed() => Verify(
        """
        static class Start
        {
            static IServiceCollection Add(this IServiceCollection services) => {|NC4001:services.AddSingleton<IPrinter, Own>()|};
        }
        """,
        """
        static class Start
        {
            static IServiceCollection Add(this IServiceCollection services) => services;
        }
        """);

    [Fact]
    public Task Offers_nothing_for_a_helper_of_ones_own() => Verify(
        """
        static class Start
        {
            static void Put<TService, TImplementation>(IServiceCollection services) where TService : class where TImplementation : class, TService => services.AddSingleton<TService, TImplementation>();

            static void Add(IServiceCollection services) => {|NC4001:Put<IPrinter, Own>(services)|};
        }
        """,
        null);

    [Fact]
    public Task Takes_out_a_statement_of_visual_basic() => new VisualBasicFixTest<RemoveCustomization>(
        """
        Imports Juki
        Imports Microsoft.Extensions.DependencyInjection

        Class Own
            Implements {|NC1002:IPrinter|}
            Sub Print() Implements IPrinter.Print
            End Sub
        End Class

        Module Start
            Sub Configure(services As IServiceCollection)
                {|NC4001:services.AddSingleton(Of IPrinter, Own)()|}
                services.AddSingleton(Of Own)()
            End Sub
        End Module
        """,
        """
        Imports Juki
        Imports Microsoft.Extensions.DependencyInjection

        Class Own
            Implements {|NC1002:IPrinter|}
            Sub Print() Implements IPrinter.Print
            End Sub
        End Class

        Module Start
            Sub Configure(services As IServiceCollection)
                services.AddSingleton(Of Own)()
            End Sub
        End Module
        """).RunAsync(TestContext.Current.CancellationToken);

    private static Task Verify(string before, string? after) =>
        new FixTest<RemoveCustomization>(Usings + before, Usings + (after ?? before)).RunAsync(TestContext.Current.CancellationToken);
}
