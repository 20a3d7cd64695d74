using System.Threading.Tasks;
using Xunit;

namespace NoCustomization.CodeFixes.Tests;

public sealed class NC2001_UseMemberDirectlyTests
{
    [Theory]
    // Methods.
    [InlineData("""object M() => {|NC2001:typeof(Counter).GetMethod("Step", F)|}.Invoke(this, new object[] { 1 });""", "object M() => Step(1);")]
    [InlineData("""object M() => {|NC2001:typeof(Counter).GetMethod("Step", F)|}!.Invoke(this, [1])!;""", "object M() => Step(1);")]
    [InlineData("""object M() => {|NC2001:typeof(Counter).GetMethod("Step", F)|}?.Invoke(this, new object[1] { 1 });""", "object M() => Step(1);")]
    [InlineData("""int M() => (int){|NC2001:GetType().GetMethod("Step", F)|}.Invoke(this, new object[] { 1 }) + 1;""", "int M() => Step(1) + 1;")]
    [InlineData("""string M() => ((int){|NC2001:this.GetType().BaseType.GetMethod(nameof(Step), F)|}.Invoke(this, [1])!).ToString();""", "string M() => Step(1).ToString();")]
    [InlineData("""int M(object count) => (int){|NC2001:typeof(Mine).GetMethod("Step", F, new[] { typeof(int) })|}.Invoke(this, [count]);""", "int M(object count) => Step((int)count);")]
    [InlineData("""long M() => (long)(int){|NC2001:typeof(Counter).GetTypeInfo().GetDeclaredMethod("Step")|}.Invoke(this, [1]);""", "long M() => (long)Step(1);")]
    [InlineData("""int M(Mine other) => (int){|NC2001:typeof(Counter).GetMethod("Step", F)|}.Invoke(other, [1]);""", "int M(Mine other) => other.Step(1);")]
    [InlineData("""void M() { {|NC2001:typeof(Counter).GetMethod("Call", F)|}.Invoke(this, new object[] { "a", 1 }); }""", """void M() { Call("a", 1); }""")]
    [InlineData("""void M() => {|NC2001:typeof(Counter).GetMethod("Call", F)|}.Invoke(parameters: new object[] { null, null }, obj: this);""", "void M() => Call(null, null);")]
    [InlineData("""void M() => {|NC2001:typeof(Counter).GetMethod("Many", F)|}.Invoke(this, [new[] { 1, 2 }]);""", "void M() => Many(new[] { 1, 2 });")]
    [InlineData("""static int M() => (int){|NC2001:typeof(Counter).GetMethod("Total", F)|}.Invoke(null, [1, "a"]);""", """static int M() => Total(1, "a");""")]
    [InlineData("""int M() => (int){|NC2001:typeof(Counter).GetMethod("Over", F, null, new[] { typeof(string) }, null)|}.Invoke(this, ["a"]);""", """int M() => Over("a");""")]
    [InlineData("""int M() { int Step() => 1; return (int){|NC2001:typeof(Counter).GetMethod("Step", F)|}.Invoke(this, [1]) + Step(); }""", "int M() { int Step() => 1; return this.Step(1) + Step(); }")]
    // Fields and properties.
    [InlineData("""int M() => (int){|NC2001:typeof(Counter).GetField("_waiting", F)|}.GetValue(this);""", "int M() => _waiting;")]
    [InlineData("""void M() => {|NC2001:typeof(Counter).GetField("_waiting", F)|}?.SetValue(this, 2);""", "void M() => _waiting = 2;")]
    [InlineData("""void M(object count) { {|NC2001:typeof(Counter).GetField("_waiting", F)|}!.SetValue(this, count); }""", "void M(object count) { _waiting = (int)count; }")]
    [InlineData("""static int M() => (int){|NC2001:typeof(Counter).GetField("s_total", F)|}.GetValue(null);""", "static int M() => s_total;")]
    [InlineData("""string M() => {|NC2001:typeof(Counter).GetProperty("Title", F)|}.GetValue(this, null) as string;""", "string M() => Title;")]
    [InlineData("""void M() { {|NC2001:typeof(Counter).GetProperty("Title", F)|}.SetValue(this, "a"); }""", """void M() { Title = "a"; }""")]
    [InlineData("""void M() { {|NC2001:typeof(Counter).GetProperty("Title", F)|}.GetSetMethod(true).Invoke(this, ["a"]); }""", """void M() { Title = "a"; }""")]
    [InlineData("""string M() => (string){|NC2001:typeof(Counter).GetMethod("get_Title", F)|}.Invoke(this, null);""", "string M() => Title;")]
    [InlineData("""void M() { {|NC2001:typeof(Counter).GetProperty("Limit").SetMethod|}.Invoke(this, [3]); }""", "void M() { Limit = 3; }")]
    [InlineData("""void M() { {|NC2001:typeof(Counter).GetProperty("Limit").SetValue(this, 3)|}; }""", "void M() { Limit = 3; }")]
    // By way of InvokeMember.
    [InlineData("""int M() => (int){|NC2001:typeof(Counter).InvokeMember("Step", F | BindingFlags.InvokeMethod, null, this, [1])|};""", "int M() => Step(1);")]
    [InlineData("""int M() => (int){|NC2001:typeof(Counter).InvokeMember("_waiting", F | BindingFlags.GetField, null, this, null)|};""", "int M() => _waiting;")]
    [InlineData("""void M() { {|NC2001:typeof(Counter).InvokeMember("Title", F | BindingFlags.SetProperty, null, this, ["a"])|}; }""", """void M() { Title = "a"; }""")]
    // Private implementations of interfaces.
    [InlineData("""int M(Till till) => (int){|NC2001:typeof(Till).GetMethod("Juki.IQueue.Next", F)|}.Invoke(till, [1]);""", "int M(Till till) => ((IQueue)till).Next(1);")]
    [InlineData("""int M(object till) => (int){|NC2001:typeof(Till).GetMethod("Juki.IQueue.Next", F)|}.Invoke(till, [1]);""", "int M(object till) => ((IQueue)till).Next(1);")]
    [InlineData("""int M(IQueue till) => (int){|NC2001:typeof(Till).GetMethod("Juki.IQueue.Next", F)|}.Invoke(till, [1]);""", "int M(IQueue till) => till.Next(1);")]
    [InlineData("""void M(Till till) => {|NC2001:till.GetType().GetProperty("Juki.IQueue.Name", F)|}.SetValue(till, "a");""", """void M(Till till) => ((IQueue)till).Name = "a";""")]
    [InlineData("""string M(Till till) => (string){|NC2001:typeof(Till).GetMethod("Juki.IQueue.get_Name", F)|}.Invoke(till, Array.Empty<object>());""", "string M(Till till) => ((IQueue)till).Name;")]
    [InlineData("""int M() => (int){|NC2001:typeof(Counter).GetMethod("Juki.IQueue<System.Int32>.Peek", F)|}.Invoke(this, new object[0]);""", "int M() => ((IQueue<int>)this).Peek();")]
    [InlineData("""int M(Nenkin.Account account) => (int){|NC2001:account.GetType().GetMethod("Nenkin.IPension.Amount", F)|}.Invoke(account, null);""", "int M(Nenkin.Account account) => ((Nenkin.IPension)account).Amount();")]
    public Task The_member_is_used_directly(string before, string after) => CSharp(before, after);

    [Fact]
    public Task A_variable_that_serves_nothing_else_goes() => CSharp(
        """
        // The step that is not public.
            private static readonly MethodInfo s_step = {|NC2001:typeof(Counter).GetMethod("Step", F)|};

            int First() => (int)s_step.Invoke(this, new object[] { 1 });

            int Second()
            {
                // First the step.
                var step = {|NC2001:typeof(Counter).GetMethod("Step", F)|};

                return (int)step!.Invoke(this, [2])!;
            }

            int Third() { FieldInfo waiting = {|NC2001:typeof(Counter).GetField("_waiting", F)|}; return (int)waiting.GetValue(this); }

            void Fourth()
            {
                var limit = typeof(Counter).GetProperty("Limit");
                {|NC2001:limit.SetValue(this, 1)|};
            }

            void Fifth()
            {
                var type = typeof(Counter);
                {|NC2001:type.GetField("_waiting", F)|}.SetValue(this, 1);
            }
        """,
        """
        int First() => Step(1);

            int Second()
            {
                // First the step.
                return Step(2);
            }

            int Third() { return _waiting; }

            void Fourth()
            {
                Limit = 1;
            }

            void Fifth()
            {
                var type = typeof(Counter);
                _waiting = 1;
            }
        """);

    [Theory]
    // Hidden all the same.
    [InlineData("""object M() => {|NC2001:typeof(Counter).GetMethod("Hide", F)|}.Invoke(this, null);""")]
    [InlineData("""object M() => {|NC2001:typeof(Counter).GetMethod("Half", F)|}.Invoke(this, null);""")]
    [InlineData("""object M() => {|NC2001:typeof(Counter).GetMethod("Unreleased", F)|}.Invoke(this, null);""")]
    [InlineData("""object M() => {|NC2001:typeof(Counter).GetMethod("Juki.IInside.Look", F)|}.Invoke(this, null);""")]
    [InlineData("""object M(Counter other) => {|NC2001:typeof(Counter).GetMethod("Step", F)|}.Invoke(other, [1]);""")]
    [InlineData("""void M() => {|NC2001:typeof(Counter).GetField("_width", F)|}.SetValue(this, 1);""")]
    [InlineData("""void M() => {|NC2001:typeof(Counter).GetField("s_total", F)|}.SetValue(null, 1);""")]
    [InlineData("""class Inner { object M(Counter other) => {|NC2001:typeof(Counter).GetField("_waiting", F)|}.GetValue(other); }""")]
    [InlineData("""int M(Nenkin.Account account) => (int){|NC2001:account.GetType().GetMethod("Nenkin.IPremium.Rate", F)|}.Invoke(account, null);""")]
    // Arguments that are not known, or too few.
    [InlineData("""object M(object[] arguments) => {|NC2001:typeof(Counter).GetMethod("Step", F)|}.Invoke(this, arguments);""")]
    [InlineData("""object M(object[] arguments) => {|NC2001:typeof(Counter).GetMethod("Step", F)|}.Invoke(this, [.. arguments]);""")]
    [InlineData("""object M() => {|NC2001:typeof(Counter).GetMethod("Step", F)|}.Invoke(this, null);""")]
    [InlineData("""object M() => {|NC2001:typeof(Counter).GetMethod("Step", F)|}.Invoke(this, [null]);""")]
    [InlineData("""object M() => {|NC2001:typeof(Counter).GetMethod("Step", F)|}.Invoke(this, BindingFlags.Default, null, [1], null);""")]
    [InlineData("""object M() => {|NC2001:typeof(Counter).GetMethod("Step", F)|}.Invoke(null, [1]);""")]
    [InlineData("""static object Next() => null; object M() => {|NC2001:typeof(Counter).GetField("s_total", F)|}.GetValue(Next());""")]
    [InlineData("""void M() => {|NC2001:typeof(Counter).GetMethod("Measure", F)|}.Invoke(this, [1]);""")]
    [InlineData("""void M() => {|NC2001:typeof(Counter).GetMethod("Pick", F)|}.MakeGenericMethod(typeof(int)).Invoke(this, [1]);""")]
    [InlineData("""object M() => {|NC2001:typeof(Counter).InvokeMember("Step", F | BindingFlags.InvokeMethod | BindingFlags.GetField, null, this, [1])|};""")]
    [InlineData("""void M() => {|NC2001:typeof(Counter).InvokeMember("_waiting", F | BindingFlags.SetField, null, this, null)|};""")]
    // Another member, or which one is not known.
    [InlineData("""new int Step(int count) => 0; object M() => {|NC2001:typeof(Counter).GetMethod("Step", F)|}.Invoke(this, [1]);""")]
    [InlineData("""object M(bool flag) => {|NC2001:typeof(Counter).GetField(flag ? "_waiting" : "_hidden", F)|}.GetValue(this);""")]
    [InlineData("""object M(bool flag) => {|NC2001:(flag ? typeof(Counter) : typeof(Till)).GetMethod("Juki.IQueue.Next", F)|}.Invoke(this, [1]);""")]
    [InlineData("""class Again : Counter, {|NC1002:IQueue|} { public int Next(int count) => (int){|NC2001:typeof(Counter).GetMethod("Juki.IQueue.Next", F)|}.Invoke(this, [count]); public string Name { get; set; } }""")]
    // More is done with it.
    [InlineData("""object M() { var step = {|NC2001:typeof(Counter).GetMethod("Step", F)|}; return step is null ? null : step.Invoke(this, [1]); }""")]
    [InlineData("""object M() => {|NC2001:typeof(Counter).GetMethod("Step", F)|};""")]
    [InlineData("""string M() => {|NC2001:typeof(Counter).GetMethod("Step", F)|}?.Invoke(this, [1]).ToString();""")]
    [InlineData("""object M() => {|NC2001:typeof(Counter).GetMethod("Step", F)|}.Invoke(this, [/* one */ 1]);""")]
    [InlineData("""object M() { try { return {|NC2001:typeof(Counter).GetMethod("Step", F)|}.Invoke(this, [1]); } catch (TargetInvocationException) { return null; } }""")]
    [InlineData("""internal MethodInfo _step = {|NC2001:typeof(Counter).GetMethod("Step", F)|}; object M() => _step.Invoke(this, [1]);""")]
    // Reflection takes an integer for another, and nothing for void.
    [InlineData("""string M() => (string){|NC2001:typeof(Counter).GetMethod("Step", F)|}.Invoke(this, [1]);""")]
    [InlineData("""object M() => {|NC2001:typeof(Counter).GetMethod("Call", F)|}.Invoke(this, ["a", 1]);""")]
    public Task Nothing_is_offered_where_the_code_may_not_say_it(string code) => CSharp(code, code);

    [Theory]
    [InlineData("""Return {|NC2001:GetType(Counter).GetMethod("Step", F)|}.Invoke(Me, New Object() {1})""", "Return [Step](1)")]
    [InlineData("""Return CInt({|NC2001:GetType(Counter).GetMethod("Step", F)|}?.Invoke(Me, {1}))""", "Return [Step](1)")]
    [InlineData("""Return DirectCast({|NC2001:Me.GetType().GetMethod("Step", F)|}.Invoke(Me, {1}), Integer) + 1""", "Return [Step](1) + 1")]
    [InlineData("""Return {|NC2001:GetType(Counter).GetField("_waiting", F)|}.GetValue(Me)""", "Return _waiting")]
    [InlineData("""{|NC2001:GetType(Counter).GetField("_waiting", F)|}.SetValue(Me, 1)""", "_waiting = 1")]
    [InlineData("""{|NC2001:GetType(Counter).GetProperty("Title", F)|}?.SetValue(Me, "a", Nothing)""", """Title = "a" """)]
    [InlineData("""{|NC2001:GetType(Counter).GetMethod("Call", F)|}.Invoke(Me, {"a", Nothing})""", """[Call]("a", Nothing)""")]
    [InlineData("""Return {|NC2001:GetType(Counter).GetMethod("Total", F)|}.Invoke(Nothing, {1, "a"})""", """Return Total(1, "a")""")]
    [InlineData("""Return {|NC2001:GetType(Till).GetMethod("Juki.IQueue.Next", F)|}.Invoke(till, {1})""", "Return DirectCast(till, IQueue).Next(1)")]
    [InlineData("""CType({|NC2001:GetType(Till).GetMethod("Juki.IQueue.set_Name", F)|}, MethodInfo).Invoke(till, {"a"})""", """DirectCast(till, IQueue).Name = "a" """)]
    // What may not be said.
    [InlineData("""Return {|NC2001:GetType(Counter).GetMethod("Hide", F)|}.Invoke(Me, Nothing)""", null)]
    [InlineData("""Return {|NC2001:GetType(Counter).GetMethod("Step", F)|}.Invoke(Me, values)""", null)]
    [InlineData("""Return {|NC2001:GetType(Counter).GetMethod("Step", F)|}.Invoke(other, {1})""", null)]
    [InlineData("""Dim found = {|NC2001:GetType(Counter).GetMethod("Step", F)|} : Return If(found Is Nothing, Nothing, found.Invoke(Me, {1}))""", null)]
    [InlineData("""Return {|NC2001:GetType(Counter).GetMethod("Measure", F)|}.Invoke(Me, {1})""", null)]
    public Task In_Visual_Basic_likewise(string before, string? after) => VisualBasic(
        $"""
            Function M(till As Till, other As Counter, values As Object()) As Object
                {before}
            End Function
        """,
        $"""
            Function M(till As Till, other As Counter, values As Object()) As Object
                {(after ?? before).TrimEnd()}
            End Function
        """);

    [Fact]
    public Task In_Visual_Basic_too_a_variable_that_serves_nothing_else_goes() => VisualBasic(
        """
            ''' <summary>The step.</summary>
            Private Shared ReadOnly s_step As MethodInfo = {|NC2001:GetType(Counter).GetMethod("Step", F)|}

            Function First() As Integer
                Return CInt(s_step.Invoke(Me, {1}))
            End Function

            Sub Second()
                ' First the field.
                Dim waiting = {|NC2001:GetType(Counter).GetField("_waiting", F)|}
                waiting.SetValue(Me, 1)
            End Sub
        """,
        """
            Function First() As Integer
                Return [Step](1)
            End Function

            Sub Second()
                ' First the field.
                _waiting = 1
            End Sub
        """);

    private static Task CSharp(string before, string after) =>
        new FixTest<NC2001_UseMemberDirectly>(CSharpFile(before), CSharpFile(after)).RunAsync(TestContext.Current.CancellationToken);

    private static Task VisualBasic(string before, string after) =>
        new VisualBasicFixTest<NC2001_UseMemberDirectly>(VisualBasicFile(before), VisualBasicFile(after)).RunAsync(TestContext.Current.CancellationToken);

    private static string CSharpFile(string members) => $$"""
        using System;
        using System.Reflection;
        using Juki;

        class Mine : Counter
        {
            private const BindingFlags F = BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

            {{members}}
        }
        """;

    private static string VisualBasicFile(string members) => $"""
        Imports System
        Imports System.Reflection
        Imports Juki

        Class Mine
            Inherits Counter

            Private Const F As BindingFlags = BindingFlags.NonPublic Or BindingFlags.Instance Or BindingFlags.Static

        {members}
        End Class
        """;
}
