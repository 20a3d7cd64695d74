' A test project may fake what it likes.
' core: ../../cores/Juki.cs
' reference: ../../stubs/Moq.cs, ../../stubs/FakeItEasy.cs
' options: test=true
Imports FakeItEasy
Imports Juki
Imports Juki.Services
Imports Moq

Namespace Acme.Tests
    Public Class Tests
        Public Function Mocked() As Object
            Return New Mock(Of IResidentRepository)().Object
        End Function

        Public Function Faked() As Object
            Return A.Fake(Of IOfficeClock)()
        End Function
    End Class
End Namespace
