' Ids of a core in Visual Basic that are malformed, given twice, or name nothing.
' core: own
' options: assembly=Shien
Imports NoCustomization

<Assembly: StandardPackage("Shien", Namespaces:={"Shien"})> ' expect: NC7004

<ExtensionPoint("Shien.Rule")> ' expect: NC7004
Public Interface IUpperCase
End Interface

<ExtensionPoint("shien.twice")>
Public Interface IFirst
End Interface

<ExtensionPoint("shien.twice")> ' expect: NC7004
Public Interface ISecond
End Interface

<UseInstead("shien.no-such-point")> ' expect: NC7004
Public Interface IClosed
End Interface

<ExtensionPoint("shien.old", Status:=ExtensionPointStatus.Deprecated, ReplacedBy:="shien.old")> ' expect: NC7004
Public Interface IOld
End Interface
