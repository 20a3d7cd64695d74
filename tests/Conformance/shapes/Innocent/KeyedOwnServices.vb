' Own services with keys, and the package's own under another key.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App
Imports Juki.Services
Imports Microsoft.Extensions.DependencyInjection

Namespace Acme.Hosting
    Public Interface IDesk
        Function Serve(number As String) As String
    End Interface

    Public Class Desk
        Implements IDesk

        Private ReadOnly _repository As IResidentRepository

        Public Sub New(repository As IResidentRepository)
            _repository = repository
        End Sub

        Public Function Serve(number As String) As String Implements IDesk.Serve
            Return _repository.Find(number).Number
        End Function
    End Class

    Public Module Startup
        Public Sub Configure(services As IServiceCollection)
            services.AddKeyedSingleton(Of IDesk, Desk)("north")
            services.AddKeyedScoped(GetType(IDesk), "south", GetType(Desk))
            services.AddKeyedSingleton(Of IOfficeClock, OfficeClock)("north")
            services.AddKeyedSingleton(Of IOfficeClock)("south", Function(provider, key) provider.GetRequiredService(Of OfficeClock)())
        End Sub
    End Module
End Namespace
