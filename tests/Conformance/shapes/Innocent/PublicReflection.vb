' Reflection on what the core shows, and on types of the vendor's and of the framework, in Visual Basic.
' core: ../../cores/Koseki.cs
Imports System.Collections.Generic
Imports System.ComponentModel
Imports System.Linq
Imports System.Reflection
Imports Koseki

Class Drawer
    Private ReadOnly _secret As String = ""

    Public Overrides Function ToString() As String
        Return _secret
    End Function
End Class

Module PublicReflection
    Private Const All As BindingFlags = BindingFlags.Instance Or BindingFlags.Public Or BindingFlags.NonPublic

    Public Function Serialize(value As Object) As Dictionary(Of String, Object)
        Dim result As New Dictionary(Of String, Object)
        For Each item In value.GetType().GetProperties()
            result(item.Name) = item.GetValue(value)
        Next
        Return result
    End Function

    Public Function SerializeRegister(register As Register) As Integer
        Return Serialize(register).Count
    End Function

    Public Sub Write(person As Person)
        GetType(Person).GetProperty("Name").SetValue(person, "Hanako")
    End Sub

    Public Function Own() As FieldInfo
        Return GetType(Drawer).GetField("_secret", All)
    End Function

    Public Function OfFramework() As FieldInfo
        Return GetType(List(Of Register)).GetField("_items", All)
    End Function

    Public Function Unknown(name As String) As FieldInfo
        Return GetType(Register).GetField(name, All)
    End Function

    Public Function Create() As Object
        Return Activator.CreateInstance(GetType(Person))
    End Function

    Public Function Version() As String
        Return GetType(Register).Assembly.GetName().Version.ToString()
    End Function

    Public Function Attributes() As Integer
        Return GetType(Register).GetCustomAttributes(True).Length
    End Function

    Public Function Names() As IEnumerable(Of String)
        Return GetType(Register).GetRuntimeMethods().Where(Function(m) m.IsPublic).Select(Function(m) m.Name)
    End Function

    Public Function Days() As String()
        Return [Enum].GetNames(GetType(DayOfWeek))
    End Function

    Public Function Described() As PropertyDescriptorCollection
        Return TypeDescriptor.GetProperties(GetType(Drawer))
    End Function

    Public Function Found(items As Type()) As Type
        Return items.FirstOrDefault(Function(t) t.Name = "Vault")
    End Function
End Module
