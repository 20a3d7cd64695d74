// A controller at an address of the package's in an assembly that names nothing else of it: the compiled assembly does not refer to the package any more.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using Microsoft.AspNetCore.Mvc;

namespace Acme.Filing;

public sealed class StatusController : ControllerBase
{
    [HttpGet("status")]
    public string Get() => ""; // expect: NC4006 source
}
