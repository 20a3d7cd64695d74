using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace NoCustomization.CodeFixes.Tests;

public sealed class UseExtensionPointTests
{
    [Fact]
    public Task A_closed_class_gives_way_to_a_plugin_interface() => new FixTest<UseExtensionPoint>(
        """
        class Mine : {|NC1001:Juki.Calculator|}
        {
            public override decimal {|NC1003:Calculate|}(int copies) => 300;
            public override string ToString() => "mine";
        }
        """,
        """
        class Mine : Juki.IFeeRule
        {
            public decimal Calculate(int copies) => 300;
            public override string ToString() => "mine";

            public decimal Apply(string kind, decimal fee)
            {
                throw new System.NotImplementedException();
            }

            public string Name
            {
                get
                {
                    throw new System.NotImplementedException();
                }
            }
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task The_arguments_of_the_former_base_go_with_it() => new FixTest<UseExtensionPoint>(
        """
        class Mine(int copies) : {|NC1001:Juki.Calculator|}(), System.IDisposable
        {
            public override decimal {|NC1003:Calculate|}(int more) => base.Calculate(copies + more);
            public void Dispose() { }
        }
        """,
        """
        class Mine(int copies) : System.IDisposable, Juki.IFeeRule
        {
            public decimal Calculate(int more) => base.{|CS0117:Calculate|}(copies + more);
            public void Dispose() { }

            public decimal Apply(string kind, decimal fee)
            {
                throw new System.NotImplementedException();
            }

            public string Name
            {
                get
                {
                    throw new System.NotImplementedException();
                }
            }
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task A_closed_interface_gives_way_to_an_open_class() => new FixTest<UseExtensionPoint>(
        """
        class Mine : {|NC1002:Juki.IPrinter|}, System.IDisposable
        {
            public void Print() { }
            public void Dispose() { }
            public int Width { get; set; }
        }
        """,
        """
        class Mine : Juki.Page, System.IDisposable
        {
            public void Print() { }
            public void Dispose() { }
            public int {|NC1004:Width|} { get; set; }

            protected override string Write(int number)
            {
                throw new System.NotImplementedException();
            }
        }
        """)
    {
        // What the type already has under the name is left to its author.
        CompilerDiagnostics = CompilerDiagnostics.None,
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task A_deprecated_point_gives_way_to_its_successor() => new FixTest<UseExtensionPoint>(
        """
        using Juki;
        class Mine : {|NC1007:IOldRule|}
        {
            public decimal Reduce(decimal fee) => fee / 2;
        }
        """,
        """
        using Juki;
        class Mine : IFeeRule
        {
            public decimal Reduce(decimal fee) => fee / 2;

            public decimal Apply(string kind, decimal fee)
            {
                throw new System.NotImplementedException();
            }

            public string Name
            {
                get
                {
                    throw new System.NotImplementedException();
                }
            }
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task The_alternative_may_be_named_by_its_type() => new FixTest<UseExtensionPoint>(
        """
        class Mine : {|NC1001:Juki.Table|}
        {
            public decimal Apply(string kind, decimal fee) => fee;
            public string Name => "mine";
        }
        """,
        """
        class Mine : Juki.IFeeRule
        {
            public decimal Apply(string kind, decimal fee) => fee;
            public string Name => "mine";
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("class Mine : {|NC1001:Juki.Nameless|} { }")]
    [InlineData("struct Mine : {|NC1002:Juki.IPrinter|} { public void Print() { } }")]
    [InlineData("class Own { } class Mine : Own, {|NC1002:Juki.IPrinter|} { public void Print() { } }")]
    public Task Nothing_is_offered_where_nothing_fits(string code) => new FixTest<UseExtensionPoint>(code, code).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task What_hid_or_implemented_the_former_base_stays() => new FixTest<UseExtensionPoint>(
        """
        class Mine : {|NC1007:Juki.IOldRule|}, Juki.IFeeRule, System.IDisposable
        {
            /// <summary>Mine.</summary>
            decimal Juki.IOldRule.Reduce(decimal fee) => fee / 2;
            decimal Juki.IFeeRule.Apply(string kind, decimal fee) => fee;
            string Juki.IFeeRule.Name => "mine";
            void System.IDisposable.Dispose() { }
        }

        class Other : {|NC1001:Juki.Calculator|}
        {
            public new decimal {|NC1004:Calculate|}(int copies) => 300;
            public new string ToString() => "mine";
            public decimal Apply(string kind, decimal fee) => fee;
            public string Name => "mine";
        }
        """,
        """
        class Mine : Juki.IFeeRule, System.IDisposable
        {
            /// <summary>Mine.</summary>
            public decimal Reduce(decimal fee) => fee / 2;
            decimal Juki.IFeeRule.Apply(string kind, decimal fee) => fee;
            string Juki.IFeeRule.Name => "mine";
            void System.IDisposable.Dispose() { }
        }

        class Other : Juki.IFeeRule
        {
            public decimal Calculate(int copies) => 300;
            public new string ToString() => "mine";
            public decimal Apply(string kind, decimal fee) => fee;
            public string Name => "mine";
        }
        """).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task In_Visual_Basic_what_implemented_the_former_interface_stays() => new VisualBasicFixTest<UseExtensionPoint>(
        """
        Class Mine
            Implements {|NC1007:Juki.IOldRule|}

            ' Mine.
            Public Function Reduce(fee As Decimal) As Decimal Implements Juki.IOldRule.Reduce
                Return fee / 2
            End Function
        End Class
        """,
        """
        Class Mine
            Implements Juki.IFeeRule

            ' Mine.
            Public Function Reduce(fee As Decimal) As Decimal
                Return fee / 2
            End Function

            Public Function Apply(kind As String, fee As Decimal) As Decimal Implements Juki.IFeeRule.Apply
                Throw New System.NotImplementedException()
            End Function

            Public ReadOnly Property Name As String Implements Juki.IFeeRule.Name
                Get
                    Throw New System.NotImplementedException()
                End Get
            End Property
        End Class
        """).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public Task In_Visual_Basic_an_interface_takes_the_place_of_a_class() => new VisualBasicFixTest<UseExtensionPoint>(
        """
        Class Mine
            Inherits {|NC1001:Juki.Calculator|}

            Public Overrides Function {|NC1003:Calculate|}(copies As Integer) As Decimal
                Return 300
            End Function
        End Class
        """,
        """
        Class Mine
            Implements Juki.IFeeRule

            Public Function Calculate(copies As Integer) As Decimal
                Return 300
            End Function

            Public Function Apply(kind As String, fee As Decimal) As Decimal Implements Juki.IFeeRule.Apply
                Throw New System.NotImplementedException()
            End Function

            Public ReadOnly Property Name As String Implements Juki.IFeeRule.Name
                Get
                    Throw New System.NotImplementedException()
                End Get
            End Property
        End Class
        """).RunAsync(TestContext.Current.CancellationToken);
}
