// A compiled view under the package's identifier: the vendor's is the one that is shown.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using Microsoft.AspNetCore.Razor.Hosting;

[assembly: RazorCompiledItem(typeof(Acme.Views.Index), "mvc.1.0.view", "/Views/Desk/Index.cshtml")] // expect: NC4006
[assembly: RazorCompiledItem(typeof(Acme.Views.Index), "mvc.1.0.razor-page", "/pages/help.cshtml")] // expect: NC4006
[assembly: RazorCompiledItem(typeof(Acme.Views.Index), "mvc.1.0.view", "/Views/_ViewImports.cshtml")]
[assembly: RazorCompiledItem(typeof(Acme.Views.Index), "mvc.1.0.view", "/Views/Acme/Index.cshtml")]

namespace Acme.Views;

public class Index
{
    public Todoke.DeskOptions Desk { get; set; }
}
