' Fields, references, events and interfaces in every form of use in Visual Basic.
' core: ../../cores/Denpyo.cs
Imports System
Imports System.Linq.Expressions
Imports System.Threading
Imports Denpyo

Namespace Acme.Slips
    Public Module Uses
        Public Function Read(form As Form) As Integer
            Return form.Cell ' expect: NC2004
        End Function

        Public Function ReadFixed(form As Form) As Integer
            Return form.Fixed ' expect: NC2004
        End Function

        Public Sub Write(form As Form)
            form.Cell = 1 ' expect: NC2004
            form.Cell += 1 ' expect: NC2004
            Interlocked.Increment(form.Cell) ' expect: NC2004
            Give(form.Cell) ' expect: NC2004
            Give(form.Fixed) ' expect: NC2004
        End Sub

        Public Sub InBlock(form As Form)
            With form
                .Cell = 2 ' expect: NC2004
                Console.WriteLine(.Fixed) ' expect: NC2004
            End With
        End Sub

        Public Sub Events(form As Form)
            AddHandler form.Filled, AddressOf OnFilled ' expect: NC2004, NC2005
            RemoveHandler form.Filled, AddressOf OnFilled ' expect: NC2004
        End Sub

        Public Function Conditional(form As Form) As Integer
            Return If(form?.Cell, 0) ' expect: NC2004
        End Function

        Public Function Kind(text As String) As Integer
            Select Case text
                Case Form.Kind ' expect: NC2004 source
                    Return 1
                Case Form.Free
                    Return 2
                Case Form.Kind & "x", "y" To Form.Kind ' expect: NC2004, NC2004 source
                    Return 3
                Case Else
                    Return 0
            End Select
        End Function

        Public Sub WithDefault(Optional kind As String = Form.Kind) ' expect: NC2004 source
        End Sub

        Public Function Composed() As String
            Const Local As String = Form.Kind & Form.Free ' expect: NC2004 source
            Return $"{Local}{Form.Kind}" ' expect: NC2004 source
        End Function

        Public Function Name(form As Form) As String
            Return NameOf(form.Cell) & NameOf(form.Fill) ' expect: NC2004 source
        End Function

        Public Sub Draw(line As ILine, own As Line)
            line.Draw() ' expect: NC2004
            own.Draw()
            DirectCast(own, ILine).Draw() ' expect: NC2004
            Dim later As Action = AddressOf line.Draw ' expect: NC2004
            later()
            Console.WriteLine(line.Text) ' expect: NC2004
        End Sub

        Public Sub DrawAny(Of T As ILine)(line As T)
            line.Draw() ' expect: NC2004
        End Sub

        Public Function Tree() As Expression(Of Func(Of Form, Integer))
            Return Function(form) form.Cell ' expect: NC2004
        End Function

        Public Function CallTree() As Expression(Of Action(Of ILine))
            Return Sub(line) line.Draw() ' expect: NC2004
        End Function

        Private Sub Give(ByRef cell As Integer)
        End Sub

        Private Sub OnFilled(sender As Object, e As EventArgs)
        End Sub
    End Module
End Namespace
