// Endpoints at the addresses of the package's own: whichever of the two is asked, the package does not decide it any more.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using Microsoft.AspNetCore.Mvc;

namespace Acme.Filing;

[ApiController]
[Route("Filings")]
public sealed class OwnFilingsController : ControllerBase
{
    [HttpGet("{id}")]
    public string Get(string id) => id; // expect: NC4006

    [HttpPost("")]
    public string Add() => ""; // expect: NC4006

    [HttpGet("{id}/pages/{no:int}")]
    public string Page(string id, int no) => id; // expect: NC4006

    [HttpDelete("{id}")]
    public string Delete(string id) => id;

    [HttpGet("{id}/pages/{name}")]
    public string Named(string id, string name) => id;

    [HttpGet("/status")]
    public string Status() => ""; // expect: NC4006
}

public sealed class Other : ControllerBase
{
    public Todoke.DeskOptions Desk { get; set; }

    [HttpGet("api/desks/find")]
    public string Find() => ""; // expect: NC4006

    [HttpPatch("~/rename")]
    public string Rename() => "";

    [Route("api/Desks/Rename/rename")]
    public string Any() => ""; // expect: NC4006
}
