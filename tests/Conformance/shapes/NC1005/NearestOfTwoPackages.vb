' Of two packages, one below the other, the nearer one says whose a namespace is and what is open in it, in any letter case.
' core: ../../cores/Juki.cs, ../../cores/Fukushi.cs
Imports System.Runtime.CompilerServices

Namespace Global.Juki.FUKUSHI.Extensions
    Public Module AllowanceExtensions
        <Extension>
        Public Function Twice(allowance As Juki.Fukushi.IAllowance) As Decimal
            Return allowance.Amount * 2
        End Function
    End Module

    Public Class Mixed ' expect: NC1005
    End Class
End Namespace
