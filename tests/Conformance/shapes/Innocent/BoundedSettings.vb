' Settings of a core in Visual Basic that are bounded.
' core: own
' options: assembly=Shien
Imports System.Collections.Generic
Imports System.ComponentModel.DataAnnotations
Imports NoCustomization

<Assembly: StandardPackage("shien", Namespaces:={"Shien"})>

<ConfigurationPoint("shien.settings")>
Public NotInheritable Class Settings
    Private _byHand As Integer

    Public Sub New()
        Constructed = 1
    End Sub

    Public Property Number As Integer = 90
    Public Property Rates As New Dictionary(Of String, Decimal)
    Public Property Constructed As Integer
    Public Property Switch As Boolean

    <Range(0, 100)>
    Public Property Percent As Integer

    Public Property ByHand As Integer
        Get
            Return _byHand
        End Get
        Set(value As Integer)
            _byHand = value
        End Set
    End Property
End Class
