' Every position in which Visual Basic writes a type.
' core: ../../cores/Kiban.cs
Imports System
Imports System.Collections.Generic
Imports System.Threading.Tasks
Imports Ctx = Kiban.Plumbing.PipeContext
Imports Boxes = Kiban.Plumbing.PipeBox(Of Integer)
Imports Kiban
Imports Kiban.Plumbing

Namespace Acme.Platforms
    Public Delegate Function Opener(context As PipeContext) As PipeMode ' expect: NC2004, NC2004

    Public Interface IOpener(Of In T As {PipeBase, IPipe}) ' expect: NC2004, NC2004
        Function Open(Of U As PipeContext)(value As T) As U ' expect: NC2004
    End Interface

    <Scheduled(GetType(PipeContext))> ' expect: NC2004
    Public Class Positions
        Private _field As PipeContext ' expect: NC2004
        Private _array() As PipeContext ' expect: NC2004
        Private _pair As (Context As PipeContext, Depth As Integer) ' expect: NC2004
        Private _slot As PipeSlot? ' expect: NC2004
        Private _handlers As Func(Of PipeContext, Integer) ' expect: NC2004
        Private _aliased As Ctx ' expect: NC2004
        Private _boxes As Boxes ' expect: NC2004
        Private _global As Global.Kiban.Plumbing.PipeContext ' expect: NC2004
        Private _nested As PipeContext.Options ' expect: NC2004

        Public Property Both As Dictionary(Of PipeMode, PipeSlot) ' expect: NC2004, NC2004

        Public Event Signalled As PipeCallback ' expect: NC2004

        Public Event Custom(context As PipeContext) ' expect: NC2004

        Public Function Later() As Task(Of PipeContext) ' expect: NC2004
            Return Nothing
        End Function

        Public Shared Operator +(left As Positions, right As PipeContext) As Positions ' expect: NC2004
            Return left
        End Operator

        Public Shared Widening Operator CType(context As PipeContext) As Positions ' expect: NC2004
            Return Nothing
        End Operator

        Default Public ReadOnly Property Item(context As PipeContext) As Integer ' expect: NC2004
            Get
                Return 0
            End Get
        End Property

        Public Sub Locals(value As Object)
            Dim context As PipeContext = Nothing ' expect: NC2004 source
            Dim many As PipeContext() = Nothing ' expect: NC2004 source
            Dim list As List(Of PipeContext) = Nothing ' expect: NC2004 source
            Dim pair As (PipeContext, Integer) = Nothing ' expect: NC2004 source
            Dim inferred = Platform.Current()
            Dim callback As PipeCallback = Nothing ' expect: NC2004 source
            Static kept As PipeContext ' expect: NC2004 source
            Platform.On(Sub(c As PipeContext) Platform.Use(c)) ' expect: NC2004 source
            Platform.On(Sub(c) Platform.Use(c))
            For Each each1 As PipeContext In Platform.Contexts() ' expect: NC2004 source
                Platform.Use(each1)
            Next
            Using own As PipeContext = Platform.Current() ' expect: NC2004 source
            End Using
            Platform.Use(context)
        End Sub

        Public Function Tests(value As Object) As Object
            If TypeOf value Is PipeContext Then Return GetType(PipeContext) ' expect: NC2004, NC2004
            If TypeOf value IsNot IPipe Then Return GetType(PipeBox(Of )) ' expect: NC2004, NC2004
            Dim a = TryCast(value, PipeContext) ' expect: NC2004
            Dim b = CType(value, PipeContext) ' expect: NC2004
            Dim c = DirectCast(value, PipeSlot) ' expect: NC2004
            Return {a, b, c, GetType(PipeContext())} ' expect: NC2004
        End Function

        Public Sub Caught()
            Try
                Throw New PipeException() ' expect: NC2004
            Catch e As PipeException When e.Message = "" : Console.WriteLine() ' expect: NC2004
            End Try
        End Sub

        ''' <summary><see cref="PipeContext"/></summary>
        Public Function Arguments() As Object
            Dim inferred = Platform.Current()
            Dim callback As PipeCallback = Nothing ' expect: NC2004 source
            Dim names = NameOf(PipeContext) & NameOf(PipeContext.Name) ' expect: NC2004, NC2004 source
            names &= NameOf(inferred.Name) & NameOf(Pipes.Flush) & NameOf(Platform.Mode) ' expect: NC2004, NC2004, NC2004 source
            Dim explicit = Platform.Pass(Of PipeContext)(Nothing) ' expect: NC2004
            Dim created = New List(Of PipeContext)() ' expect: NC2004
            Dim comparer = EqualityComparer(Of PipeContext).Default ' expect: NC2004
            Dim mode = If(names = "", PipeMode.Fast, PipeMode.Slow) ' expect: NC2004, NC2004 source
            Return {names, explicit, created.Count, comparer, mode}
        End Function
    End Class
End Namespace
