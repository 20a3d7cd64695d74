' A generic helper of the vendor's in Visual Basic.
' core: ../../cores/Todoke.cs
' reference: framework:Microsoft.AspNetCore.App
Imports System
Imports System.Runtime.CompilerServices
Imports Microsoft.Extensions.DependencyInjection
Imports Todoke

Namespace Acme.Hosting
    Public Module Settings
        <Extension>
        Public Sub SetTo(Of T As Class)(services As IServiceCollection, setter As Action(Of T))
            services.PostConfigure(Of T)(setter)
        End Sub

        Public Sub Configure(services As IServiceCollection)
            services.SetTo(Of FilingOptions)(Sub(o) o.Days = 7) ' expect: NC4005
            services.SetTo(Of DeskOptions)(Sub(o) o.Window = "1")
        End Sub
    End Module
End Namespace
