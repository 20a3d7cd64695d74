' Extension points of a core in Visual Basic that open nothing.
' core: own
' options: assembly=Shien
Imports System
Imports NoCustomization

<Assembly: StandardPackage("shien", Namespaces:={"Shien"})>

<ExtensionPoint("shien.sealed")>
Public NotInheritable Class Sealed ' expect: NC7002
End Class

<ExtensionPoint("shien.concrete")>
Public Class Concrete ' expect: NC7002
    Public ReadOnly Property Rate As Integer = 1
End Class

<ExtensionPoint("shien.hidden")>
Friend Interface IHidden ' expect: NC7002
End Interface

<ExtensionPoint("shien.page")>
Public MustInherit Class Page
    Public MustOverride ReadOnly Property Title As String

    <ExtensionPoint("shien.page-method")>
    Public Sub Method() ' expect: NC7002
    End Sub
End Class

<CoreBehavior>
Public Class Closed
    <ExtensionPoint("shien.in-closed")>
    Public Overridable Sub Method() ' expect: NC7002
    End Sub
End Class
