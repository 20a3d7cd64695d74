' Mocking libraries in what is shipped, in Visual Basic.
' core: ../../cores/Juki.cs
' reference: ../../stubs/Moq.cs, ../../stubs/NSubstitute.cs, ../../stubs/FakeItEasy.cs, ../../stubs/ImpromptuInterface.cs
Imports FakeItEasy
Imports ImpromptuInterface
Imports Juki
Imports Juki.Plugins
Imports Juki.Services
Imports Moq
Imports NSubstitute

Namespace Acme.Fakes
    Public Interface IOwnStore
        ReadOnly Property Name As String
    End Interface

    Public Class Mocked
        Private ReadOnly _clock As New Mock(Of IOfficeClock)(MockBehavior.Strict) ' expect: NC3003

        Public Function Created() As Object
            Dim mock As New Mock(Of Resident)("1") ' expect: NC3003
            Return mock.Object
        End Function

        Public Function OfOne() As IOfficeClock
            Return Mock.Of(Of IOfficeClock)() ' expect: NC3003
        End Function

        Public Function Substituted() As IResidentRepository
            Return Substitute.For(Of IResidentRepository)() ' expect: NC3003
        End Function

        Public Function Faked() As IResidentRepository
            Return A.Fake(Of IResidentRepository)() ' expect: NC3003
        End Function

        Public Function Acting() As IOfficeClock
            Return Impromptu.ActLike(Of IOfficeClock)(New Object()) ' expect: NC3003
        End Function

        Public Function OpenOne() As ICertificateFee
            Return Substitute.For(Of ICertificateFee)()
        End Function

        Public Function OwnOne() As IOwnStore
            Return New Mock(Of IOwnStore)().Object
        End Function

        Public Function Reads() As Object
            Return Mock.Get(_clock.Object)
        End Function
    End Class
End Namespace
