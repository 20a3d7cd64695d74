' A plugin host that resolves what is beside the plugin, and leaves the core to the default context.
' core: ../../cores/Juki.cs
Imports System.Reflection
Imports System.Runtime.Loader
Imports Juki

Namespace Acme.Plugins
    Public Class PluginContext
        Inherits AssemblyLoadContext

        Private ReadOnly resolver As New AssemblyDependencyResolver("plugins/Acme.dll")

        Public ReadOnly Property Country As String
            Get
                Return Resident.DefaultCountry
            End Get
        End Property

        Protected Overrides Function Load(name As AssemblyName) As Assembly
            If name.Name = "Juki" Then Return Nothing
            Dim found = resolver.ResolveAssemblyToPath(name)
            Return If(found Is Nothing, Nothing, LoadFromAssemblyPath(found))
        End Function
    End Class
End Namespace
