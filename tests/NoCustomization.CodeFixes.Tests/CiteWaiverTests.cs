using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Testing;
using NoCustomization.Analyzers;
using Xunit;

namespace NoCustomization.CodeFixes.Tests;

public sealed class CiteWaiverTests
{
    [Fact]
    public void Every_rule_that_a_waiver_may_cover_has_the_fix_and_no_other() => Assert.Equal(
        new CustomizationAnalyzer().SupportedDiagnostics.Select(d => d.Id).Where(id => id[2] is >= '1' and <= '6').Order(),
        new CiteWaiver().FixableDiagnosticIds.Order());

    // 'dotnet format' applies every fix that has this scope, asked for or not.
    [Fact]
    public void No_tool_cites_waivers_unasked() => Assert.DoesNotContain(FixAllScope.Solution, new CiteWaiver().GetFixAllProvider().GetSupportedFixAllScopes());

    [Fact]
    public Task The_citation_stands_on_the_smallest_declaration() => CSharp(
        """
        using System;

        namespace Acme
        {
            /// <summary>What we need.</summary>
            [Serializable]
            public class Mine : {|NC1001:Juki.Calculator|} // as agreed
            {
                /// <summary>The flat rate.</summary>
                public override decimal {|NC1003:Calculate|}(int copies) => 300;

                Juki.{|NC2004:Hidden|} _first, _second = new Juki.{|NC2004:Hidden|}();

                // The rates.
                Juki.{|NC2004:Hidden|} Rates { get { return {|NC2004:Of|}(() => default(Juki.{|NC2004:Hidden|})); } }

                event Action<Juki.{|NC2004:Hidden|}> Changed;

                public Mine(Juki.{|NC2004:Hidden|} rates)
                {
                    Changed += null;
                    var pair = (rates: _first, other: new { Twice = Juki.Hidden.{|NC2004:Twice|}(2) });
                    int Local() => Juki.Hidden.{|NC2004:Twice|}(1);
                }

                static T Of<T>(Func<T> make) => make();

                enum Kind
                {
                    One = Juki.Hidden.{|NC2004:One|},
                    Two,
                }

                delegate Juki.{|NC2004:Hidden|} Make();

                record Pair(Juki.{|NC2004:Hidden|} Left, int Right);
            }
        }
        """,
        """
        using System;
        using NoCustomization;

        namespace Acme
        {
            /// <summary>What we need.</summary>
            [Serializable]
            [{|NC9002:CustomizationWaiver("TODO: waiver id")|}]
            public class Mine : {|NC1001:Juki.Calculator|} // as agreed
            {
                /// <summary>The flat rate.</summary>
                [{|NC9002:CustomizationWaiver("TODO: waiver id")|}]
                public override decimal {|NC1003:Calculate|}(int copies) => 300;

                [{|NC9002:{|NC9002:CustomizationWaiver("TODO: waiver id")|}|}]
                Juki.{|NC2004:Hidden|} _first, _second = new Juki.{|NC2004:Hidden|}();

                // The rates.
                [{|NC9002:CustomizationWaiver("TODO: waiver id")|}]
                Juki.{|NC2004:Hidden|} Rates { get { return {|NC2004:Of|}(() => default(Juki.{|NC2004:Hidden|})); } }

                [{|NC9002:CustomizationWaiver("TODO: waiver id")|}]
                event Action<Juki.{|NC2004:Hidden|}> Changed;

                [{|NC9002:CustomizationWaiver("TODO: waiver id")|}]
                public Mine(Juki.{|NC2004:Hidden|} rates)
                {
                    Changed += null;
                    var pair = (rates: _first, other: new { Twice = Juki.Hidden.{|NC2004:Twice|}(2) });
                    int Local() => Juki.Hidden.{|NC2004:Twice|}(1);
                }

                static T Of<T>(Func<T> make) => make();

                enum Kind
                {
                    [{|NC9002:CustomizationWaiver("TODO: waiver id")|}]
                    One = Juki.Hidden.{|NC2004:One|},
                    Two,
                }

                [{|NC9002:CustomizationWaiver("TODO: waiver id")|}]
                delegate Juki.{|NC2004:Hidden|} Make();

                [{|NC9002:CustomizationWaiver("TODO: waiver id")|}]
                record Pair(Juki.{|NC2004:Hidden|} Left, int Right);
            }
        }
        """).RunAsync(TestContext.Current.CancellationToken);

#if !OLDEST_COMPILER
    [Fact]
    public Task A_member_of_an_extension_block_has_its_own_and_what_the_block_names_its_class_s() => CSharp(
        """
        static class Extensions
        {
            extension(string text)
            {
                public Juki.{|NC2004:Hidden|} Rates() => null;
            }

            extension(Juki.{|NC2004:Hidden|} rates)
            {
                public int Count => 1;
            }
        }
        """,
        """
        using NoCustomization;

        [{|NC9002:CustomizationWaiver("TODO: waiver id")|}]
        static class Extensions
        {
            extension(string text)
            {
                [{|NC9002:CustomizationWaiver("TODO: waiver id")|}]
                public Juki.{|NC2004:Hidden|} Rates() => null;
            }

            extension(Juki.{|NC2004:Hidden|} rates)
            {
                public int Count => 1;
            }
        }
        """).RunAsync(TestContext.Current.CancellationToken);
#endif

    [Fact]
    public Task Top_level_statements_and_attributes_of_the_assembly_are_the_assembly_s()
    {
        var test = CSharp(
            """
            // Head
            using System;

            [assembly: Acme.Uses(typeof(Juki.{|NC2004:Hidden|}))]

            var twice = Juki.Hidden.{|NC2004:Twice|}(1);
            int Local() => Juki.Hidden.{|NC2004:Twice|}(twice);

            namespace Acme
            {
                class UsesAttribute : Attribute { public UsesAttribute(Type type) { } }
            }
            """,
            """
            // Head
            using System;
            using NoCustomization;

            [assembly: {|NC9002:CustomizationWaiver("TODO: waiver id")|}]
            [assembly: Acme.Uses(typeof(Juki.{|NC2004:Hidden|}))]

            var twice = Juki.Hidden.{|NC2004:Twice|}(1);
            int Local() => Juki.Hidden.{|NC2004:Twice|}(twice);

            namespace Acme
            {
                class UsesAttribute : Attribute { public UsesAttribute(Type type) { } }
            }
            """);
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task A_program_without_attributes_gets_its_first_one()
    {
        var test = CSharp(
            """
            // Head

            // Starts.
            Juki.Hidden.{|NC2004:Twice|}(1);
            """,
            """
            // Head

            // Starts.
            using NoCustomization;

            [assembly: {|NC9002:CustomizationWaiver("TODO: waiver id")|}]

            Juki.Hidden.{|NC2004:Twice|}(1);
            """);
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task The_parts_of_a_type_and_of_a_method_share_one_citation()
    {
        var test = CSharp(
            """
            partial class Mine : {|NC1001:Juki.Calculator|}
            {
                partial void Twice(Juki.{|NC2004:Hidden|} rates);
            }
            """,
            """
            using NoCustomization;

            [{|NC9002:CustomizationWaiver("TODO: waiver id")|}]
            partial class Mine : {|NC1001:Juki.Calculator|}
            {
                [{|NC9002:CustomizationWaiver("TODO: waiver id")|}]
                partial void Twice(Juki.{|NC2004:Hidden|} rates);
            }
            """);
        const string Other = """
            partial class Mine : {|NC1002:Juki.IPrinter|}
            {
                public void Print() { }
                partial void Twice(Juki.{|NC2004:Hidden|} rates) { }
            }
            """;
        test.TestState.Sources.Add(Other);
        test.FixedState.Sources.Add(Other);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task No_import_is_added_that_makes_a_name_ambiguous() => CSharp(
        """
        using Acme;

        class Mine : {|NC1001:Juki.Calculator|}
        {
            NetworkZone Zone => NetworkZone.Own;
        }

        namespace Acme
        {
            public enum NetworkZone { Own }
        }
        """,
        """
        using Acme;

        [{|NC9002:NoCustomization.CustomizationWaiver("TODO: waiver id")|}]
        class Mine : {|NC1001:Juki.Calculator|}
        {
            NetworkZone Zone => NetworkZone.Own;
        }

        namespace Acme
        {
            public enum NetworkZone { Own }
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Types_that_are_local_to_their_files_have_one_each()
    {
        // Several lines: in a file of one there is no line ending to follow.
        const string Before = """
            file class Mine : {|NC1001:Juki.Calculator|}
            {
            }
            """;
        const string After = """
            using NoCustomization;

            [{|NC9002:CustomizationWaiver("TODO: waiver id")|}]
            file class Mine : {|NC1001:Juki.Calculator|}
            {
            }
            """;
        var test = CSharp(Before, After);
        test.TestState.Sources.Add(Before);
        test.FixedState.Sources.Add(After);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("""[{|NC9002:NoCustomization.CustomizationWaiver("R8-0012")|}] class Mine : {|NC1001:Juki.Calculator|} { }""")]
    [InlineData("""class Mine { [{|NC9002:NoCustomization.CustomizationWaiver("R8-0012")|}] int Twice => Juki.Hidden.{|NC2004:Twice|}(1); }""")]
    public Task Nothing_is_cited_twice(string code) => CSharp(code, code).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task Nothing_is_offered_where_the_attribute_is_out_of_reach()
    {
        const string Code = "class Mine : {|NC1001:Old.Calculator|} { }";
        var test = CSharp(Code, Code);
        test.TestState.AdditionalReferences.Clear();
        test.TestState.AdditionalReferences.AddRange(References.WithoutAnnotations);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task In_Visual_Basic_likewise() => VisualBasic(
        """
        ' Head
        Imports System

        Namespace Acme
            ''' <summary>What we need.</summary>
            <Serializable>
            Public Class Mine ' as agreed
                Inherits {|NC1001:Juki.Calculator|}

                Private _first, _second As Juki.{|NC2004:Hidden|}
                Private ReadOnly _third As New Juki.{|NC2004:Hidden|}

                ''' <summary>The flat rate.</summary>
                Public Overrides Function {|NC1003:Calculate|}(copies As Integer) As Decimal
                    Dim twice = Function() Juki.Hidden.{|NC2004:Twice|}(copies)
                    Return Juki.Hidden.{|NC2004:Twice|}(1)
                End Function

                Public Sub New(rates As Juki.{|NC2004:Hidden|})
                    _first = rates
                End Sub

                Public ReadOnly Property Rates As Juki.{|NC2004:Hidden|}
                    Get
                        Return _second
                    End Get
                End Property

                ' Automatic.
                Public Property Other As Juki.{|NC2004:Hidden|}

                Public Event Changed As Action(Of Juki.{|NC2004:Hidden|})

                Public Delegate Function Make() As Juki.{|NC2004:Hidden|}

                Public Shared Operator +(left As Mine, right As Mine) As Mine
                    Return New Mine(New Juki.{|NC2004:Hidden|}())
                End Operator

                Public Enum Kind
                    One = Juki.Hidden.{|NC2004:One|}
                    Two
                End Enum
            End Class

            Public Module Tools
                Public Sub Use(rates As Juki.{|NC2004:Hidden|})
                End Sub
            End Module
        End Namespace
        """,
        """
        ' Head
        Imports System
        Imports NoCustomization

        Namespace Acme
            ''' <summary>What we need.</summary>
            <Serializable>
            <{|NC9002:CustomizationWaiver("TODO: waiver id")|}>
            Public Class Mine ' as agreed
                Inherits {|NC1001:Juki.Calculator|}

                <{|NC9002:{|NC9002:CustomizationWaiver("TODO: waiver id")|}|}>
                Private _first, _second As Juki.{|NC2004:Hidden|}
                <{|NC9002:CustomizationWaiver("TODO: waiver id")|}>
                Private ReadOnly _third As New Juki.{|NC2004:Hidden|}

                ''' <summary>The flat rate.</summary>
                <{|NC9002:CustomizationWaiver("TODO: waiver id")|}>
                Public Overrides Function {|NC1003:Calculate|}(copies As Integer) As Decimal
                    Dim twice = Function() Juki.Hidden.{|NC2004:Twice|}(copies)
                    Return Juki.Hidden.{|NC2004:Twice|}(1)
                End Function

                <{|NC9002:CustomizationWaiver("TODO: waiver id")|}>
                Public Sub New(rates As Juki.{|NC2004:Hidden|})
                    _first = rates
                End Sub

                <{|NC9002:CustomizationWaiver("TODO: waiver id")|}>
                Public ReadOnly Property Rates As Juki.{|NC2004:Hidden|}
                    Get
                        Return _second
                    End Get
                End Property

                ' Automatic.
                <{|NC9002:CustomizationWaiver("TODO: waiver id")|}>
                Public Property Other As Juki.{|NC2004:Hidden|}

                <{|NC9002:CustomizationWaiver("TODO: waiver id")|}>
                Public Event Changed As Action(Of Juki.{|NC2004:Hidden|})

                <{|NC9002:CustomizationWaiver("TODO: waiver id")|}>
                Public Delegate Function Make() As Juki.{|NC2004:Hidden|}

                <{|NC9002:CustomizationWaiver("TODO: waiver id")|}>
                Public Shared Operator +(left As Mine, right As Mine) As Mine
                    Return New Mine(New Juki.{|NC2004:Hidden|}())
                End Operator

                Public Enum Kind
                    <{|NC9002:CustomizationWaiver("TODO: waiver id")|}>
                    One = Juki.Hidden.{|NC2004:One|}
                    Two
                End Enum
            End Class

            Public Module Tools
                <{|NC9002:CustomizationWaiver("TODO: waiver id")|}>
                Public Sub Use(rates As Juki.{|NC2004:Hidden|})
                End Sub
            End Module
        End Namespace
        """).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task In_Visual_Basic_too_attributes_of_the_assembly_are_the_assembly_s() => VisualBasic(
        """
        Imports System

        <Assembly: Uses(GetType(Juki.{|NC2004:Hidden|}))>

        Class UsesAttribute
            Inherits Attribute
            Public Sub New(type As Type)
            End Sub
        End Class
        """,
        """
        Imports System
        Imports NoCustomization

        <{|NC9002:Assembly: CustomizationWaiver("TODO: waiver id")|}>
        <Assembly: Uses(GetType(Juki.{|NC2004:Hidden|}))>

        Class UsesAttribute
            Inherits Attribute
            Public Sub New(type As Type)
            End Sub
        End Class
        """).RunAsync(TestContext.Current.CancellationToken);

    private static FixTest<CiteWaiver> CSharp(string before, string after) => Asked(new FixTest<CiteWaiver>(before, after));

    private static VisualBasicFixTest<CiteWaiver> VisualBasic(string before, string after) => Asked(new VisualBasicFixTest<CiteWaiver>(before, after));

    [Fact]
    public Task A_waiver_that_covers_the_finding_is_offered_by_its_id()
    {
        var test = CSharp(
            """
            class Mine : {|NC1001:Juki.Calculator|}
            {
            }
            """,
            """
            using NoCustomization;

            [CustomizationWaiver("R8-0020")]
            class Mine : {|NC9008:Juki.Calculator|}
            {
            }
            """);
        foreach (var state in new SolutionState[] { test.TestState, test.FixedState })
        {
            state.AdditionalFiles.Add(("/0/chiyoda.nocustomization-waivers.json", Register));
            state.AnalyzerConfigFiles.Add(("/0/.globalconfig", "is_global = true\nbuild_property.NoCustomizationEvaluationDate = 2027-04-01\n"));
        }

        test.CodeActionEquivalenceKey = CiteWaiver.EquivalenceKey + ":R8-0020";
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private const string Register = """
        { "municipality": "131016", "issuer": "x", "waivers": [ { "id": "R8-0020", "package": "juki", "rules": [ "NC1001" ], "targets": [ "T:Juki.Calculator" ],
          "ground": "alternatives-infeasible", "insufficiency": "x", "alternatives": [ { "kind": "parameter", "result": "x" } ], "minimality": "x", "interoperability": "no-effect",
          "cost": { "initial": 0, "yearly": 0, "perLawChange": 0 }, "requestedBy": "x", "approvedBy": "x", "approvedOn": "2026-03-25", "effectiveFrom": "2026-04-01",
          "expiresOn": "2028-03-31", "reviewOn": "2027-03-31", "exitPlan": "x" } ] }
        """;

    // One iteration for each declaration; the finding stays.
    private static TTest Asked<TTest>(TTest test)
        where TTest : CodeFixTest<DefaultVerifier>
    {
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        // Whether Visual Basic's attributes of an assembly are one statement or two makes no difference in the text.
        test.CodeActionValidationMode = CodeActionValidationMode.None;
        test.CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipFixAllInSolutionCheck;
        return test;
    }
}
