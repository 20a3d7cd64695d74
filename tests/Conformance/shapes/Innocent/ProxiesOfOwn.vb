' Proxies of own types and of extension points, and emitted types of the vendor's own.
' core: ../../cores/Juki.cs
' reference: ../../stubs/Castle.Core.cs, ../../stubs/NSubstitute.cs
Imports System
Imports System.Collections.Generic
Imports System.Reflection
Imports System.Reflection.Emit
Imports Castle.DynamicProxy
Imports Juki
Imports Juki.Plugins
Imports NSubstitute

Namespace Acme.Proxies
    Public Interface IOwnStore
        Function Find(number As String) As Resident
    End Interface

    Public Class Logging
        Inherits DispatchProxy

        Protected Overrides Function Invoke(method As MethodInfo, arguments As Object()) As Object
            Return Nothing
        End Function
    End Class

    Public Module Own
        Public Function Typed(generator As IProxyGenerator, inner As IOwnStore) As IOwnStore
            Return generator.CreateInterfaceProxyWithTarget(inner)
        End Function

        Public Function ByType() As Object
            Return New ProxyGenerator().CreateInterfaceProxyWithoutTarget(GetType(IComparer(Of Resident)))
        End Function

        Public Function Opened() As ICertificateFee
            Return DispatchProxy.Create(Of ICertificateFee, Logging)()
        End Function

        Public Function Substituted() As NoticeSlot
            Return Substitute.ForPartsOf(Of NoticeSlot)()
        End Function

        Public Function Emitted([module] As ModuleBuilder) As Type
            Dim type = [module].DefineType("Own", TypeAttributes.Public, GetType(Object))
            type.AddInterfaceImplementation(GetType(IOwnStore))
            type.DefineField("_resident", GetType(Resident), FieldAttributes.Private)
            Return type.CreateType()
        End Function

        Public Function Owned() As DynamicMethod
            Return New DynamicMethod("Own", GetType(String), New Type() {GetType(Resident)}, GetType(Own))
        End Function
    End Module
End Namespace
