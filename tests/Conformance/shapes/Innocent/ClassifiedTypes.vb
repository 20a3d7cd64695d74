' Types of a core in Visual Basic that their author has classified, and such as nobody outside can extend.
' core: own
' options: assembly=Shien
Imports System
Imports NoCustomization

<Assembly: StandardPackage("shien", Namespaces:={"Shien"})>

Public NotInheritable Class Office
End Class

Public Module Tools
End Module

<CoreBehavior>
Public Class Ledger
End Class

<UseInstead("shien.plugin")>
Public Interface ILedger
    Sub Post(amount As Decimal)
End Interface

<ExtensionPoint("shien.plugin")>
Public Interface IPlugin
    Sub Run()
End Interface

<PackageInternal>
Public Class Plumbing
    Public Class Pipe
    End Class
End Class

Public Class ShienException
    Inherits Exception
End Class

Friend Class Hidden
End Class

Public MustInherit Class Form
    Friend MustOverride Function Write() As String
End Class
