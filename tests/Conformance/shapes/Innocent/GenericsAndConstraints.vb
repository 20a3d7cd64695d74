' Framework generics over core types, and constraints to closed ones.
' core: ../../cores/Juki.cs
Imports System.Collections.Generic
Imports Juki
Imports Juki.Services

Namespace Acme.Residents
    Public Class Cache(Of T As Resident)
        Inherits List(Of T)

        Public Function Codes(Of TCode As {New})(table As ICodeTable(Of TCode)) As TCode
            Return table.Lookup("1")
        End Function
    End Class

    Public Class ByNumber
        Implements IComparer(Of Resident)

        Public Function Compare(x As Resident, y As Resident) As Integer Implements IComparer(Of Resident).Compare
            Return String.CompareOrdinal(x.Number, y.Number)
        End Function
    End Class
End Namespace
