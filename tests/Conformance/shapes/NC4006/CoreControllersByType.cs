// Conventions that pick out the package's controllers, wherever they run.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using System.Linq;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;
using Todoke.Web;

namespace Acme.Hosting;

public sealed class Hide : IApplicationModelConvention
{
    public void Apply(ApplicationModel application)
    {
        var filings = application.Controllers.Single(c => c.ControllerType == typeof(FilingsController)); // expect: NC4006
        application.Controllers.Remove(filings);
    }
}

public sealed class Own : IControllerModelConvention
{
    public void Apply(ControllerModel controller)
    {
        if (controller.ControllerType == typeof(DesksController)) // expect: NC4006
            controller.ApiExplorer.IsVisible = false;
        if (controller.ControllerType == typeof(Own))
            controller.ControllerName = "own";
    }
}
