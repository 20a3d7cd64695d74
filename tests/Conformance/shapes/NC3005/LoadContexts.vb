' A load context of the vendor's that loads the core itself.
' core: ../../cores/Juki.cs
Imports System.Reflection
Imports System.Runtime.Loader
Imports Juki

Namespace Acme.Loading
    Public Class PatchedContext
        Inherits AssemblyLoadContext

        Public ReadOnly Property Country As String
            Get
                Return Resident.DefaultCountry
            End Get
        End Property

        Protected Overrides Function Load(name As AssemblyName) As Assembly
            If name.Name = "Juki" Then
                Return LoadFromAssemblyPath("/opt/acme/patched.bin") ' expect: NC3005
            End If
            Return Nothing
        End Function
    End Class
End Namespace
