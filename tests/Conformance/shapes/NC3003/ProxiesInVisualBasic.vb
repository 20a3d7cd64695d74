' Castle DynamicProxy and DispatchProxy in Visual Basic, through helpers too.
' core: ../../cores/Juki.cs
' reference: ../../stubs/Castle.Core.cs
Imports System
Imports System.Reflection
Imports Castle.DynamicProxy
Imports Juki
Imports Juki.Plugins
Imports Juki.Services

Namespace Acme.Proxies
    Public Interface IOwnStore
        ReadOnly Property Name As String
    End Interface

    Public Class Logging
        Inherits DispatchProxy

        Protected Overrides Function Invoke(method As MethodInfo, arguments As Object()) As Object
            Return Nothing
        End Function
    End Class

    Public Class Factory(Of T As Class)
        Private ReadOnly _generator As New ProxyGenerator()

        Public Function Create() As T
            Return _generator.CreateClassProxy(Of T)()
        End Function
    End Class

    Public Module Making
        Public Function Typed(generator As ProxyGenerator) As Resident
            Return generator.CreateClassProxy(Of Resident)() ' expect: NC3003
        End Function

        Public Function ByType(generator As ProxyGenerator) As Object
            Return generator.CreateClassProxy(GetType(Resident)) ' expect: NC3003
        End Function

        Public Function Further(generator As IProxyGenerator) As Object
            Return generator.CreateInterfaceProxyWithoutTarget(GetType(IOwnStore), New Type() {GetType(IOfficeClock)}) ' expect: NC3003
        End Function

        Public Function Wrapped(generator As IProxyGenerator, clock As IOfficeClock) As IOfficeClock
            Return generator.CreateInterfaceProxyWithTarget(clock) ' expect: NC3003
        End Function

        Public Function Dispatched() As IOfficeClock
            Return DispatchProxy.Create(Of IOfficeClock, Logging)() ' expect: NC3003
        End Function

        Public Function Helper(type As Type) As Object
            Dim generator As New ProxyGenerator()
            Return generator.CreateClassProxy(type)
        End Function

        Public Function ThroughHelper() As Object
            Return Helper(GetType(Household)) ' expect: NC3003
        End Function

        Public Function ThroughFactory() As Resident
            Return New Factory(Of Resident)().Create() ' expect: NC3003
        End Function

        Public Function ThroughLambda(generator As ProxyGenerator) As Object
            Dim make As Func(Of Type, Object) = Function(type) generator.CreateClassProxy(type)
            Return make(GetType(Household)) ' expect: NC3003
        End Function

        Public Function OpenOne(generator As ProxyGenerator) As NoticeSlot
            Return generator.CreateClassProxy(Of NoticeSlot)()
        End Function

        Public Function OwnOne() As IOwnStore
            Return DispatchProxy.Create(Of IOwnStore, Logging)()
        End Function
    End Module
End Namespace
