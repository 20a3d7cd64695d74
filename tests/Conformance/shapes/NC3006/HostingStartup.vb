' A library that configures whatever host loads it, twice.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App
Imports Juki
Imports Microsoft.AspNetCore.Hosting
Imports Injection = Microsoft.AspNetCore.Hosting.HostingStartupAttribute

<Assembly: HostingStartup(GetType(Acme.Hosting.Injected))> ' expect: NC3006
<Assembly: Injection(GetType(Acme.Hosting.Second))> ' expect: NC3006

Namespace Acme.Hosting
    Public Class Injected
        Implements IHostingStartup

        Public Sub Configure(builder As IWebHostBuilder) Implements IHostingStartup.Configure
            builder.UseSetting("resident", Resident.Anonymous().Number)
        End Sub
    End Class

    Public Class Second
        Implements IHostingStartup

        Public Sub Configure(builder As IWebHostBuilder) Implements IHostingStartup.Configure
        End Sub
    End Class
End Namespace
