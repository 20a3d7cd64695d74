' Contracts of a core in Visual Basic that show nothing they should not.
' core: own
' options: assembly=Shien
Imports NoCustomization

<Assembly: StandardPackage("shien", Namespaces:={"Shien"})>

<PackageInternal>
Public Class Pipe
End Class

<ExtensionPoint("shien.rule")>
Public MustInherit Class Rule
    Friend Pipe As Pipe

    Public MustOverride Function Apply(fee As Decimal) As Decimal

    <PackageInternal>
    Public ReadOnly Property Plumbing As Pipe
        Get
            Return Pipe
        End Get
    End Property

    Private Sub Flush(pipe As Pipe)
    End Sub
End Class
