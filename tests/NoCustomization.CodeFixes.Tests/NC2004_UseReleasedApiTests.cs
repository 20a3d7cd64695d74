using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace NoCustomization.CodeFixes.Tests;

public sealed class NC2004_UseReleasedApiTests
{
    [Fact]
    public Task A_type_gives_way_in_every_position() => new FixTest<NC2004_UseReleasedApi>(
        """
        using System;
        using System.Collections.Generic;
        using Juki;

        class Mine : {|NC1001:{|NC2004:HiddenLog|}|}
        {
            Juki.{|NC2004:HiddenLog|} _log = new Juki.{|NC2004:HiddenLog|}(1) { {|NC2004:Size|} = 2 }; // the log
            HashSet<{|NC2004:HiddenLog|}> _all = {|NC2004:new|}();
            {|NC2004:HiddenList|}<int> _list = new {|NC2004:HiddenList|}<int>();
            Type Open => typeof({|NC2004:HiddenList|}<>);

            [{|NC2004:HiddenMark|}({|NC2004:Level|} = 1)]
            {|NC2004:HiddenLog|} Find(object any, {|NC2004:HiddenKind|} kind = HiddenKind.{|NC2004:One|})
            {
                if (any is {|NC2004:HiddenLog|} { {|NC2004:Size|}: 1 } log)
                    return log;
                return ({|NC2004:HiddenLog|})any ?? HiddenLog.{|NC2004:Default|};
            }

            string Text() => $"{nameof({|NC2004:HiddenLog|})} {HiddenLog.{|NC2004:Count|}(1)} {_log?.{|NC2004:Write|}("")}";

            int Limit => /* most */ global::Juki.HiddenLog.{|NC2004:Limit|};
        }
        """,
        """
        using System;
        using System.Collections.Generic;
        using Juki;
        using Juki.Released;

        class Mine : {|NC1001:Log|}
        {
            Log _log = new Log(1) { Size = 2 }; // the log
            HashSet<Log> _all = new();
            Juki.Released.List<int> _list = new Juki.Released.List<int>();
            Type Open => typeof(Juki.Released.List<>);

            [Mark(Level = 1)]
            Log Find(object any, Kind kind = Kind.One)
            {
                if (any is Log { Size: 1 } log)
                    return log;
                return (Log)any ?? Log.Default;
            }

            string Text() => $"{nameof(Log)} {Log.Count(1)} {_log?.Write("")}";

            int Limit => /* most */ Log.Limit;
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task No_import_is_added_that_makes_a_name_ambiguous() => new FixTest<NC2004_UseReleasedApi>(
        """
        using System.Collections.Generic;
        using Juki;

        class Mine
        {
            List<int> Numbers => null;
            {|NC2004:HiddenLog|} Log => null;
        }
        """,
        """
        using System.Collections.Generic;
        using Juki;

        class Mine
        {
            List<int> Numbers => null;
            Juki.Released.Log Log => null;
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task A_member_gives_way_wherever_it_is_selected() => new FixTest<NC2004_UseReleasedApi>(
        """
        using Juki;
        using static Juki.Desk;

        class Mine
        {
            int M(Desk desk)
            {
                desk.{|NC2004:OldClosed|} += null;
                var own = new Desk { {|NC2004:OldName|} = nameof(desk.{|NC2004:OldName|}) + nameof(Desk.{|NC2004:OldName|}) };
                own.{|NC2004:OldName|} += desk?.{|NC2004:OldName|}.{|NC2004:OldStamp|}();
                System.Func<int, int> open = desk.{|NC2004:OldOpen|};
                {|NC2005:{|NC2004:OldNumbering|} = null|};
                return desk.{|NC2004:OldOpen|}(1) + Desk.{|NC2004:OldSum|}<int>(1) + {|NC2004:OldSum|}(2) + Juki.Desk.{|NC2004:OldRate|};
            }

            string Both(string text) => Extensions.{|NC2004:OldStamp|}(text);
        }

        class Below : {|NC1001:Desk|}
        {
            string Mine => {|NC2004:OldName|} + base.{|NC2004:OldName|} + this.{|NC2004:OldName|};
        }
        """,
        """
        using Juki;
        using Juki.Released;
        using static Juki.Desk;

        class Mine
        {
            int M(Desk desk)
            {
                desk.Closed += null;
                var own = new Desk { Name = nameof(desk.Name) + nameof(Desk.Name) };
                own.Name += desk?.Name.Stamp();
                System.Func<int, int> open = desk.Open;
                Numbering = null;
                return desk.Open(1) + Tools.Sum<int>(1) + Tools.Sum(2) + Tools.Rate;
            }

            string Both(string text) => Extensions.Stamp(text);
        }

        class Below : {|NC1001:Desk|}
        {
            string Mine => Name + base.Name + this.Name;
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("""int M(Juki.Desk desk) => desk.{|NC2004:OldOpen|}("1");""")]
    [InlineData("int M() => Juki.Desk.{|NC2004:OldStatic|}(1);")]
    [InlineData("int M() => Juki.Desk.{|NC2004:OldNowhere|}();")]
    [InlineData("int M() => Juki.HiddenLog.{|NC2004:Gone|}();")]
    [InlineData("int M() => Juki.Hidden.{|NC2004:Twice|}(1);")]
    [InlineData("object M() => new Juki.HiddenLog.{|NC2004:Entry|}();")]
    [InlineData("object M() => new Juki.{|NC2004:HiddenValue|}();")]
    [InlineData("System.Type M() => typeof(Juki.{|NC2004:IHiddenRule|}[]).GetElementType();", true)]
    [InlineData("int M() { Juki.{|NC2004:HiddenLog|} log = Make(); return 1; } dynamic Make() => Juki.HiddenLog.{|NC2004:Gone|}();", true)]
    public Task Nothing_is_offered_where_the_code_would_not_compile_or_another_sort_of_symbol_is_named(string member, bool isFixed = false)
    {
        var code = "class Mine { " + member + " }";
        var after = !isFixed ? code : "class Mine { " + member.Replace("{|NC2004:IHiddenRule|}", "IFeeRule", System.StringComparison.Ordinal).Replace("{|NC2004:HiddenLog|}", "Released.Log", System.StringComparison.Ordinal) + " }";
        var test = new FixTest<NC2004_UseReleasedApi>(code, after);
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task What_compiles_only_together_gives_way_together() => new FixTest<NC2004_UseReleasedApi>(
        """
        using Juki;

        class Mine
        {
            int M()
            {
                {|NC2004:HiddenLog|} log = new {|NC2004:HiddenLog|}();
                return log.{|NC2004:Write|}("").Length;
            }

            {|NC2004:HiddenLog|} _log;
            void Set(Other other) => _log = other.Log;
        }

        class Other
        {
            public {|NC2004:HiddenLog|} Log => null;
            public int Gone => HiddenLog.{|NC2004:Gone|}();
        }
        """,
        """
        using Juki;
        using Juki.Released;

        class Mine
        {
            int M()
            {
                Log log = new Log();
                return log.Write("").Length;
            }

            Log _log;
            void Set(Other other) => _log = other.Log;
        }

        class Other
        {
            public Log Log => null;
            public int Gone => HiddenLog.{|NC2004:Gone|}();
        }
        """)
    {
        FixedState = { MarkupHandling = MarkupMode.Allow },
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task What_other_files_see_gives_way_with_them()
    {
        var test = new FixTest<NC2004_UseReleasedApi>("public class Mine { public Juki.{|NC2004:HiddenLog|} Log => null; }", "public class Mine { public Juki.Released.Log Log => null; }")
        {
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllInDocumentCheck,
        };
        test.TestState.Sources.Add("class Other { Juki.{|NC2004:HiddenLog|} _log = new Mine().Log; }");
        test.FixedState.Sources.Add("class Other { Juki.Released.Log _log = new Mine().Log; }");
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task In_Visual_Basic_likewise() => new VisualBasicFixTest<NC2004_UseReleasedApi>(
        """
        Imports System
        Imports Juki

        <{|NC2004:HiddenMark|}({|NC2004:Level|}:=1)>
        Class Mine
            Private ReadOnly _log As New {|NC2004:HiddenLog|}(1) With {.{|NC2004:Size|} = 2} ' the log
            Private ReadOnly _list As {|NC2004:HiddenList|}(Of Integer) = New Juki.{|NC2004:HiddenList|}(Of Integer)

            Function Find(desk As Desk, any As Object, Optional kind As {|NC2004:HiddenKind|} = hiddenkind.{|NC2004:One|}) As {|NC2004:HiddenLog|}
                Dim log As {|NC2004:HiddenLog|} = TryCast(any, {|NC2004:HiddenLog|})
                AddHandler desk.{|NC2004:OldClosed|}, AddressOf Close
                With desk
                    .{|NC2004:OldName|} = "".{|NC2004:OldStamp|}() & desk?.{|NC2004:OldName|}
                End With
                Dim type = GetType({|NC2004:HiddenList|}(Of ))
                Dim number = desk.{|NC2004:OldOpen|}(Desk.{|NC2004:OldSum|}(1)) + Global.Juki.HiddenLog.{|NC2004:Count|}(1)
                Return If(log, HiddenLog.{|NC2004:Default|})
            End Function

            Sub Close()
            End Sub
        End Class
        """,
        """
        Imports System
        Imports Juki
        Imports Juki.Released

        <Mark(Level:=1)>
        Class Mine
            Private ReadOnly _log As New Log(1) With {.Size = 2} ' the log
            Private ReadOnly _list As List(Of Integer) = New List(Of Integer)

            Function Find(desk As Desk, any As Object, Optional kind As Kind = Kind.One) As Log
                Dim log As Log = TryCast(any, Log)
                AddHandler desk.Closed, AddressOf Close
                With desk
                    .Name = "".Stamp() & desk?.Name
                End With
                Dim type = GetType(List(Of ))
                Dim number = desk.Open(Tools.Sum(1)) + Log.Count(1)
                Return If(log, Log.Default)
            End Function

            Sub Close()
            End Sub
        End Class
        """).RunAsync(TestContext.Current.CancellationToken);
}
