' Ids as they should be, in Visual Basic.
' core: own
' options: assembly=Shien
Imports NoCustomization

<Assembly: StandardPackage("shien", Namespaces:={"Shien"})>

<ExtensionPoint("shien.rule")>
Public Interface IRule
End Interface

<ExtensionPoint("shien.old", Status:=ExtensionPointStatus.Deprecated, ReplacedBy:="shien.rule")>
Public Interface IOld
End Interface

<UseInstead("T:IRule")>
Public Interface IClosed
End Interface
