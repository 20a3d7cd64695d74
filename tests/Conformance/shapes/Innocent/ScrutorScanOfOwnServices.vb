' Scanning an assembly that implements own services alone.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App, ../../stubs/Scrutor.cs
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
            services.Scan(Function(s) s.FromAssemblyOf(Of Desk)().AddClasses().AsImplementedInterfaces().WithScopedLifetime())
            services.Scan(Function(s) s.FromTypes(GetType(Desk)).As(Of IDesk)())
            services.Scan(Function(s) s.FromAssemblyOf(Of OfficeClock)().AddClasses().AsMatchingInterface())
        End Sub
    End Module
End Namespace
