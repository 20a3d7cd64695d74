' Types of a core in Visual Basic that vendors could extend, about which nothing was said.
' core: own
' options: assembly=Shien
Imports NoCustomization

<Assembly: StandardPackage("shien", Namespaces:={"Shien"})>

Public Class Office ' expect: NC7001
    Public Class Desk ' expect: NC7001
    End Class
End Class

Public MustInherit Class Report ' expect: NC7001
    Public MustOverride ReadOnly Property Title As String
End Class

Public Interface ILedger ' expect: NC7001
    Sub Post(amount As Decimal)
End Interface
