// Endpoints whose addresses look like the package's: another verb, another constraint, another prefix, no controller.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using Microsoft.AspNetCore.Mvc;

namespace Acme.Filing;

[Route("filings")]
public sealed class VerbsController : ControllerBase
{
    [HttpPut("{number}")]
    public string Put(string number) => number;

    [HttpGet("{number}/copies")]
    public string Copies(string number) => number;

    [HttpGet("{number:int}")]
    public string GetByInt(int number) => "";

    [NonAction]
    [HttpGet("{number}")]
    public string Helper(string number) => number;
}

[Route("acme/[controller]")]
public sealed class FilingsController : ControllerBase
{
    [HttpGet("{number}")]
    public string Get(string number) => number;
}

[Route("filings")]
public abstract class PatternBase
{
    [HttpGet("{number}")]
    public string Get(string number) => number;
}
