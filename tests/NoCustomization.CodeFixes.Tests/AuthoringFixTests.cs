using System.Threading.Tasks;
using Xunit;

namespace NoCustomization.CodeFixes.Tests;

/// <summary>What a core's author can do about findings of range NC7.</summary>
public sealed class AuthoringFixTests
{
    private const string Header = """
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using NoCustomization;

        [assembly: StandardPackage("shien")]


        """;

    [Fact]
    public Task Seals_a_class_from_which_nothing_derives() => Verify<NC7001_ClassifyType>(
        "public class {|NC7001:Office|} { }",
        "public sealed class Office { }",
        NC7001_ClassifyType.SealKey);

    [Fact]
    public Task Keeps_a_type_closed_below_its_comments() => Verify<NC7001_ClassifyType>(
        """
        /// <summary>A base.</summary>
        public abstract class {|NC7001:FeeBase|} { }

        public interface {|NC7001:ILedger|} { }
        """,
        """
        /// <summary>A base.</summary>
        [CoreBehavior]
        public abstract class FeeBase { }

        [CoreBehavior]
        public interface ILedger { }
        """,
        NC7001_ClassifyType.EquivalenceKey);

    [Fact]
    public Task Opens_a_type_by_an_id_made_of_its_name() => Verify<NC7001_ClassifyType>(
        "public interface {|NC7001:IFeeRule|} { }",
        """
        [ExtensionPoint("shien.fee-rule")]
        public interface IFeeRule { }
        """,
        NC7001_ClassifyType.OpenKey);

    [Fact]
    public Task Does_not_seal_what_is_made_to_be_derived_from() => Verify<NC7001_ClassifyType>(
        """
        public class {|NC7001:Above|} { }

        [CoreBehavior]
        public class Below : Above { }

        public class {|NC7001:Virtual|}
        {
            public virtual void M() { }
        }
        """,
        null,
        NC7001_ClassifyType.SealKey);

    [Fact]
    public Task Makes_a_member_virtual_and_an_empty_class_abstract() => Verify<NC7002_MakeOverridable>(
        """
        [ExtensionPoint("shien.page")]
        public abstract class Page
        {
            public abstract int Width { get; }

            [ExtensionPoint("shien.page-title")]
            public string {|NC7002:Title|}() => "";
        }

        [ExtensionPoint("shien.job")]
        public sealed class {|NC7002:Job|} { }
        """,
        """
        [ExtensionPoint("shien.page")]
        public abstract class Page
        {
            public abstract int Width { get; }

            [ExtensionPoint("shien.page-title")]
            public virtual string Title() => "";
        }

        [ExtensionPoint("shien.job")]
        public abstract class Job { }
        """,
        NC7002_MakeOverridable.EquivalenceKey);

    [Fact]
    public Task Makes_nothing_abstract_that_is_created() => Verify<NC7002_MakeOverridable>(
        """
        [ExtensionPoint("shien.job")]
        public sealed class {|NC7002:Job|} { }

        public static class Jobs
        {
            public static object First() => new Job();
        }
        """,
        null,
        NC7002_MakeOverridable.EquivalenceKey);

    [Fact]
    public Task Adds_a_range_to_numbers() => Verify<NC7006_AddRange>(
        """
        [ConfigurationPoint("shien.settings")]
        public sealed class Settings
        {
            public int {|NC7006:Copies|} { get; set; }

            public decimal? {|NC7006:Rate|} { get; set; }
        }
        """,
        """
        [ConfigurationPoint("shien.settings")]
        public sealed class Settings
        {
            [Range(0, int.MaxValue)]
            public int Copies { get; set; }

            [Range(typeof(decimal), "0", "79228162514264337593543950335")]
            public decimal? Rate { get; set; }
        }
        """,
        NC7006_AddRange.EquivalenceKey);

    [Fact]
    public Task Fixes_Visual_Basic()
    {
        const string VisualBasicHeader = """
            Imports NoCustomization

            <Assembly: StandardPackage("shien")>


            """;
        return new VisualBasicFixTest<NC7001_ClassifyType>(
            VisualBasicHeader + """
            Public Class {|NC7001:Office|}
            End Class
            """,
            VisualBasicHeader + """
            Public NotInheritable Class Office
            End Class
            """)
        { CodeActionEquivalenceKey = NC7001_ClassifyType.SealKey }.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task Verify<TFix>(string before, string? after, string key)
        where TFix : Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider, new() =>
        new FixTest<TFix>(Header + before, after is null ? Header + before : Header + after) { CodeActionEquivalenceKey = key }.RunAsync(TestContext.Current.CancellationToken);
}
