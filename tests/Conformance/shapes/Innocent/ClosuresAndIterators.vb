' Lambdas, iterators and async methods over core objects.
' core: ../../cores/Juki.cs
Imports System
Imports System.Collections.Generic
Imports System.Linq
Imports System.Threading.Tasks
Imports Juki

Namespace Acme.Residents
    Public Class Queries
        Public Function Find(all As IEnumerable(Of Resident), number As String) As Resident
            Return (From r In all Where r.Number = number Select r).FirstOrDefault()
        End Function

        Public Iterator Function Walk(first As Resident) As IEnumerable(Of Resident)
            Yield first
            Yield first.Copy()
        End Function

        Public Async Function Wait(resident As Resident) As Task(Of String)
            Await Task.Yield()
            Return resident.ToString()
        End Function
    End Class
End Namespace
