' Hosting startups in the configuration of a web host.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App
Imports Juki
Imports Microsoft.AspNetCore.Hosting

Namespace Acme.Hosting
    Module Hosts
        Public Sub Configure(builder As IWebHostBuilder)
            builder.UseSetting(WebHostDefaults.HostingStartupAssembliesKey, "Acme.Injected") ' expect: NC3006
            builder.UseSetting(WebHostDefaults.ApplicationKey, Resident.DefaultCountry)
        End Sub
    End Module
End Namespace
