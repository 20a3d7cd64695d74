' Options that everybody shares, and their cache, written in Visual Basic.
' core: ../../cores/Todoke.cs
' reference: framework:Microsoft.AspNetCore.App
Imports Microsoft.Extensions.Options
Imports Todoke

Namespace Acme.Filing
    Public Class Hurry
        Private ReadOnly _options As IOptions(Of FilingOptions)

        Public Sub New(options As IOptions(Of FilingOptions))
            _options = options
        End Sub

        Public Sub Run(monitor As IOptionsMonitor(Of FilingOptions), cache As IOptionsMonitorCache(Of FilingOptions))
            _options.Value.Days = 1 ' expect: NC4005
            monitor.CurrentValue.Strict = False ' expect: NC4005
            Dim current = monitor.CurrentValue
            current.Days = 1 ' expect: NC4005
            cache.TryRemove("night") ' expect: NC4005
            cache.TryAdd("night", New FilingOptions()) ' expect: NC4005
        End Sub
    End Class
End Namespace
