' Settings of a core in Visual Basic that have no default, no range and no allowed values.
' core: own
' options: assembly=Shien
Imports System.Collections.Generic
Imports NoCustomization

<Assembly: StandardPackage("shien", Namespaces:={"Shien"})>

<ConfigurationPoint("shien.settings")>
Public NotInheritable Class Settings
    Public Property Number As Integer ' expect: NC7006
    Public Property Text As String ' expect: NC7006
    Public Property Nothing_ As String = Nothing ' expect: NC7006
    Public Property Rows As New List(Of Row)
End Class

Public NotInheritable Class Row
    Public Property Height As Integer ' expect: NC7006
End Class
