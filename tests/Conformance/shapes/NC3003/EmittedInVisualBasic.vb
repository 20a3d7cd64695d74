' Reflection.Emit and RealProxy in Visual Basic.
' core: ../../cores/Juki.cs
' reference: ../../stubs/System.Runtime.Remoting.cs
Imports System
Imports System.Reflection
Imports System.Reflection.Emit
Imports System.Runtime.Remoting.Messaging
Imports System.Runtime.Remoting.Proxies
Imports Juki
Imports Juki.Plugins
Imports Juki.Services

Namespace Acme.Proxies
    Public Class ClockProxy
        Inherits RealProxy

        Public Sub New()
            MyBase.New(GetType(IOfficeClock)) ' expect: NC3003
        End Sub

        Public Overrides Function Invoke(msg As IMessage) As IMessage
            Return msg
        End Function
    End Class

    Public Class AnyProxy(Of T)
        Inherits RealProxy

        Public Sub New()
            MyBase.New(GetType(T))
        End Sub

        Public Overrides Function Invoke(msg As IMessage) As IMessage
            Return msg
        End Function
    End Class

    Public Module Emitted
        Public Function Parent([module] As ModuleBuilder) As Type
            Return [module].DefineType("Watched", TypeAttributes.Public, GetType(Resident)).CreateType() ' expect: NC3003
        End Function

        Public Function Later([module] As ModuleBuilder) As Type
            Dim type = [module].DefineType("Later")
            type.SetParent(GetType(CertificateService)) ' expect: NC3003
            type.AddInterfaceImplementation(GetType(IResidentRepository)) ' expect: NC3003
            Return type.CreateType()
        End Function

        Public Function OpenOne([module] As ModuleBuilder) As Type
            Return [module].DefineType("Slot", TypeAttributes.Public, GetType(NoticeSlot)).CreateType()
        End Function

        Public Function Transparent() As Object
            Return New AnyProxy(Of IOfficeClock)().GetTransparentProxy() ' expect: NC3003
        End Function

        Public Function TransparentOpen() As Object
            Return New AnyProxy(Of ICertificateFee)().GetTransparentProxy()
        End Function
    End Module
End Namespace
