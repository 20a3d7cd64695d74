' Extension points of a core in Visual Basic that open something.
' core: own
' options: assembly=Shien
Imports System
Imports NoCustomization

<Assembly: StandardPackage("shien", Namespaces:={"Shien"})>

<ExtensionPoint("shien.rule")>
Public Interface IRule
    Function Apply(fee As Decimal) As Decimal
End Interface

<ExtensionPoint("shien.notice")>
Public MustInherit Class Notice
    Public MustOverride ReadOnly Property Heading As String

    <ExtensionPoint("shien.notice-footer", MustCallBase:=True)>
    Public Overridable Function Footer() As String
        Return ""
    End Function
End Class

<ExtensionPoint("shien.told")>
Public Delegate Sub Told(what As String)

<CoreBehavior>
Public Class Counter
    <ExtensionPoint("shien.counter-moved")>
    Public Event Moved As EventHandler

    <ExtensionPoint("shien.counter-number")>
    Public Property Number As Func(Of Integer)
End Class
